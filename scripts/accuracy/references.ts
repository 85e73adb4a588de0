import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type Finding, rules } from '#engine'
import { genderOfGiven } from '../../engine/names/genders.ts'
import { type Figure, percent, rowsOf } from './measure.ts'
import { isQuoted, random, shuffled } from './seeds.ts'
import { styleNamed, styleOf } from './styles.ts'

/**
 * References: edited copy in which somebody is well introduced, with the four slips that an editor knows best made in
 * it, one at a time. Where a slip can be made is told by patterns on the text, not by the engine.
 */
export function references(shared: string): readonly Figure[] {
  const stories = rowsOf(readFileSync(join(shared, 'corpora/wire/manifest.tsv'), 'utf8'))
    .filter(({ tier }) => /agency|newspaper/.test(tier!))
    .map(({ file }) => ({ file: file!, source: readFileSync(join(shared, 'corpora/wire', file!), 'utf8') }))
  const next = random(5)
  let tried = 0
  let found = 0
  const figures = slips.map(({ what, of, by }): Figure => {
    const count = { tried: 0, found: 0 }
    const toRead: string[] = []
    // One try a story, so that no story with many names outweighs the others.
    for (const story of shuffled(stories, next)) {
      if (count.tried === perSlip) break
      const [seed] = shuffled(of(story), next)
      if (!seed) continue
      count.tried++
      if (isFound(story, seed, by)) count.found++
      else toRead.push(`${story.file}\t${shown(seed)}`)
    }
    tried += count.tried
    found += count.found
    return { what: `seeded: ${what}`, measured: shares(count), toRead }
  })
  return [...figures, { what: 'seeded references, all', measured: shares({ tried, found }), bar: '90, aim 97' }]
}

const perSlip = 75

const shares = ({ tried, found }: { readonly tried: number; readonly found: number }) =>
  `${percent(tried > 0 ? found / tried : 1)} (${found} of ${tried})`

interface RealStory {
  readonly file: string
  readonly source: string
}

/** A story with one slip in it, and where the finding has to touch it. */
interface Seed {
  readonly source: string
  readonly at: number
  readonly end: number
}

interface Slip {
  readonly what: string
  readonly of: (story: RealStory) => readonly Seed[]
  /** The rules that may tell it. */
  readonly by: readonly string[]
}

const name =
  "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?) (\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)(?![\\p{L}-]| \\p{Lu}|'s \\p{Lu})"
const offices =
  'President|Prime Minister|Foreign Minister|Finance Minister|Defen[cs]e Minister|Interior Minister|Chancellor|Governor|Mayor|Senator|Attorney General|Secretary of State|Vice President|Ambassador'
const jobs = 'spokesman|spokeswoman|analyst|economist|chief executive|chairman|director|lawyer|coach|professor'
/** Words and signs after which a whole title begins, so that taking it out leaves a sentence. */
const opening =
  '(?<=(?:^|\\n|[.,;:"”—-] ?|\\b(?:said|says|by|of|with|and|that|but|when|while|where|as|for|from|to|told|after|against|under|between) )\\s*)'
const beforeName = new RegExp(
  `${opening}((?:(?:U\\.S\\.|\\p{Lu}[\\p{L}&]+) ){0,3}(?:${offices}|${jobs}) )${name}`,
  'gu'
)
const officeBeforeName = new RegExp(`(?<=[\\p{Ll},] (?:(?!Vice|Deputy)\\p{Lu}\\p{Ll}+ )?)(${offices}) ${name}`, 'gu')
const officeAlone = new RegExp(
  `(?<=\\bthe )(${offices.toLowerCase().replace('[cs]', '[cs]')})(?= (?:said|also|was|is|has|had|will|told))`,
  'gu'
)
const fullName = new RegExp(`(?<=[\\s(])${name}`, 'gu')

