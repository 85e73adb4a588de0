import { createHash } from 'node:crypto'
import { archive, type Level, levels, placesIn, type RollEntry, type Somebody } from '#engine'
import type { Output } from '../io.ts'
import { version } from '../version.ts'
import { behaviour, look } from './html-look.ts'
import { editsOf, type Marked, markedLines, type Piece } from './marked-copy.ts'
import { inOrder, listed as listedPerson } from './people.ts'
import type { AcrossReport, FileReport, ReportedFinding, Reporter } from './report.ts'
import { counted, summed } from './summed.ts'

/**
 * A page that opens from disk: the copy with its marks, and beside it what is said of it. Stories are written as they
 * come; what is known only at the end, the count and the list of files, is moved before them by the look.
 */
export function htmlReporter(out: Output, made: Date): Reporter {
  const listed: Listed[] = []
  const quiet: string[] = []
  const broken: FileReport[] = []
  const ruleCounts = new Map<string, number>()
  const levelCounts = new Map<string, number>()
  const styles = new Set<string>()
  const names = archive()
  const storiesOf = new Map<string, string[]>()
  let findings = 0
  const count = (report: ReportedFinding) => {
    ruleCounts.set(report.rule, (ruleCounts.get(report.rule) ?? 0) + 1)
    levelCounts.set(report.level, (levelCounts.get(report.level) ?? 0) + 1)
  }
  return {
    begin: () => out.write(head),
    async file(report, { source, people, style }) {
      if (!report.error) styles.add(style.name)
      names.add(report.path, people, placesIn(source))
      for (const name of new Set(people.map(({ name }) => name))) {
        const stories = storiesOf.get(name)
        if (!stories) storiesOf.set(name, [report.path])
        else if (stories.length < mostStories) stories.push(report.path)
      }
      if (report.error) broken.push(report)
      else if (report.findings.length === 0) quiet.push(report.path)
      else {
        report.findings.forEach(count)
        const id = `s${listed.length + 1}`
        listed.push({ id, path: report.path, counts: countsOf(report.findings) })
        await out.write(storySection(id, report, source, people, findings))
        findings += report.findings.length
      }
    },
    async across(reports) {
      if (reports.length === 0) return
      for (const { files } of reports) for (const { findings } of files) findings.forEach(count)
      const ids = new Map(listed.map(({ path, id }) => [path, id]))
      listed.push({ id: 'across', path: 'Across stories', counts: '' })
      const cards = reports.map(report => acrossCard(report, ids)).join('')
      await out.write(`<section id="across"><h2>Across stories</h2><div class="cards">${cards}</div></section>\n`)
    },
    async end(outcome) {
      const ids = new Map(listed.map(({ path, id }) => [path, id]))
      // Of one story with findings the people stand below it.
      if (listed.length !== 1 || quiet.length > 0) await out.write(everyone(names.people(), storiesOf, ids))
      await out.write(rest(broken, quiet))
      await out.write(`</main>\n<nav>${filters(levelCounts, ruleCounts)}${fileList(listed)}</nav>\n`)
      await out.write(
        `<header><h1>Wirelint</h1><p>${text(summed(outcome) || 'No files.')}</p><p>${text(heldTo(styles, made))}</p><p id="shown" hidden></p></header>\n`
      )
      await out.write(`<script>${behaviour}</script>\n</body>\n</html>\n`)
    }
  }
}

/** `style ap · 12 November 2025` */
const heldTo = (styles: ReadonlySet<string>, made: Date): string =>
  [
    styles.size > 0 && `${styles.size > 1 ? 'styles' : 'style'} ${[...styles].join(', ')}`,
    `${made.getDate()} ${months[made.getMonth()]} ${made.getFullYear()}`
  ]
    .filter(part => part !== false)
    .join(' · ')

const months = 'January February March April May June July August September October November December'.split(' ')

interface Listed {
  readonly id: string
  readonly path: string
  readonly counts: string
}

const hashed = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

