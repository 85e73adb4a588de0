import assert from 'node:assert/strict'
import { foldersAbove } from './files.ts'

describe('the folders above a story', () => {
  const cases: readonly (readonly [uri: string, folders: readonly string[]])[] = [
    ['file:///desk/metro/a.txt', ['file:///desk/metro', 'file:///desk', 'file://']],
    ['file:///c%3A/desk/a.txt', ['file:///c%3A/desk', 'file:///c%3A', 'file://']],
    ['file://server/share/a.txt', ['file://server/share', 'file://server']],
    ['vscode-vfs://github/desk/a.txt', ['vscode-vfs://github/desk', 'vscode-vfs://github']],
    [
      'vscode-remote://ssh-remote%2Bdesk/home/a.txt',
      ['vscode-remote://ssh-remote%2Bdesk/home', 'vscode-remote://ssh-remote%2Bdesk']
    ],
    ['untitled:Untitled-1', []],
    ['untitled:/desk/a.txt', ['file:///desk', 'file://']]
  ]
  for (const [uri, folders] of cases) it(uri, () => assert.deepEqual(foldersAbove(uri), folders))
})
