import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { builtInStyles, pageOf } from '#engine'

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
