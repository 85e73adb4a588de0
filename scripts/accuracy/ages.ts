import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply, createEngine, type Engine, type Finding, rules } from '#engine'
import { type Figure, percent, rowsOf } from './measure.ts'
import { isQuoted, random, shuffled } from './seeds.ts'
import { styleNamed } from './styles.ts'

/**
 * Ages: of right ones in real copy, each way of getting them wrong that the catalogue knows is made, one at a time; an
 * editor wants it found and the safe fix to give back the very words that stood there.
 */
export function ages(shared: string): readonly Figure[] {
  const stories = rowsOf(readFileSync(join(shared, 'corpora/wire/manifest.tsv'), 'utf8')).map(({ file, tier }) => ({
    file: file!,
    isEdited: /agency|newspaper/.test(tier!),
    source: readFileSync(join(shared, 'corpora/wire', file!), 'utf8')
  }))
  return [...seeded(stories), ...contradicted(stories), ...onRealCopy(stories)]
}

interface RealStory {
  readonly file: string
  readonly isEdited: boolean
  readonly source: string
}

const houses = ['ap', 'reuters', 'guardian']
const engines = new Map(
  houses.map(house => [
    house,
    createEngine(
      styleNamed(house),
      rules.filter(({ id }) => id.startsWith('age-'))
    )
  ])
)

/** One right age in one story, and wrong words in its place. */
interface Seed {
  readonly slip: Slip
  readonly story: RealStory
  readonly at: number
  readonly right: string
  readonly wrong: string
}

/** A way to get an age wrong. */
interface Slip {
  readonly entry: string
  readonly what: string
  /** Where it could be made. */
  readonly in: RegExp
  readonly wrong: (match: RegExpExecArray) => string
}

const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine)'
const joined = new RegExp(`\\b(${number})-(year|month|week|day)-(olds?)\\b(?!-)`, 'gu')
const afterVerb = new RegExp(`\\b(${number}) (year|month|week|day)s old\\b(?! [\\p{Lu}])`, 'gu')
const suspended = new RegExp(`\\b(${number})- (to|and|or) (${number})-year-(olds?)\\b`, 'gu')
const decade = /\b(in|into) (his|her|their) (early |mid-|late )?([2-9]0)s\b/gu
const between = /\b(aged? between|between the ages of|ages? between) (\d+|\w+) and (\d+)\b/gu
const person = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)"
const named = new RegExp(`${person}, (\\d{2}), (?=\\p{Ll})`, 'gu')
const saying = new RegExp(
  `${person}, (\\d{2}), (?=(?:said|says|was|is|has|had|told|also|died|pleaded|faces|will|were|went|won|\\p{Ll}{2,}ed) )`,
  'gu'
)
const grouped = /\b(aged|ages) (\d{1,2}|\w+) (to|and) (\d{1,2})\b(?! years)/gu

const slips: readonly Slip[] = [
  { entry: 'A2', what: '5 year old boy', in: joined, wrong: ([, n, unit, old]) => `${n} ${unit} ${old}` },
  { entry: 'A2', what: '5-year old boy', in: joined, wrong: ([, n, unit, old]) => `${n}-${unit} ${old}` },
  { entry: 'A2', what: '5 year-old boy', in: joined, wrong: ([, n, unit, old]) => `${n} ${unit}-${old}` },
  { entry: 'A2', what: '5-years-old boy', in: joined, wrong: ([, n, unit, old]) => `${n}-${unit}s-${old}` },
  { entry: 'A2', what: 'is 5-years-old', in: afterVerb, wrong: ([, n, unit]) => `${n}-${unit}s-old` },
  { entry: 'A2', what: 'is 5-years old', in: afterVerb, wrong: ([, n, unit]) => `${n}-${unit}s old` },
  { entry: 'A2', what: 'is 5 years-old', in: afterVerb, wrong: ([, n, unit]) => `${n} ${unit}s-old` },
  {
    entry: 'A3',
    what: '3 and 4-year-olds',
    in: suspended,
    wrong: ([, a, by, b, old]) => `${a} ${by} ${b}-year-${old}`
  },
  {
    entry: 'A3',
    what: '3 and 4 year olds',
    in: suspended,
    wrong: ([, a, by, b, old]) => `${a} ${by} ${b} year ${old}`
  },
  {
    entry: 'A3',
    what: '3-4-year-olds',
    in: suspended,
    wrong: ([all, a, by, b, old]) => (by === 'to' ? `${a}-${b}-year-${old}` : all!)
  },
  {
    entry: 'A3',
    what: '3–4 year olds',
    in: suspended,
    wrong: ([all, a, by, b, old]) => (by === 'to' ? `${a}–${b} year ${old}` : all!)
  },
  { entry: 'A4', what: 'Roe, 32 said', in: saying, wrong: ([, who, n]) => `${who}, ${n} ` },
  { entry: 'A4', what: 'Roe 32, said', in: named, wrong: ([, who, n]) => `${who} ${n}, ` },
  { entry: 'A5', what: 'Roe, aged 32 years old,', in: named, wrong: ([, who, n]) => `${who}, aged ${n} years old, ` },
  { entry: 'A5', what: 'aged 5 to 18 years old', in: grouped, wrong: ([all]) => `${all} years old` },
  {
    entry: 'A7',
    what: "in her 30's",
    in: decade,
    wrong: ([, by, whose, part = '', n]) => `${by} ${whose} ${part}${n}'s`
  },
  {
    entry: 'A7',
    what: 'in her 30’s',
    in: decade,
    wrong: ([, by, whose, part = '', n]) => `${by} ${whose} ${part}${n}’s`
  },
  { entry: 'A12', what: 'between 18-24', in: between, wrong: ([, by, a, b]) => `${by} ${a}-${b}` },
  { entry: 'A12', what: 'between 18–24', in: between, wrong: ([, by, a, b]) => `${by} ${a}–${b}` },
  { entry: 'A12', what: 'between 18 to 24', in: between, wrong: ([, by, a, b]) => `${by} ${a} to ${b}` }
]

