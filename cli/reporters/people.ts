import type { Place, Somebody } from '#engine'
import type { Output } from '../io.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { jsonLines, type ListedFile } from './listed-file.ts'
import { harmless, type Paint } from './paint.ts'
import { counted } from './summed.ts'
import { readyToMeasure, widthOf } from './width.ts'

/** A person as `wirelint names` lists them: a record of its JSON, which is described in `docs/names-across-stories.md`. */
export interface ListedPerson {
  /** The full name as most stories have it. */
  readonly name: string
  readonly surname: string
  /** Other spellings of the full name that are likely this person’s. */
  readonly alsoSpelled: readonly string[]
  /** The title that stands before the name most often. */
  readonly title: string | null
  readonly ages: readonly number[]
  /** What the style’s list writes, where the person is on it. */
  readonly house: string | null
  readonly stories: number
  readonly references: number
  readonly inSpeech: number
  readonly first: { readonly path: string } & Place
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly inSpeech: number }[]
}

/** Prints the list: for people, for programs, for a spreadsheet. */
export async function printPeople(
  people: readonly ListedPerson[],
  files: readonly ListedFile[],
  format: 'text' | 'json' | 'csv',
  { out, paint }: { readonly out: Output; readonly paint: Paint }
): Promise<void> {
  if (format === 'json') {
    return out.write(`{"version":1,"files":[${jsonLines(files)}\n],"people":[${jsonLines(people)}\n]}\n`)
  }
  if (format === 'csv') return out.write(byteOrderMark + [columns, ...people.map(cells)].map(csvLine).join(''))
  const stories = files.filter(({ error }) => !error).length
  await readyToMeasure(JSON.stringify(people))
  for (const text of table(people, stories > 1, paint)) await out.write(`${text}\n`)
  const among = `${people.length === 1 ? '1 person' : `${people.length.toLocaleString('en')} people`} in ${counted(stories, 'file')}`
  await out.write(people.length > 0 ? `\n${among}.\n` : stories > 0 ? `Nobody in ${counted(stories, 'file')}.\n` : '')
}

export function listed({ forms, first }: Somebody): ListedPerson {
  // “President Obama” alone in most stories is no reason to call him that, and no spelling of his full name.
  const main = forms.find(({ parts }) => parts.length > 1) ?? forms[0]!
  const titles = new Map<string, number>()
  const spellings = new Map<string, { text: string; count: number; inSpeech: number }>()
  for (const form of forms) {
    for (const { text, count } of form.titles) titles.set(text, (titles.get(text) ?? 0) + count)
    for (const { text, count, inSpeech } of form.spellings) {
      const same = spellings.get(text)
      spellings.set(text, { text, count: count + (same?.count ?? 0), inSpeech: inSpeech + (same?.inSpeech ?? 0) })
    }
  }
  const all = [...spellings.values()]
  return {
    name: main.name,
    surname: main.surname,
    alsoSpelled: [...new Set(forms.map(({ name }) => name))].filter(
      name => name !== main.name && name !== main.surname
    ),
    title: [...titles].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null,
    ages: [...new Set(forms.flatMap(({ ages }) => ages))].sort((a, b) => a - b),
    house: main.entry ?? forms.find(({ entry }) => entry)?.entry ?? null,
    stories: forms.reduce((sum, { stories }) => sum + stories, 0),
    references: all.reduce((sum, { count }) => sum + count, 0),
    inSpeech: all.reduce((sum, { inSpeech }) => sum + inSpeech, 0),
    first,
    spellings: all.sort((a, b) => b.count - a.count)
  }
}

export function inOrder(people: readonly ListedPerson[], order: 'first' | 'name' | 'count'): readonly ListedPerson[] {
  if (order === 'first') return people
  if (order === 'count') return [...people].sort((a, b) => b.references - a.references)
  const { compare } = new Intl.Collator('en')
  return [...people].sort((a, b) => compare(a.surname, b.surname) || compare(a.name, b.name))
}

/** Two lines for each: who it is and where first, then how the stories call them. */
function table(people: readonly ListedPerson[], isOfMany: boolean, paint: Paint): readonly string[] {
  if (people.length === 0) return []
  const rows = people.map(person => {
    const { name, ages, title, stories, first } = person
    const place = `${first.path}:${first.line}:${first.column}`
    const many = isOfMany ? [String(stories)] : []
    return [name, ages.join(', '), title ?? '', ...many, place].map(harmless)
  })
  const head = ['name', 'age', 'title', ...(isOfMany ? ['stories'] : []), 'first reference']
  const widths = head.map((_, at) =>
    Math.min(widest[at] ?? 40, Math.max(...[head, ...rows].map(row => widthOf(row[at]!))))
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat(Math.max(0, widths[at]! - widthOf(cell)))))
      .join('  ')
  return [
    paint('bold', line(head)),
    ...people.flatMap((person, index) => {
      const [name = '', ...rest] = rows[index]!
      const shown = line([name, ...rest])
      const also =
        person.alsoSpelled.length > 0 ? [`  also spelled ${person.alsoSpelled.map(harmless).join(', ')}`] : []
      const house = person.house && ![person.name, ...person.alsoSpelled].includes(person.house)
      return [
        paint('bold', name) + shown.slice(name.length),
        ...also.map(text => paint('yellow', text)),
        ...(house ? [`  house: ${harmless(person.house!)}`] : []),
        paint('dim', `  ${person.spellings.map(spelled).join(', ')}`)
      ]
    })
  ]
}

/** How wide the columns of names, ages and titles get before what is longer pushes the rest aside. */
const widest: readonly number[] = [30, 6, 36]

/** “Shoigu 12 (3 in speech)” */
const spelled = ({ text, count, inSpeech }: ListedPerson['spellings'][number]) =>
  harmless(`${text} ${count}${inSpeech > 0 ? ` (${inSpeech} in speech)` : ''}`)

const columns = [
  'name',
  'surname',
  'also spelled',
  'title',
  'age',
  'house',
  'stories',
  'references',
  'in speech',
  'file',
  'line',
  'column',
  'spellings'
]

const cells = (person: ListedPerson) => [
  person.name,
  person.surname,
  person.alsoSpelled.join('; '),
  person.title ?? '',
  person.ages.join('; '),
  person.house ?? '',
  person.stories,
  person.references,
  person.inSpeech,
  person.first.path,
  person.first.line,
  person.first.column,
  person.spellings.map(({ text, count }) => `${text} ${count}`).join('; ')
]
