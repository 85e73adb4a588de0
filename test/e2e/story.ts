import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Editor, startEditor } from './editor.ts'

const story = `Boy, 5, pulled from harbor

HARBORTON, Maine (AP) — A 5 year old boy was pulled from the cold water of the harbor on Tuesday, police said.

Dana Marlowe, the harbor master, said the boy was well. “He is a brave 5 year old boy,” she told reporters.

“We were lucky,” said she. A woman in her 30's saw the boy fall and called for help.
`

const mended = `Boy, 5, pulled from harbor

HARBORTON, Maine (AP) — A 5-year-old boy was pulled from the cold water of the harbor on Tuesday, police said.

Dana Marlowe, the harbor master, said the boy was well. “He is a brave 5 year old boy,” she told reporters.

“We were lucky,” she said. A woman in her 30s saw the boy fall and called for help.
`

const squiggles = '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info'

describe('a story in a real VS Code', () => {
  let editor: Editor
  before(async () => {
    editor = await startEditor({
      'harbor.txt': story,
      'ferry.copy': 'FERRY-STORM/\n\nPORT ELLERY (AP) — The harbor’s last ferry was “late,” Dana Marlowe said. TK\n',
      'council.txt': 'Ana Petrova, the harbor commissioner, left on Monday.\n\nAnna Petrova slept on the ferry.\n',
      '.wirelint.json': '{\n  "extends": "ap",\n  "rules": {\n    \n  }\n}\n'
    })
    await editor.open('harbor.txt')
  })
  after(() => editor?.close())

  /** Waits until the editor shows so many squiggles. */
  const squiggled = (many: string) =>
    editor.page.waitForFunction(`document.querySelectorAll('${squiggles}').length ${many}`)

  it('shows three squiggles, and none in direct speech', async () => {
    await squiggled('>= 3')
    assert.equal(await editor.page.locator(squiggles).count(), 3)
  })

  it('lists the problems with their rules', async () => {
    await editor.page.keyboard.press('Control+Shift+M')
    const rows = editor.page.locator('.markers-panel .monaco-list-row')
    await rows.filter({ hasText: 'age-format' }).first().waitFor()
    const listed = (await rows.allTextContents()).join('\n')
    assert.match(listed, /5 year old/)
    assert.match(listed, /attribution-order/)
    await editor.picture('problems')
  })

  it('says on hover what is wrong, why and in which style', async () => {
    await editor.page.locator('.monaco-editor .view-lines').first().click()
    await editor.page.keyboard.press('Control+Home')
    await editor.page.keyboard.press('F8')
    await editor.page.keyboard.press('Escape')
    await editor.command('Show or Focus Hover')
    const hover = editor.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Style: ' })
    await hover.waitFor()
    const said = (await hover.textContent()) ?? ''
    assert.match(said, /5 year old/)
    assert.match(said, /age-format/)
    await editor.picture('hover')
    await editor.page.keyboard.press('Escape')
    await editor.page.keyboard.press('Escape')
  })

  it('mends the first problem from the keyboard', async () => {
    await editor.page.keyboard.press('Control+Home')
    await editor.page.keyboard.press('F8')
    await editor.page.keyboard.press('Escape')
    await editor.page.keyboard.press('Control+.')
    await editor.page.locator('.action-widget .monaco-list-row', { hasText: '5-year-old' }).first().waitFor()
    await editor.picture('quick-fix')
    await editor.page.keyboard.press('Enter')
    await squiggled('=== 2')
  })

  it('fixes all the rest, and saves what was asked for and no more', async () => {
    await editor.command('Wirelint: Fix All Safe Problems')
    await squiggled('=== 0')
    await editor.page.keyboard.press('Control+S')
    await editor.page.locator('.tab.active:not(.dirty)').waitFor()
    assert.equal(readFileSync(join(editor.workspace, 'harbor.txt'), 'utf8'), mended)
  })

  it('marks a mistake as it is typed', async () => {
    await editor.page.keyboard.press('Control+End')
    await editor.page.keyboard.type('\nMarlowe praised the 7 year old girl who saw it.')
    await editor.page.locator(squiggles).first().waitFor()
    await editor.picture('typing')
  })

  it('lists the quotations with who said them, and goes to the one that is chosen', async () => {
    const row = (words: string) => editor.page.locator('.quick-input-list .monaco-list-row', { hasText: words })
    await editor.page.keyboard.press('F1')
    await editor.page.locator('.quick-input-widget input').first().fill('>Wirelint: Show Quotations')
    await row('Show Quotations and Who Said Them').first().waitFor()
    await editor.page.keyboard.press('Enter')
    await row('He is a brave').waitFor()
    assert.match((await row('He is a brave').textContent()) ?? '', /Dana Marlowe/)
    await editor.picture('quotations')
    await editor.page.locator('.quick-input-widget input').first().fill('We were lucky')
    await row('He is a brave').waitFor({ state: 'hidden' })
    await editor.page.keyboard.press('Enter')
    await editor.page.locator('.statusbar-item', { hasText: /Ln 7, Col 17 \(16 selected\)/ }).waitFor()
  })

  it('reads news copy as a language of its own, with its quotations and apostrophes', async () => {
    await editor.open('ferry.copy')
    await editor.page.locator(squiggles).first().waitFor()
    assert.equal(await editor.page.locator('.monaco-editor .unicode-highlight').count(), 0)
    const colour = (words: string) =>
      editor.page.evaluate(
        `getComputedStyle([...document.querySelectorAll('.view-line span span')].find(span => span.textContent.includes('${words}'))).color`
      )
    assert.notEqual(await colour('late'), await colour('last'))
  })

  it('puts a verdict on two spellings on the desk’s list, which holds before it is saved', async () => {
    await editor.open('council.txt')
    await squiggled('=== 1')
    await editor.page.locator('.monaco-editor .view-lines').first().click()
    await editor.page.keyboard.press('Control+Home')
    await editor.page.keyboard.press('F8')
    await editor.page.keyboard.press('Escape')
    await editor.page.keyboard.press('Control+.')
    const accept = editor.page.locator('.action-widget .monaco-list-row', { hasText: 'Accept both spellings' })
    await accept.waitFor()
    await editor.picture('desk-names')
    // The mouse is caught by what is behind the list.
    const chosen = editor.page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Accept both spellings' })
    for (let tries = 0; tries < 10 && !(await chosen.isVisible()); tries++)
      await editor.page.keyboard.press('ArrowDown')
    await editor.page.keyboard.press('Enter')
    await squiggled('=== 0')
    await editor.command('File: Save All Files')
    const list = join(editor.workspace, 'names.csv')
    for (let tries = 0; tries < 20 && !(existsSync(list) && readFileSync(list).length > 0); tries++)
      await editor.page.waitForTimeout(250)
    assert.match(readFileSync(list, 'utf8'), /^\ufeffname,kind,.*\nAna Petrova,,,Anna Petrova,/)
    await squiggled('=== 0')
  })

  it('completes the rules in .wirelint.json', async () => {
    await editor.open('.wirelint.json')
    await editor.page.locator('.monaco-editor .view-lines').first().click()
    await editor.page.keyboard.press('Control+Home')
    for (let line = 0; line < 3; line++) await editor.page.keyboard.press('ArrowDown')
    await editor.page.keyboard.press('End')
    // VS Code’s own JSON support takes its time to start: until then it offers nothing, or words of the page.
    const offered = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'age-agreement' })
    for (let tries = 0; tries < 20 && !(await offered.isVisible()); tries++) {
      await editor.page.keyboard.press('Escape')
      await editor.page.keyboard.press('Control+Space')
      await offered.waitFor({ timeout: 2000 }).catch(() => undefined)
    }
    assert.ok(await offered.isVisible())
    await editor.picture('completion')
  })
})
