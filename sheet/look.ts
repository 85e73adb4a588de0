/** What the page looks like: black on white on paper, light or dark on a screen. */
export const look = `
:root { color-scheme: light dark; --ink: #16161a; --dim: #55555c; --line: #c9c9ce; --paper: #fff; --desk: #ececee;
  --error: #a1160e; --warning: #7a4a00; --note: #1a4f86 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e9e9ec; --dim: #a9a9b2; --line: #45454d; --paper: #1e1e22; --desk: #131316;
    --error: #ff9c92; --warning: #f3bd62; --note: #93c2f4 }
}
* { box-sizing: border-box }
html { background: var(--desk); font-size: 90% }
body { margin: 0; padding: 2rem 1rem; background: var(--desk); color: var(--ink);
  font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 3rem; background: var(--paper); border: 1px solid var(--line) }
h1 { margin: 0 0 1.2rem; padding-bottom: .35rem; border-bottom: 3px solid var(--ink); font-size: .85rem; font-weight: 700;
  letter-spacing: .09em; text-transform: uppercase }
h2, .copy { font-family: Charter, "Bitstream Charter", Georgia, Cambria, "Times New Roman", serif; overflow-wrap: anywhere }
h2 { margin: 0 0 1rem; font-size: 1.75rem; font-weight: 700; line-height: 1.2; text-wrap: balance }
h3 { margin: 0 0 .4rem; padding-top: .4rem; border-top: 1px solid var(--ink); font-size: 1rem; font-weight: 700; break-after: avoid }
h3 span { margin-left: .5em; color: var(--dim); font-weight: 400 }
p { margin: 0 }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 2px }
article + article { margin-top: 4rem; padding-top: 1.5rem; border-top: 3px solid var(--ink) }
section { margin-top: 1.5rem }
section.none h3 { margin: 0 }
section.none + section.none { margin-top: .8rem }
.head { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1.2rem; margin: 0 }
.head div { display: contents }
dt { color: var(--dim) }
dd { margin: 0; overflow-wrap: anywhere }
code { padding: 0; background: none; color: inherit; font: .86em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
table { width: 100%; border-collapse: collapse }
th, td { padding: .32rem .9rem .32rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: break-word }
th:last-child, td:last-child { padding-right: 0 }
thead th { padding-top: 0; color: var(--dim); font-size: .82rem; font-weight: 400; white-space: nowrap }
tbody th { font-weight: 700 } tbody th span { font-weight: 400 }
tr { break-inside: avoid }
.n { width: 3rem; font-variant-numeric: tabular-nums }
.copy { font-size: 1.1rem; line-height: 1.35 }
.quotations td:nth-child(2) { width: 15rem }
.accepted td:nth-child(2) { width: 10rem }
.ages td:nth-child(3) { width: 13rem }
.people th:first-child { width: 20% }
.what { font-weight: 600 }
.do::before { content: "\\2192\\00a0" }
.of { color: var(--dim); font-size: .82rem }
.level { display: inline-block; min-width: 4.4rem; padding: 0 .4rem; border: 1px solid; border-radius: 2px; font-size: .82rem;
  font-weight: 700; text-align: center }
.error { color: var(--error) } .warning, .lacks { color: var(--warning) } .note { color: var(--note) }
.lacks { font-weight: 700 }
.unread { margin: 0 0 2rem } .unread h2 { font: inherit; font-weight: 700; color: var(--error); margin: 0 }
.signed { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 2rem; margin-top: 4rem; break-inside: avoid }
.signed p { padding-top: .3rem; border-top: 1px solid var(--ink); color: var(--dim); font-size: .82rem }
@media screen and (max-width: 44rem) {
  body { padding: 0 } main { padding: 1.2rem 1rem; border: 0 }
  .head { grid-template-columns: 7rem minmax(0, 1fr) }
  .quotations td:nth-child(2), .accepted td:nth-child(2), .ages td:nth-child(3) { width: auto }
  .people, .people tbody, .people tr, .people th, .people td { display: block; width: auto; border: 0; padding: 0 }
  .people thead { display: none } .people th:first-child { width: auto } .people tr { padding: .4rem 0; border-bottom: 1px solid var(--line) }
}
@page { size: auto; margin: 16mm 15mm 18mm; @bottom-left { content: "Sign-off sheet"; font: 8pt sans-serif }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
@media print {
  :root { color-scheme: light; --ink: #000; --dim: #444; --line: #aaa; --paper: #fff; --desk: #fff; --error: #000; --warning: #000; --note: #000 }
  html { font-size: 9pt } html, body { background: none } body { padding: 0 } main { max-width: none; padding: 0; border: 0 }
  a { text-decoration: none }
  article + article { break-before: page; margin: 0; padding: 0; border: 0 }
  thead { display: table-header-group } .signed { margin-top: 16mm }
}
`
