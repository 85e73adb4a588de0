/** What the HTML report looks like: light and dark, on a screen and on paper. */
export const look = `
:root { color-scheme: light dark; --ink: #1d1d1b; --dim: #6b6b66; --paper: #fdfdfb; --card: #fff; --rule: #dcdcd6;
  --error: #b3261e; --warning: #96610a; --note: #1c5f9e; --error-bg: #fbe3e0; --warning-bg: #fbecc8; --note-bg: #dcebfa;
  --ins: #1a6b34; --link: #1c5f9e }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e6e1; --dim: #a09f98; --paper: #191a1b; --card: #222426; --rule: #3a3d40;
  --error: #ff9d93; --warning: #f0bf62; --note: #8fc3f5; --error-bg: #5a211d; --warning-bg: #54400f; --note-bg: #1d3f5f;
  --ins: #7fd69a; --link: #8fc3f5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
  display: grid; grid-template: "top top" auto "nav main" 1fr / 19rem minmax(0, 1fr) }
a { color: var(--link) }
h1, h2, h3 { font-weight: 600; line-height: 1.25; margin: 0 }
h1 { font-size: 1.2rem } h2 { font-size: 1.05rem; overflow-wrap: anywhere } h3 { font-size: .85rem; margin: 1.2rem 0 .4rem }
header { grid-area: top; padding: .9rem 1.5rem; border-bottom: 1px solid var(--rule); display: flex; gap: .3rem 1.5rem; flex-wrap: wrap; align-items: baseline }
header p { margin: 0; color: var(--dim) }
nav { grid-area: nav; padding: .4rem 1.2rem 2rem 1.5rem; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; font-size: .88rem }
nav ul { list-style: none; margin: 0; padding: 0 }
nav li { display: flex; gap: .5rem; align-items: baseline; padding: .1rem 0 }
nav li > a, nav label { flex: 1; min-width: 0; overflow-wrap: anywhere }
nav .n { color: var(--dim); font-variant-numeric: tabular-nums }
nav label { cursor: pointer } nav input { margin: 0 .45rem 0 0; vertical-align: -1px }
nav button { font: inherit; font-size: .8rem; color: var(--link); background: none; border: 0; padding: 0; cursor: pointer }
.filters { display: none } .js .filters { display: block }
main { grid-area: main; padding: 0 1.5rem 4rem; max-width: 84rem }
section { border-bottom: 1px solid var(--rule); padding: 1.4rem 0; content-visibility: auto; contain-intrinsic-size: auto 60rem }
section > h2 { display: flex; gap: .8rem; align-items: baseline; flex-wrap: wrap; margin-bottom: .8rem }
.row { display: grid; grid-template-columns: 2.4rem minmax(0, 40rem) minmax(14rem, 24rem); gap: 0 1.1rem; align-items: start }
.row > .no { color: var(--dim); text-align: right; font: .75rem/1.7rem ui-monospace, monospace; user-select: none }
.row > p { margin: 0 0 .35rem; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; white-space: pre-wrap; overflow-wrap: anywhere }
.cards { display: grid; gap: .4rem; padding-bottom: .5rem }
.card { border-left: 3px solid var(--dim); background: var(--card); padding: .35rem .6rem; font-size: .85rem; line-height: 1.4; box-shadow: 0 0 0 1px var(--rule) }
.card.error { border-left-color: var(--error) } .card.warning { border-left-color: var(--warning) } .card.note { border-left-color: var(--note) }
.card p { margin: 0 } .card .why { color: var(--dim) } .card .do { font-weight: 600 }
.card .of { color: var(--dim); font-size: .78rem }
.lv { font-size: .72rem; font-weight: 600; letter-spacing: .02em; padding: 0 .4em; border-radius: .6em; white-space: nowrap }
.error .lv, .lv.error { color: var(--error); background: var(--error-bg) } .warning .lv, .lv.warning { color: var(--warning); background: var(--warning-bg) }
.note .lv, .lv.note { color: var(--note); background: var(--note-bg) }
mark { color: inherit; border-radius: 2px; padding: 1px 0; cursor: pointer }
mark.error { background: var(--error-bg); box-shadow: 0 2px var(--error) } mark.warning { background: var(--warning-bg); box-shadow: 0 2px var(--warning) }
mark.note { background: var(--note-bg); box-shadow: 0 2px var(--note) }
mark.off { background: none; box-shadow: none; cursor: auto }
mark.here, .card.here { outline: 2px solid var(--link); outline-offset: 1px }
del { color: var(--dim) } ins { margin-left: .1em; color: var(--ins); text-decoration: underline; text-underline-offset: 3px; font-weight: 600 }
del.off { color: inherit; text-decoration: none }
#none { padding: 1.4rem 0; color: var(--dim) }
details { margin-top: .6rem; font-size: .88rem } summary { cursor: pointer; color: var(--dim) }
table { border-collapse: collapse; margin-top: .4rem } th, td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--rule) }
th { font-weight: 600; color: var(--dim) } td.n { font-variant-numeric: tabular-nums }
[hidden] { display: none !important }
@media (max-width: 70rem) { .row { grid-template-columns: 2.4rem minmax(0, 1fr) } .row > .cards { grid-column: 2 } }
@media (max-width: 50rem) { body { display: flex; flex-direction: column } header { order: -2 } nav { order: -1; align-self: stretch; position: static; max-height: none; border: 0; border-bottom: 1px solid var(--rule) }
  nav ul { columns: 12rem } nav .files { max-height: 12rem; overflow-y: auto } main { padding: 0 1rem 3rem } }
@media print { :root { color-scheme: light; --ink: #000; --dim: #555; --paper: #fff; --card: #fff; --rule: #bbb; --error: #b3261e; --warning: #96610a; --note: #1c5f9e;
    --error-bg: #fbe3e0; --warning-bg: #fbecc8; --note-bg: #dcebfa; --ins: #1a6b34; --link: #000 }
  body { display: flex; flex-direction: column; font-size: 10pt } header { order: -1; padding: 0 0 .5rem } nav { display: none } main { padding: 0; max-width: none }
  section { content-visibility: visible } .row { grid-template-columns: 1.8rem minmax(0, 1fr) 15rem } .row > .cards { grid-column: auto } .card { break-inside: avoid }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
`

