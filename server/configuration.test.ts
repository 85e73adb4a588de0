import { deepEqual, equal, notEqual } from 'node:assert/strict'
import type { Connection } from 'vscode-languageserver'
import { rules } from '#engine'
import { configuration } from './configuration.ts'
import type { Files } from './files.ts'
import type { Powers } from './powers.ts'

describe('what is in force for a story', () => {
  it('is one style for all stories of a built-in style', async () => {
    const { of } = inForce({})
    const [first, second] = [await of('untitled:first'), await of('untitled:second')]
    equal(first.style, second.style)
  })

  it('is one style for all stories of a configuration, until a word of it changes', async () => {
    const texts: Record<string, string> = {
      'file:///desk/.wirelint.json': '{ "extends": "./house.json" }',
      'file:///desk/house.json': '{ "extends": "ap" }'
    }
    const { of } = inForce(texts)
    const first = await of('file:///desk/a.txt')
    equal((await of('file:///desk/b.txt')).style, first.style)
    texts['file:///desk/house.json'] = '{ "extends": "guardian" }'
    const second = await of('file:///desk/a.txt')
    notEqual(second.style, first.style)
    deepEqual(second.style.over.slice(-2), ['guardian', 'wire'])
  })
})

/** Where these files are, and the editor has no settings. */
function inForce(texts: Readonly<Record<string, string>>) {
  const files: Files = {
    read: async uri => texts[uri],
    nearest: async name => Object.keys(texts).find(uri => uri.endsWith(`/${name}`)),
    workspace: async () => [],
    place: async () => undefined
  }
  const connection = { sendDiagnostics: async () => {} } as unknown as Connection
  return configuration(connection, files, rules, {} as Powers)
}