function seeded(stories: readonly RealStory[]): readonly Figure[] {
  const next = random(4)
  const perSlip = new Map(slips.map(slip => [slip, [] as Seed[]]))
  for (const story of stories)
    for (const slip of slips)
      for (const match of story.source.matchAll(slip.in)) {
        const wrong = slip.wrong(match)
        if (wrong !== match[0] && !isQuoted(story.source, match.index))
          perSlip.get(slip)!.push({ slip, story, at: match.index, right: match[0], wrong })
      }
  const toRead: string[] = []
  const counts = new Map<string, { tried: number; found: number; restored: number }>()
  for (const [slip, seeds] of perSlip) {
    const count = { tried: 0, found: 0, restored: 0 }
    counts.set(`${slip.entry} ${slip.what}`, count)
    const tries = seeds.flatMap(seed => houses.map(house => ({ seed, house })))
    for (const { seed, house } of shuffled(tries, next)) {
      if (count.tried === perSlipAtMost) break
      const engine = engines.get(house)!
      if (findingsAt(engine, seed.story.source, seed.at, seed.right).length > 0) continue
      count.tried++
      const [before, after] = [
        seed.story.source.slice(0, seed.at),
        seed.story.source.slice(seed.at + seed.right.length)
      ]
      const found = findingsAt(engine, before + seed.wrong + after, seed.at, seed.wrong)
      const edits = found.flatMap(({ fixes: [fix] }) => (fix?.safe ? fix.edits : []))
      const restored = found.length > 0 && apply(before + seed.wrong + after, edits) === seed.story.source
      if (found.length > 0) count.found++
      if (restored) count.restored++
      else
        toRead.push(
          `${found.length > 0 ? 'not restored' : 'missed'}\t${slip.entry} ${slip.what}\t${house}\t${seed.story.file}\t${before.slice(-60)}⟦${seed.wrong}⟧${after.slice(0, 40)}\t${found.map(({ says, fixes }) => `${says} ${fixes[0]?.title ?? ''}${fixes[0]?.safe ? ' (safe)' : ''}`).join(' ')}`.replaceAll(
            '\n',
            '⏎'
          )
        )
    }
  }
  const sum = (of: 'tried' | 'found' | 'restored') => [...counts.values()].reduce((all, count) => all + count[of], 0)
  const tried = sum('tried')
  return [
    {
      what: `ages: ${tried} seeded errors found`,
      measured: percent(sum('found') / tried),
      bar: '97, aim 99.5',
      toRead
    },
    { what: 'ages: restored exactly by the safe fix', measured: percent(sum('restored') / tried), bar: '95, aim 99.5' },
    ...[...counts].map(([what, { tried, found, restored }]) => ({
      what: `  ${what}`,
      measured: `${found} found, ${restored} restored of ${tried}`
    }))
  ]
}

/** So that 20 slips make the 300 that are asked for, though some can hardly be made anywhere. */
const perSlipAtMost = 20

const findingsAt = (engine: Engine, source: string, at: number, written: string): readonly Finding[] =>
  engine
    .lint(source, 'plain')
    .findings.filter(({ rule, at: { start, end } }) => seedRules.has(rule) && start <= at + written.length && end >= at)

/** The rules that look at how an age is written. */
const seedRules: ReadonlySet<string> = new Set(['age-format', 'age-comma', 'age-wording'])

