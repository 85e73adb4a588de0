import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { builtInStyles, pageOf } from '#engine'
import { copyExtensions } from '../cli/files.ts'
import { copyPattern } from '../server/workspace-check.ts'
import { desk, houseList } from '../test/kit/desk.ts'

/** What the manifest promises to VS Code, held to what there is. */
describe('the manifest', () => {
  const root = new URL('../', import.meta.url)
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
  const manifest = JSON.parse(read('package.json'))
  const { commands, configuration, grammars, languages, jsonValidation } = manifest.contributes

  it('lists the styles that there are', () => {
    const { enum: names, enumDescriptions } = configuration.properties['wirelint.style']
    assert.deepEqual(names, ['', ...Object.keys(builtInStyles)])
    assert.equal(enumDescriptions.length, names.length)
  })

  it('lists the commands that there are', () => {
    const registered = read('client/commands.ts').match(/(?<=')wirelint\.\w+(?=': )/g)
    assert.deepEqual(commands.map(({ command }: { command: string }) => command).sort(), registered?.sort())
  })

  it('offers what needs a story where there is one', () => {
    const { enablement } = commands.find(({ command }: { command: string }) => command === 'wirelint.showQuotations')
    const pattern = new RegExp(/^editorLangId =~ \/(.*)\/$/.exec(enablement)![1]!)
    const offered = ['plaintext', 'markdown', 'news-copy', 'javascript', 'jsonc'].filter(id => pattern.test(id))
    assert.deepEqual(offered, ['plaintext', 'markdown', 'news-copy'])
  })

  it('reads what the command prints, line by line', async () => {
    const [{ pattern }] = manifest.contributes.problemMatchers
    const copy = 'They went to Port Elery and then to Kiev by ship.\n'
    const { out } = await desk({ '.wirelint.json': houseList, 'a (1).txt': copy }).wirelint(
      'check --format compact . gone.txt'
    )
    const read = out
      .trim()
      .split('\n')
      .map(line => new RegExp(pattern.regexp).exec(line)?.slice(1))
    const { file, line, column, severity, code } = pattern
    assert.deepEqual(
      read.map(match => [file, line, column, severity, code].map(group => match?.[group - 1])),
      [
        ['a (1).txt', '1', '14', 'Error', 'house-name'],
        ['a (1).txt', '1', '37', 'Warning', 'house-name'],
        ['gone.txt', '1', '1', 'Error', 'unread']
      ]
    )
    assert.equal(read[1]?.[pattern.message - 1], '“Kiev” is “Kyiv” in this style. Write “Kyiv”.')
  })

  it('searches the workspace for what the command takes for copy', () => {
    const sought = /\{([\w,]+)\}/.exec(read('client/check-workspace.ts'))![1]
    assert.deepEqual(
      sought?.split(',').map(ending => `.${ending}`),
      copyExtensions
    )
    assert.ok(copyPattern.includes(`{${sought}}`))
  })

  it('knows where the project lives', () => {
    assert.ok(pageOf('age-format').startsWith(manifest.repository.url.replace(/\.git$/, '')))
  })

  it('names files that there are', () => {
    const named = [
      ...languages.flatMap(({ configuration }: { configuration?: string }) => configuration ?? []),
      ...grammars.map(({ path }: { path: string }) => path),
      ...jsonValidation.map(({ url }: { url: string }) => url)
    ]
    assert.deepEqual(
      named.filter(path => !existsSync(new URL(path, root))),
      []
    )
  })
})
