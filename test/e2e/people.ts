import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Editor, startEditor } from './editor.ts'

const story = `Dahl backs new lighthouse

PORT ELLERY, Maine (AP) — The mayor, Ingrid Dahl, promised a lighthouse to the town on Tuesday.

Dahl said the harbor needs light. “Dahl keeps her word,” said Dana Marlow, 61, a retired pilot.

Marlow has waited for 20 years. Dahl will break ground in May, Marlowe said.
`

const renamed = story
  .replace('Dahl backs', 'Dahle backs')
  .replace('Ingrid Dahl,', 'Ingrid Dahle,')
  .replace('Dahl said', 'Dahle said')
  .replace('Dahl will', 'Dahle will')

describe('the people of a story in a real VS Code', () => {
  let editor: Editor
  before(async () => {
    editor = await startEditor({ 'lighthouse.txt': story, '.wirelint.json': '{ "extends": "ap" }\n' })
    await editor.open('lighthouse.txt')
  })
  after(() => editor?.close())

  const pane = () => editor.page.locator('.pane', { hasText: 'People in This Story' }).last()
  const row = (words: string) => pane().locator('.monaco-list-row', { hasText: words }).first()

  /** Puts the cursor on a place, counted from 1. */
  const goTo = async (place: string) => {
    await editor.page.keyboard.press('Control+G')
    await editor.page.locator('.quick-input-widget input').first().fill(`:${place}`)
    await editor.page.keyboard.press('Enter')
    await editor.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  const isAt = (place: string) => editor.page.locator('.statusbar-item', { hasText: place }).waitFor()

  it('lists them beside the story, with who they are and what is found of them', async () => {
    await editor.command('Explorer: Focus on People in This Story View')
    await row('Ingrid Dahl').waitFor()
    await row('Dana Marlow').waitFor()
    assert.match((await row('Dana Marlow').textContent()) ?? '', /retired pilot/)
    await pane().locator('.monaco-list-row', { hasText: 'Dana Marlow' }).locator('.codicon-warning').waitFor()
    await row('Dana Marlow').click()
    await isAt('Ln 5, Col 74 (11 selected)')
    await editor.page.keyboard.press('Escape')
  })

  it('marks whoever the cursor stands on', async () => {
    await editor.page.locator('.monaco-editor .view-lines').first().click()
    await goTo('7:34')
    await pane().locator('.monaco-list-row.selected', { hasText: 'Ingrid Dahl' }).waitFor()
    await row('Dana Marlow').locator('.monaco-tl-twistie').click()
    await row('Marlowe').waitFor()
    // The list of files makes room for the picture.
    await editor.page.locator('.explorer-viewlet .pane-header', { hasText: 'desk' }).click()
    await editor.picture('people')
  })

  it('has a card for a name', async () => {
    await goTo('7:34')
    await editor.command('Show or Focus Hover')
    const card = editor.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Ingrid Dahl' })
    await card.waitFor()
    await editor.page.waitForFunction(
      `getComputedStyle(document.querySelector('.monaco-hover:not(.hidden)')).opacity === '1'`
    )
    assert.match((await card.textContent()) ?? '', /mayor/)
    await editor.picture('card')
    await editor.page.keyboard.press('Escape')
    await editor.page.keyboard.press('Escape')
  })

  it('goes to the first reference', async () => {
    await goTo('7:34')
    await editor.page.keyboard.press('F12')
    await isAt('Ln 3, Col 38')
  })

  it('changes a name everywhere but in direct speech, which it only lists', async () => {
    await goTo('7:34')
    await editor.page.keyboard.press('F2')
    const name = editor.page.locator('.rename-box input')
    await name.waitFor()
    await name.fill('Dahle')
    await editor.page.keyboard.press('Enter')
    const preview = editor.page.locator('.bulk-edit-panel')
    const spoken = preview.locator('.monaco-list-row', { hasText: 'DahlDahle keeps her word' })
    await spoken.waitFor()
    await editor.picture('rename')
    assert.equal(await spoken.locator('input[type=checkbox]').isChecked(), false)
    await preview.getByText('Apply', { exact: true }).first().click()
    await preview.waitFor({ state: 'hidden' })
    await editor.command('File: Save All Files')
    await editor.page.locator('.tab:not(.dirty)', { hasText: 'lighthouse.txt' }).waitFor()
    assert.equal(readFileSync(join(editor.workspace, 'lighthouse.txt'), 'utf8'), renamed)
  })
})