/** Of two ages of one person the second is changed by hand: one that stands in the story, or one that is put there. */
function contradicted(stories: readonly RealStory[]): readonly Figure[] {
  const engine = engines.get('ap')!
  return secondAges.map(({ what, agesIn }) => {
    const toRead: string[] = []
    let [tried, found, silly] = [0, 0, 0]
    for (const { file, source } of stories)
      for (const { at, end, years, text } of agesIn(source)) {
        if (isQuoted(source, at)) continue
        const withAge = (years: number) => source.slice(0, at) + text(years) + source.slice(end)
        // The same age twice is right, whatever else the story has.
        if (disagreements(engine, withAge(years)) > 0) silly++
        tried++
        if (disagreements(engine, withAge(years + 3)) > disagreements(engine, withAge(years))) found++
        else toRead.push(`${file}\t${years}\t${source.slice(Math.max(0, at - 160), at + 40).replaceAll('\n', '⏎')}`)
      }
    return {
      what: `ages: contradictions found, ${what}`,
      measured: `${found} of ${tried} (${percent(found / Math.max(tried, 1))}), ${silly} where all agree`,
      toRead
    }
  })
}

const disagreements = (engine: Engine, source: string) =>
  engine.lint(source, 'plain').findings.filter(({ rule }) => rule === 'age-agreement').length

interface SecondAge {
  readonly at: number
  readonly end: number
  readonly years: number
  readonly text: (years: number) => string
}

const introduced = /(?:\p{Lu}[\p{L}'’-]+ ){1,2}(\p{Lu}[\p{L}'’-]+), (\d{2})(?=, \p{Ll})/gu

const secondAges: readonly { readonly what: string; readonly agesIn: (source: string) => Iterable<SecondAge> }[] = [
  {
    what: 'beside a name',
    *agesIn(source) {
      for (const { index, 0: all, 1: surname, 2: years } of source.matchAll(introduced)) {
        const from = index + all.length
        const again = new RegExp(`\\b${surname}, ${years}(?=[,.])`, 'u').exec(source.slice(from))
        if (again) yield written(from + again.index + again[0].length - 2, Number(years))
      }
    }
  },
  {
    what: 'identified as',
    *agesIn(source) {
      for (const { index, 0: all, 1: years } of source.matchAll(
        /identified (?:[\w ]{0,30} )?as [^\n,]{3,40}, (\d{2})(?=,)/g
      ))
        if (new RegExp(`\\ban? ${years}-year-old`).test(source.slice(0, index)))
          yield written(index + all.length - 2, Number(years))
    }
  },
  {
    what: 'put behind a later surname',
    *agesIn(source) {
      for (const { index, 0: all, 1: surname, 2: years } of source.matchAll(introduced)) {
        const from = index + all.length
        const again = new RegExp(`\\b${surname}(?= (?:said|was|is|has|had|told|says) )`, 'u').exec(source.slice(from))
        const at = from + (again?.index ?? 0) + surname!.length
        if (again) yield { at, end: at, years: Number(years), text: years => `, ${years},` }
      }
    }
  },
  {
    what: 'The 43-year-old instead of the surname',
    *agesIn(source) {
      for (const { index, 0: all, 1: surname, 2: years } of source.matchAll(introduced)) {
        const from = index + all.length
        const again = new RegExp(`(?<=\\. )${surname}(?= (?:said|was|is|has|had|told|says) )`, 'u').exec(
          source.slice(from)
        )
        const at = from + (again?.index ?? 0)
        if (again) yield { at, end: at + surname!.length, years: Number(years), text: years => `The ${years}-year-old` }
      }
    }
  }
]

const written = (at: number, years: number): SecondAge => ({ at, end: at + 2, years, text: String })

/** All that is said of ages in edited copy, to be read: no label tells what an editor accepts. */
const onRealCopy = (stories: readonly RealStory[]): readonly Figure[] =>
  houses.map(house => {
    const toRead = stories.flatMap(({ file, source, isEdited }) =>
      engines
        .get(house)!
        .lint(source, 'plain')
        .findings.map(({ rule, entry, level, at, says, fixes: [fix] }) =>
          `${isEdited ? 'edited' : 'other'}\t${rule} ${entry} ${level}\t${file}\t${says} ${fix?.title ?? ''}\t${source.slice(Math.max(0, at.start - 90), at.start)}⟦${source.slice(at.start, at.end)}⟧${source.slice(at.end, at.end + 60)}`.replaceAll(
            '\n',
            '⏎'
          )
        )
    )
    const edited = toRead.filter(line => line.startsWith('edited')).length
    return {
      what: `ages: findings on real copy, ${house}`,
      measured: `${edited} edited, ${toRead.length - edited} other`,
      bar: 'accepted 95 %, aim 99',
      toRead: toRead.sort()
    }
  })
