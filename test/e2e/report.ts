import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { type Editor, startEditor } from './editor.ts'

const story = `Dahl backs new lighthouse

PORT ELLERY, Maine (AP) — Mayor Ingrid Dahl, 52, promised a lighthouse to the town on Tuesday.

“I have seen the ships turn away,” Dahl said. Her deputy, Nils Aker (CQ), refuted a report that there was no money.

A 9 year old girl laid the first stone.
`

describe('the report of a story in a real VS Code', () => {
  let editor: Editor
  before(async () => {
    editor = await startEditor({ 'lighthouse.txt': story, '.wirelint.json': '{ "extends": "ap" }\n' })
    await editor.open('lighthouse.txt')
    await editor.page.locator('.monaco-editor .squiggly-error').first().waitFor()
  })
  after(() => editor?.close())

  /** The page, in the frames of its panel. */
  async function sheet(): Promise<Frame> {
    for (let tries = 0; tries < 100; tries++) {
      for (const frame of editor.page.frames()) {
        const heading = await frame
          .locator('h1', { hasText: 'Sign-off sheet' })
          .count()
          .catch(() => 0)
        if (heading > 0) return frame
      }
      await editor.page.waitForTimeout(200)
    }
    throw new Error('The sheet is not shown.')
  }

  it('opens beside the story, as a page in its own look', async () => {
    await editor.command('Wirelint: Story Report')
    const page = await sheet()
    assert.equal(await page.locator('h2').textContent(), 'Dahl backs new lighthouse')
    assert.match((await page.locator('table.people').textContent())!, /Ingrid Dahl, 52/)
    assert.match((await page.locator('table.open-findings').textContent())!, /9 year old/)
    assert.equal(await page.evaluate(`getComputedStyle(document.querySelector('h2')).fontWeight`), '700')
    await editor.picture('report')
  })

  it('is saved from its panel', async () => {
    await editor.page.locator('.editor-actions .codicon-save').first().click()
    const input = editor.page.locator('.quick-input-widget input').first()
    await input.waitFor()
    await editor.page.waitForFunction(
      `document.querySelector('.quick-input-widget input').value.endsWith('desk/lighthouse.report.html')`
    )
    await editor.page.keyboard.press('Enter')
    await editor.page.locator('.notification-toast', { hasText: 'the report is saved' }).waitFor()
    const file = join(editor.workspace, 'lighthouse.report.html')
    assert.ok(existsSync(file))
    assert.match(readFileSync(file, 'utf8'), /^<!doctype html>[\s\S]*<dd>lighthouse\.txt<\/dd>/)
  })
})
