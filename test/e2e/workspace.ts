import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Editor, startEditor } from './editor.ts'

const names = { 'Port Ellery': { kind: 'place', write: 'Port Ellery', wrong: ['Port Elery'], safe: true } }

describe('a whole workspace in a real VS Code', () => {
  let editor: Editor
  before(async () => {
    editor = await startEditor({
      'harbor.txt': 'They went to Port Elery by ship.\n',
      'ferry.md': 'In Port Elery it rained.\n',
      'draft.txt': 'In Port Elery it snowed.\n',
      '.gitignore': 'draft.txt\n',
      '.wirelint.json': JSON.stringify({ names })
    })
  })
  after(() => editor?.close())

  it('is checked, but for what ignore files name', async () => {
    const { page } = editor
    await editor.command('Wirelint: Check Workspace')
    await page.locator('.notification-toast', { hasText: 'Wirelint: 2 findings in 2 of 2 files.' }).waitFor()
    await page.locator('.notification-toast .monaco-button', { hasText: 'Show Problems' }).click()
    const problems = page.locator('.markers-panel')
    await problems.getByText('“Port Elery” is misspelled').nth(1).waitFor()
    assert.match((await problems.textContent())!, /ferry\.md[\s\S]*harbor\.txt/)
    await editor.picture('workspace')
  })

  it('has what is ignored in a file of its own, with the reason', async () => {
    const { page, workspace } = editor
    await editor.open('harbor.txt')
    await page.locator('.monaco-editor .squiggly-error').first().waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget', { hasText: 'Ignore “Port Elery” (house-name)' }).waitFor()
    const chosen = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'in .wirelint-ignored.json' })
    for (let tries = 0; tries < 10 && (await chosen.count()) === 0; tries++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const input = page.locator('.quick-input-widget input').first()
    await input.fill('The name of a ship')
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-title', { hasText: '2/2' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' })
    const file = join(workspace, '.wirelint-ignored.json')
    for (let tries = 0; tries < 50 && !existsSync(file); tries++) await page.waitForTimeout(100)
    const [entry] = JSON.parse(readFileSync(file, 'utf8')).ignored
    assert.deepEqual(
      [entry.path, entry.rule, entry.words, entry.reason],
      ['harbor.txt', 'house-name', 'Port Elery', 'The name of a ship']
    )
  })
})
