import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, rules } from '#engine'
import { type Figure, percent, rowsOf } from './measure.ts'
import { styleNamed, styleOf } from './styles.ts'

/**
 * Missing attributions: of quotations in real copy that say who speaks, two hundred lose the whole of it, one at a time.
 * Where the story still tells whose words they are, nothing is missing: not all can be found, nor should be.
 */
export function attributions(shared: string): readonly Figure[] {
  const stories = rowsOf(readFileSync(join(shared, 'corpora/wire/manifest.tsv'), 'utf8')).map(({ file, tier }) => ({
    file: file!,
    isEdited: /agency|newspaper/.test(tier!),
    source: readFileSync(join(shared, 'corpora/wire', file!), 'utf8')
  }))
  return [...removed(stories), ...onEditedCopy(stories)]
}

interface RealStory {
  readonly file: string
  readonly isEdited: boolean
  readonly source: string
}

/** A quotation that has lost its tag: the copy, and where in it the quotation stands. */
interface Loss {
  readonly story: RealStory
  readonly what: string
  readonly source: string
  readonly start: number
  readonly end: number
}

const says = String.raw`\b(?:said|says|told|added|adds|asked|wrote|explained|recalled|warned)\b`
const point = String.raw`(?<!\b(?:Sen|Rep|Mr|Mrs|Ms|Dr|Gov|Gen|Lt|Col|Sgt|St|Prof|[A-Z]))\.(?=\s|$)`
const tag = String.raw`(?=[^“”"\n]{0,120}?${says})[^“”"‘\n?!:]{4,200}?${point}`

/** Where a tag stands, in double marks and in single ones, and before a quotation. */
const places: readonly (readonly [string, RegExp])[] = [
  [
    'after',
    new RegExp(
      String.raw`(?<=^|\s)(?<open>["“]|\x60\x60)(?<words>\p{Lu}[^"“”\n]{20,600}?)(?<mark>[,?!])(?<close>["”]|'') (?<tag>${tag})`,
      'gmu'
    )
  ],
  [
    'after, single marks',
    new RegExp(
      String.raw`(?<=^|\s)(?<open>['‘])(?<words>\p{Lu}(?:[^"“”\n'’]|(?<=\p{L})['’](?=\p{L})){20,600}?)(?<mark>[,?!])(?<close>['’]) (?<tag>${tag})`,
      'gmu'
    )
  ],
  [
    'before',
    new RegExp(
      String.raw`(?<=^|[.”"] )(?<tag>\p{Lu}(?=[^“”"\n]{0,120}?${says})[^“”"‘\n?!.]{4,120}?[:,] )(?<open>["“]|\x60\x60)(?<words>\p{Lu}[^"“”\n]{20,600}?)(?<mark>[.?!])(?<close>["”]|'')(?=\s|$)`,
      'gmu'
    )
  ]
]

const tried = 200

function removed(stories: readonly RealStory[]): readonly Figure[] {
  const losses = shuffled(stories.flatMap(lossesIn)).slice(0, tried)
  const missed: string[] = []
  const found: string[] = []
  for (const { story, what, source, start, end } of losses) {
    const { findings } = engineOf(styleOf(story.file)).lint(source, 'plain')
    const isFound = findings.some(({ at }) => at.start >= start && at.start < end)
    const around = `${source.slice(Math.max(0, start - 400), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 120)}`
    const list = isFound ? found : missed
    list.push(`${story.file}\t${what}\t${around.replaceAll('\n', ' ⏎ ')}`)
  }
  return [
    {
      what: 'attributions removed, found',
      measured: `${percent(found.length / losses.length)} % of ${losses.length}`,
      toRead: missed
    },
    { what: 'attributions removed, what was found', measured: `${found.length}`, toRead: found }
  ]
}

function lossesIn(story: RealStory): readonly Loss[] {
  return places.flatMap(([what, pattern]) =>
    [...story.source.matchAll(pattern)].map(match => {
      const { open, words, mark, close } = match.groups as Record<'open' | 'words' | 'mark' | 'close', string>
      const quotation = `${open}${words}${mark === ',' ? '.' : mark}${close}`
      const source = `${story.source.slice(0, match.index)}${quotation}${story.source.slice(match.index + match[0].length)}`
      return { story, what, source, start: match.index, end: match.index + quotation.length }
    })
  )
}

/** What is said of copy that nothing was removed from: to be read, for no label tells what an editor accepts. */
function onEditedCopy(stories: readonly RealStory[]): readonly Figure[] {
  const toRead: string[] = []
  let words = 0
  for (const { file, isEdited, source } of stories) {
    if (!isEdited) continue
    words += source.split(/\s+/).length
    for (const { at } of engineOf(styleOf(file)).lint(source, 'plain').findings)
      toRead.push(
        `${file}\t${source.slice(Math.max(0, at.start - 300), at.start)}⟦⟧${source.slice(at.start, at.start + 300)}`.replaceAll(
          '\n',
          ' ⏎ '
        )
      )
  }
  return [
    {
      what: 'findings on edited copy: missing-attribution',
      measured: `${toRead.length} in ${words} words`,
      bar: '90 % accepted, aim 97',
      toRead
    }
  ]
}

const engines = new Map(
  ['ap', 'reuters', 'guardian'].map(style => [
    style,
    createEngine(
      styleNamed(style),
      rules.filter(({ id }) => id === 'missing-attribution')
    )
  ])
)
const engineOf = (style: string) => engines.get(style)!

/** The same order every time. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  let state = 4
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return list
    .map(item => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}