const slips: readonly Slip[] = [
  {
    what: 'title stripped from the first reference',
    by: ['first-reference'],
    of: ({ source }) =>
      introductions(source)
        .filter(({ at, whole }) => !saysWhoBesides(source, at, at + whole.length))
        .map(({ at, title, whole }) => ({
          source: source.slice(0, at) + source.slice(at + title.length),
          at,
          end: at + whole.length - title.length
        }))
  },
  {
    what: 'full name moved to the second reference',
    by: ['first-reference'],
    of: ({ source }) =>
      introductions(source).flatMap(({ at, title, given, surname }) => {
        const first = at + title.length
        const second = placeOfNext(source, surname, first + given.length + 1 + surname.length)
        if (second === undefined) return []
        const without = source.slice(0, first) + source.slice(first + given.length + 1)
        const there = second - given.length - 1
        return [
          {
            source: `${without.slice(0, there)}${given} ${without.slice(there)}`,
            at: first,
            end: first + surname.length
          }
        ]
      })
  },
  {
    what: 'Mr. added at a later reference',
    by: ['later-reference'],
    of: ({ source, file }) =>
      introductions(source).flatMap(({ at, whole, title, given, surname }) => {
        const second = placeOfNext(source, surname, at + whole.length)
        // “Lord Mr Roe” is no slip that anybody makes.
        if (second === undefined || /\bM(?:r|s|rs)\b/.test(source) || given === 'Lord') return []
        const courtesy = `${isWoman(title, given, source.slice(second)) ? 'Ms' : 'Mr'}${styleOf(file) === 'ap' ? '.' : ''} `
        return [
          {
            source: source.slice(0, second) + courtesy + source.slice(second),
            at: second,
            end: second + courtesy.length + surname.length
          }
        ]
      })
  },
  {
    what: 'capital of a title changed',
    by: ['title-case'],
    of: ({ source, file }) =>
      [
        // The Guardian has no capital there to lose.
        ...(styleOf(file) === 'guardian' ? [] : [...source.matchAll(officeBeforeName)]).map(({ index, 1: title }) => ({
          at: index,
          was: title!,
          now: title!.toLowerCase()
        })),
        ...[...source.matchAll(officeAlone)].map(({ index, 1: title }) => ({
          at: index,
          was: title!,
          now: title!.replace(/\b(?!of\b)\p{Ll}/gu, letter => letter.toUpperCase())
        }))
      ]
        .filter(({ at }) => isBody(source, at) && !isQuoted(source, at))
        .map(({ at, was, now }) => ({
          source: source.slice(0, at) + now + source.slice(at + was.length),
          at,
          end: at + now.length
        }))
  }
]

/** The first references of people who have a title before the name, and of whom the story speaks again. */
function introductions(source: string) {
  return [...source.matchAll(beforeName)].flatMap(({ index: at, 0: whole, 1: title, 2: given, 3: surname }) => {
    const isFirst = !new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'u').test(
      bodyOf(source).slice(0, Math.max(0, at - headOf(source)))
    )
    const others = [...source.matchAll(fullName)].some(other => other[2] === surname && other[1] !== given)
    const again = placeOfNext(source, surname!, at + whole.length)
    return isFirst && !others && again !== undefined && isBody(source, at) && !isQuoted(source, at)
      ? [{ at, whole, title: title!, given: given!, surname: surname! }]
      : []
  })
}

/** “founder and chairman Jo Roe”, “Senator Jo Roe of Iowa”, “analyst Jo Roe, who follows it”: it would still be said. */
const saysWhoBesides = (source: string, start: number, end: number) =>
  /(?:\b(?:founder|chairman|president|director|executive|treasurer|owner) and |\p{L}-|& |&amp; |\b(?:Co|Inc|Ltd)\.? )$/u.test(
    source.slice(Math.max(0, start - 30), start)
  ) || /^(?:, (?:who|whose|\p{Lu}|an? |the |also )| of \p{Lu})/u.test(source.slice(end, end + 12))

/** By the title, else by the given name, else by the first pronoun after the name, which may be somebody else’s. */
function isWoman(title: string, given: string, after: string): boolean {
  if (/woman\b/.test(title)) return true
  const gender = genderOfGiven(given.split(' ')[0]!.toLowerCase())
  if (gender) return gender === 'woman'
  return /^(?:she|her)$/i.test(/\b(?:she|her|he|his|him)\b/i.exec(after)?.[0] ?? '')
}

/** Where a surname next stands alone in the reporter’s own words; nothing where it stands in a longer name. */
function placeOfNext(source: string, surname: string, from: number): number | undefined {
  const alone = new RegExp(
    `(?<=\\p{Ll}[,.]? |\\n|\\. )${surname}(?= (?:said|told|added|also|has|had|was|is|will|would)\\b)`,
    'gu'
  )
  alone.lastIndex = from
  const next = alone.exec(source)
  return next && !isQuoted(source, next.index) ? next.index : undefined
}

/** The headline, and what a file has above its first paragraph of some length. */
const headOf = (source: string) => {
  let at = 0
  for (const line of source.split('\n')) {
    if (line.length > 100) return at
    at += line.length + 1
  }
  return 0
}

const bodyOf = (source: string) => source.slice(headOf(source))

const isBody = (source: string, at: number) => at >= headOf(source)

const engines = new Map(['ap', 'reuters', 'guardian'].map(style => [style, createEngine(styleNamed(style), rules)]))

function isFound({ file, source }: RealStory, seed: Seed, by: readonly string[]): boolean {
  const engine = engines.get(styleOf(file))!
  const touching = (findings: readonly Finding[], { at: from, end }: Seed) =>
    findings.some(({ rule, at }) => by.includes(rule) && at.start <= end && from <= at.end)
  return touching(engine.lint(seed.source, 'plain').findings, seed) && source !== seed.source
}

const shown = ({ source, at, end }: Seed) =>
  `${source.slice(Math.max(0, at - 80), at)}⟦${source.slice(at, end)}⟧${source.slice(end, end + 80)}`.replaceAll(
    '\n',
    ' ⏎ '
  )