/** Filters by level and by rule, and shows which mark belongs to which remark. Without it all is shown. */
export const behaviour = `
'use strict'
const root = document.documentElement
root.classList.add('js')
const all = selector => [...document.querySelectorAll(selector)]
const cards = all('.card'), boxes = all('.filters input')
const byId = id => document.getElementById(id)
const levelOf = new Map(cards.map(card => [card.id, card.dataset.level]))
const levels = ['error', 'warning', 'note']
const links = new Map(all('nav .files a').map(link => [link.getAttribute('href').slice(1), link.parentElement]))
const stories = all('main > section').map(section => {
  const within = selector => [...section.querySelectorAll(selector)], link = links.get(section.id)
  return { section, link, cards: within('.card'), marks: within('mark'),
    badges: [...within('h2 .lv'), ...(link ? link.querySelectorAll('.lv') : [])],
    edits: (section.dataset.edits || '').split(' ').filter(Boolean).map(edit => edit.split('-').map(Number)) }
})
// Of two edits that overlap the first is shown, of those whose findings are.
const apart = (edits, shown) => {
  const kept = new Set()
  let before
  edits.forEach((edit, index) => {
    const [start, end, by] = edit
    if (!shown.has('f' + by)) return
    const isInsertion = start === end || (before && before[0] === before[1])
    if (before && (start < before[1] || (start === before[1] && isInsertion))) return
    kept.add(String(index))
    before = edit
  })
  return kept
}
const filter = () => {
  const on = new Set(boxes.filter(box => box.checked).map(box => box.value))
  const shown = new Set()
  let count = 0
  for (const card of cards) {
    card.hidden = !(on.has(card.dataset.level) && on.has(card.dataset.rule))
    if (card.hidden) continue
    count++
    if (card.id) shown.add(card.id)
  }
  for (const { section, link, cards, marks, badges, edits } of stories) {
    const left = cards.filter(card => !card.hidden), kept = apart(edits, shown)
    section.hidden = left.length === 0
    if (link) link.hidden = section.hidden
    for (const badge of badges) {
      const many = left.filter(card => badge.classList.contains(card.dataset.level)).length
      badge.textContent = many
      badge.hidden = many === 0
    }
    for (const mark of marks) {
      const of = mark.dataset.of.split(' ').filter(id => shown.has(id)).map(id => levelOf.get(id))
      const level = levels.find(level => of.includes(level))
      for (const name of [...levels, 'off']) mark.classList.toggle(name, name === (level || 'off'))
      if (mark.dataset.edits === undefined) continue
      const isEdited = mark.dataset.edits.split(' ').some(edit => kept.has(edit))
      if (mark.firstChild.tagName === 'INS') mark.hidden = !isEdited
      else mark.firstChild.classList.toggle('off', !isEdited)
    }
  }
  byId('none').hidden = count > 0 || cards.length === 0
  byId('shown').hidden = count === cards.length
  byId('shown').textContent = count.toLocaleString('en') + ' of ' + cards.length.toLocaleString('en') + ' shown'
}
for (const box of boxes) box.addEventListener('change', filter)
for (const button of all('.filters button')) button.addEventListener('click', () => {
  const group = all('.filters input[name="' + button.name + '"]')
  const isOnly = group.every(box => box.checked === (box.value === button.value))
  for (const box of group) box.checked = isOnly || box.value === button.value
  filter()
})
let here = []
const point = ids => {
  for (const element of here) element.classList.remove('here')
  here = ids.flatMap(id => [byId(id), ...document.querySelectorAll('mark[data-of~="' + id + '"]')]).filter(Boolean)
  for (const element of here) element.classList.add('here')
}
const idsAt = target => {
  const mark = target.closest && target.closest('mark:not(.off), .card')
  return !mark ? [] : mark.dataset.of ? mark.dataset.of.split(' ') : mark.id ? [mark.id] : []
}
document.addEventListener('mouseover', event => point(idsAt(event.target)))
document.addEventListener('click', event => {
  const [id] = event.target.closest('mark') ? idsAt(event.target) : []
  if (id) byId(id).scrollIntoView({ block: 'nearest', behavior: 'smooth' })
})
filter()
`
