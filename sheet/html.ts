import { look } from './look.ts'
import type { AcceptedWords, OpenFinding, Sheet, SheetAge, SheetPerson, SheetQuotation, StorySheet } from './sheet.ts'
import {
  acceptedBy,
  bearerOf,
  byLevel,
  countOfQuotations,
  firstOf,
  harmless,
  headOf,
  houseOf,
  isHash,
  openOf,
  saidBy,
  spelled,
  titleOf,
  whoIs
} from './wording.ts'

/** The sheet as a page that needs nothing else: to be read, printed and filed. It runs nothing and loads nothing. */
export function html(sheet: Sheet): string {
  const { stories, files } = sheet
  const [first] = stories
  const title = stories.length === 1 ? titleOf(first!) : `${stories.length} stories`
  const unread = files.flatMap(({ path, error }) =>
    error ? [`<li>${escaped(path)}: ${escaped(error.message)}</li>`] : []
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Wirelint ${escaped(sheet.wirelint)}">
<title>Sign-off sheet: ${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1>Sign-off sheet</h1>
${unread.length > 0 ? `<section class="unread">\n<h2>Could not be read</h2>\n<ul>${unread.join('\n')}</ul>\n</section>\n` : ''}${stories.map((story, index) => storyIn(story, sheet, `story-${index + 1}`)).join('\n')}
</main>
</body>
</html>
`
}

function storyIn(story: StorySheet, sheet: Sheet, id: string): string {
  const { people, quotations, ages, accepted } = story
  const section = part(id)
  return `<article aria-labelledby="${id}">
<h2 id="${id}">${escaped(titleOf(story))}</h2>
<dl class="head">
${headOf(story, sheet)
  .map(
    ([what, value]) => `<div><dt>${what}</dt><dd>${isHash(value) ? `<code>${value}</code>` : escaped(value)}</dd></div>`
  )
  .join('\n')}
</dl>
${section('Open findings', openOf(story), ['Line', 'Level', 'What, why, and what to do'], byLevel(story).map(findingRow))}
${section('Accepted', accepted.length, ['Line', 'By', 'Words'], accepted.map(acceptedRow))}
${section('People', people.length, ...peopleTable(people))}
${section('Quotations', countOfQuotations(story), ['Line', 'Speaker', 'Words'], quotations.map(quotationRow))}
${section('Ages', ages.length, ['Line', 'As told', 'Whose'], ages.map(ageRow))}
<section class="signed" aria-label="Signatures">
<p>Edited by</p>
<p>Signed off by</p>
<p>Date and time</p>
</section>
</article>`
}

/** A section: what it is of and how much there is, then a table where there is anything. */
const part =
  (id: string) =>
  (name: string, count: string | number, columns: readonly string[], rows: readonly string[]): string => {
    const at = `${id}-${name.toLowerCase().replaceAll(' ', '-')}`
    const heading = `<h3 id="${at}">${name} <span>${count}</span></h3>`
    if (rows.length === 0) return `<section class="none">\n${heading}\n</section>`
    return `<section>
${heading}
<table class="${name.toLowerCase().replaceAll(' ', '-')}" aria-labelledby="${at}">
<thead><tr>${columns.map(column => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
  }

const findingRow = ({ level, start, message, because, suggestions, rule, url }: OpenFinding): string =>
  `<tr><td class="n">${start.line}</td><td><span class="level ${level}">${level}</span></td><td><p class="what">${escaped(message)}</p><p>${escaped(because)}</p>${
    suggestions.length > 0 ? `<p class="do">${suggestions.map(escaped).join(' · ')}</p>` : ''
  }<p class="of"><a href="${escaped(url)}">${escaped(rule)}</a></p></td></tr>`

const acceptedRow = (item: AcceptedWords): string =>
  `<tr><td class="n">${item.start.line}</td><td>${escaped(acceptedBy(item))}</td><td><p class="copy">${escaped(item.words)}</p>${item.stood
    .map(({ rule, message }) => `<p>${escaped(message)} <span class="of">${escaped(rule)}</span></p>`)
    .join('')}</td></tr>`

/** People, with what the house says of them where it says anything of anybody. */
function peopleTable(people: readonly SheetPerson[]): readonly [columns: readonly string[], rows: readonly string[]] {
  const columns = ['Name and age', 'Who', 'First reference', 'Spellings']
  const houses = people.some(person => houseOf(person) !== '')
  return [
    houses ? [...columns, 'House form'] : columns,
    people.map(person => `<tr>${personCells(person)}${houses ? `<td>${escaped(houseOf(person))}</td>` : ''}</tr>`)
  ]
}

const personCells = (person: SheetPerson): string =>
  `<th scope="row">${escaped(person.name)}${person.ages.map(age => `<span>, ${age}</span>`).join('')}</th><td>${escaped(whoIs(person))}</td><td>${escaped(
    firstOf(person)
  )}</td><td>${person.spellings.map(spelled).map(escaped).join('<br>')}</td>`

const quotationRow = (quotation: SheetQuotation): string =>
  `<tr><td class="n">${quotation.start.line}</td><td${quotation.needsSpeaker ? ' class="lacks"' : ''}>${escaped(saidBy(quotation))}</td><td class="copy">“${escaped(quotation.words)}”</td></tr>`

const ageRow = (age: SheetAge): string =>
  `<tr><td class="n">${age.start.line}</td><td class="copy">${escaped(age.context)}</td><td>${escaped(bearerOf(age))}</td></tr>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** A text from outside, in which nothing is markup. */
const escaped = (text: string | number): string => harmless(String(text)).replace(/[&<>"']/g, char => entities[char]!)