const policy = `default-src 'none'; style-src ${hashed(look)}; script-src ${hashed(behaviour)}; base-uri 'none'; form-action 'none'`

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Wirelint ${version}">
<title>Wirelint report</title>
<style>${look}</style>
</head>
<body>
<main>
<p id="none" hidden>Nothing is shown: no finding is of a level and a rule that are ticked.</p>
`

function storySection(
  id: string,
  { path, findings }: FileReport,
  source: string,
  people: readonly RollEntry[],
  before: number
): string {
  const marked = findings.map((finding, index): Marked & { readonly finding: ReportedFinding } => ({
    id: before + index + 1,
    level: finding.level,
    start: finding.start.offset,
    end: finding.end.offset,
    edits: finding.fixes[0]?.edits ?? [],
    finding
  }))
  const onLine = new Map<number, string[]>()
  for (const { id, finding } of marked) {
    const { line } = finding.start
    const cards = onLine.get(line) ?? []
    cards.push(card(finding, id))
    onLine.set(line, cards)
  }
  const edits = editsOf(marked)
  const rows = markedLines(source, marked, edits).map(({ number, pieces }) => {
    const copy = pieces.map(piece => pieceOf(piece)).join('')
    const cards = onLine.get(number)
    const beside = cards ? `<div class="cards">${cards.join('')}</div>` : ''
    return copy.trim() || beside
      ? `<div class="row"><span class="no">${number}</span><p>${copy}</p>${beside}</div>\n`
      : ''
  })
  const places = edits.map(({ start, end, by }) => `${start}-${end}-${by.id}`).join(' ')
  return `<section id="${id}" data-edits="${places}"><h2>${text(path)} ${countsOf(findings)}</h2>\n${rows.join('')}${peopleTable(people)}</section>\n`
}

function pieceOf({ text: words, kind, of, edits }: Piece): string {
  if (of.length === 0) return text(words)
  const level = levels.findLast(level => of.some(finding => finding.level === level))!
  const owners = `class="${level}" data-of="${of.map(({ id }) => `f${id}`).join(' ')}"`
  if (kind === 'kept') return `<mark ${owners}>${text(words)}</mark>`
  const isShown = edits.some(({ isShown }) => isShown)
  const by = `data-edits="${edits.map(({ index }) => index).join(' ')}"`
  return kind === 'deleted'
    ? `<mark ${owners} ${by}><del${isShown ? '' : ' class="off"'}>${text(words)}</del></mark>`
    : `<mark ${owners} ${by}${isShown ? '' : ' hidden'}><ins>${text(words)}</ins></mark>`
}

/** What is said of a place: what — why — what to do — where else to look. */
function card(finding: ReportedFinding, id: number): string {
  const { rule, level, message, because, fixes, seeAlso, url, start } = finding
  return [
    `<div class="card ${level}" id="f${id}" data-level="${level}" data-rule="${rule}">`,
    `<p><span class="lv">${level}</span> ${text(message)}</p>`,
    `<p class="why">${text(because)}</p>`,
    fixes.length > 0 ? `<p class="do">${fixes.map(({ title }) => text(title)).join(' · ')}</p>` : '',
    ...seeAlso.map(({ start, message }) => `<p class="why">See ${start.line}:${start.column}: ${text(message)}</p>`),
    `<p class="of">${start.line}:${start.column} · <a href="${text(url)}">${rule}</a></p></div>`
  ].join('')
}

function acrossCard({ level, message, files, more }: AcrossReport, ids: ReadonlyMap<string, string>): string {
  const { because, fixes, seeAlso, rule, url } = files[0]!.findings[0]!
  const link = (path: string, words: string) =>
    ids.has(path) ? `<a href="#${ids.get(path)}">${text(words)}</a>` : text(words)
  const places = files.flatMap(({ path, findings }) =>
    findings.map(({ start }) => `<p>${link(path, `${path}:${start.line}:${start.column}`)}</p>`)
  )
  return [
    `<div class="card ${level}" data-level="${level}" data-rule="${rule}">`,
    `<p><span class="lv">${level}</span> ${text(message)}</p>${places.join('')}`,
    more > 0 ? `<p>and in ${counted(more, 'more')}</p>` : '',
    `<p class="why">${text(because)}</p>`,
    ...fixes.slice(0, 1).map(({ title }) => `<p class="do">${text(title)}</p>`),
    ...seeAlso.map(
      ({ path = '', start, message }) =>
        `<p class="why">See ${link(path, `${path}:${start.line}:${start.column}`)}: ${text(message)}</p>`
    ),
    `<p class="of"><a href="${text(url)}">${rule}</a></p></div>`
  ].join('')
}

function peopleTable(people: readonly RollEntry[]): string {
  if (people.length === 0) return ''
  const areAged = people.some(({ ages }) => ages.length > 0)
  const rows = people.map(({ name, titles, described, ages, references, spellings }) => {
    const who = titles.length > 0 ? titles.join(', ') : (described ?? '')
    const written = spellings.map(({ text }) => text).join(', ')
    const age = areAged ? `<td class="n">${ages.join(', ')}</td>` : ''
    return `<tr><td>${text(name)}</td><td>${text(who)}</td>${age}<td class="n">${references.length}</td><td>${text(written)}</td></tr>`
  })
  const columns = ['Name', 'Who it is', ...(areAged ? ['Age'] : []), 'Times', 'Written']
    .map(name => `<th>${name}</th>`)
    .join('')
  const count = people.length === 1 ? '1 person' : `${people.length} people`
  return `<details><summary>${count}</summary><table><tr>${columns}</tr>${rows.join('')}</table></details>`
}

/** Everyone in the stories of the report, by surname: how they are written, and where. */
function everyone(
  people: readonly Somebody[],
  storiesOf: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>
): string {
  if (people.length === 0) return ''
  const formsOf = new Map(people.map(somebody => [listedPerson(somebody), somebody.forms] as const))
  const rows = inOrder([...formsOf.keys()], 'name').map(person => {
    const { name, title, stories, references, spellings } = person
    const paths = [...new Set(formsOf.get(person)!.flatMap(({ name }) => storiesOf.get(name) ?? []))]
    const shown = paths.slice(0, mostStories)
    const links = shown.map(path => (ids.has(path) ? `<a href="#${ids.get(path)}">${text(path)}</a>` : text(path)))
    const where = [...links, ...(paths.length >= mostStories && stories > mostStories ? ['and more'] : [])].join(', ')
    const written = spellings.map(({ text }) => text).join(', ')
    return `<tr><td>${text(name)}</td><td>${text(title ?? '')}</td><td class="n">${references}</td><td>${text(written)}</td><td>${where}</td></tr>`
  })
  const columns = ['Name', 'Who it is', 'Times', 'Written', 'Where'].map(name => `<th>${name}</th>`).join('')
  const count = people.length === 1 ? '1 person' : `${people.length.toLocaleString('en')} people`
  return `<details id="people"><summary>${count} in all</summary><table><tr>${columns}</tr>${rows.join('')}</table></details>\n`
}

/** How many stories are named of each person. */
const mostStories = 8

/** The files of which there is nothing to show: those that could not be checked, and those without findings. */
function rest(broken: readonly FileReport[], quiet: readonly string[]): string {
  const unread = broken.map(({ path, error }) => `<li>${text(path)}: ${text(error!.message)}</li>`).join('')
  const without = quiet.map(path => `<li>${text(path)}</li>`).join('')
  return [
    unread && `<div><h3>Could not be checked</h3><ul>${unread}</ul></div>\n`,
    without &&
      `<details><summary>No findings in ${counted(quiet.length, 'file')}</summary><ul>${without}</ul></details>\n`
  ].join('')
}

function filters(byLevel: ReadonlyMap<string, number>, byRule: ReadonlyMap<string, number>): string {
  if (byRule.size === 0) return ''
  const ruleNames = [...byRule.keys()].sort((a, b) => byRule.get(b)! - byRule.get(a)! || (a < b ? -1 : 1))
  const group = (title: string, name: string, values: readonly string[], counts: ReadonlyMap<string, number>) =>
    `<h3>${title}</h3><ul>${values
      .map(
        value =>
          `<li><label><input type="checkbox" name="${name}" value="${value}" checked>${value}</label>` +
          `<button name="${name}" value="${value}" title="Show only these; again: show all">only</button>` +
          `<span class="n">${counts.get(value)!.toLocaleString('en')}</span></li>`
      )
      .join('')}</ul>`
  const present = levels.toReversed().filter(level => byLevel.has(level))
  return `<div class="filters">${group('Levels', 'level', present, byLevel)}${group('Rules', 'rule', ruleNames, byRule)}</div>`
}

const fileList = (listed: readonly Listed[]) =>
  listed.length === 0
    ? ''
    : `<h3>Stories with findings</h3><ul class="files">${listed
        .map(({ id, path, counts }) => `<li><a href="#${id}">${text(path)}</a>${counts}</li>`)
        .join('')}</ul>`

const countsOf = (findings: readonly { readonly level: Level }[]) =>
  levels
    .toReversed()
    .map(level => [level, findings.filter(finding => finding.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `<span class="lv ${level}" title="${counted(count, level)}">${count}</span>`)
    .join(' ')

/** A text from outside as HTML. What would turn the writing round is shown as a sign of its own. */
const text = (from: string) =>
  from
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"]/g, char => entities[char]!)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
