import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { desk } from '../test/kit/desk.ts'
import { findInputs } from './files.ts'

const files = Object.fromEntries(
  [
    'a.txt',
    'B.TXT',
    'notes.md',
    'page.html',
    'desk/one.wire',
    'desk/two.copy',
    'desk/sport/three.markdown',
    'desk/.drafts/four.txt',
    'desk/node_modules/five.txt',
    'odd [1].txt',
    'empty/picture.png'
  ].map(path => [path, ''])
)

describe('what an argument means', () => {
  const cases: readonly (readonly [
    name: string,
    args: readonly string[],
    paths: readonly string[],
    trouble?: RegExp
  ])[] = [
    ['a file', ['a.txt'], ['a.txt']],
    ['a file of any kind, when it is named', ['page.html'], ['page.html']],
    ['a file written with its folder', ['./desk/../a.txt'], ['./desk/../a.txt']],
    ['a file whose name looks like a glob', ['odd [1].txt'], ['odd [1].txt']],
    ['a folder: all copy below', ['desk'], ['desk/one.wire', 'desk/sport/three.markdown', 'desk/two.copy']],
    ['a folder with a slash', ['desk/sport/'], ['desk/sport/three.markdown']],
    [
      'this folder',
      ['.'],
      ['B.TXT', 'a.txt', 'desk/one.wire', 'desk/sport/three.markdown', 'desk/two.copy', 'notes.md', 'odd [1].txt']
    ],
    ['a glob', ['**/*.{md,markdown}'], ['desk/sport/three.markdown', 'notes.md']],
    ['a glob that names a hidden folder', ['desk/.drafts/*.txt'], ['desk/.drafts/four.txt']],
    ['standard input', ['-'], ['<stdin>']],
    ['standard input, once', ['-', 'a.txt', '-'], ['<stdin>', 'a.txt']],
    ['a file that is named twice, once', ['a.txt', './a.txt', '*.txt'], ['a.txt', 'B.TXT', 'odd [1].txt']],
    ['the order of the arguments', ['notes.md', 'a.txt'], ['notes.md', 'a.txt']],
    ['a missing file, which its report tells of', ['gone.txt'], ['gone.txt']],
    ['a glob that matches nothing', ['a.txt', '*.doc'], ['a.txt'], /“\*\.doc” matches no file/],
    ['a folder without copy', ['empty'], [], /no copy in “empty” \(\.txt, \.md/]
  ]
  for (const [name, args, paths, trouble] of cases)
    it(name, async () => {
      const found = await findInputs(args, desk(files).folder, '<stdin>')
      assert.deepEqual(
        found.inputs.map(({ path }) => path),
        paths
      )
      assert.equal(found.troubles.length, trouble ? 1 : 0)
      if (trouble) assert.match(found.troubles[0]!, trouble)
    })

  it('a file from elsewhere by its whole path', async () => {
    const { folder } = desk(files)
    const { inputs } = await findInputs([join(folder, 'a.txt'), `${folder}/*.md`], '/', '<stdin>')
    assert.deepEqual(
      inputs.map(({ path }) => path),
      [join(folder, 'a.txt'), join(folder, 'notes.md')]
    )
  })

  it('a link to a folder above, without going round in circles', async () => {
    const { folder } = desk({ 'desk/a.txt': '' })
    symlinkSync('..', join(folder, 'desk/up'))
    const { inputs } = await findInputs(['desk'], folder, '<stdin>')
    assert.deepEqual(
      inputs.map(({ path }) => path),
      ['desk/a.txt']
    )
  })

  it('nothing behind a link in a folder, which would slip past the ignore files', async () => {
    const { folder } = desk({ 'monday/draft.txt': '', 'a.txt': '', '.gitignore': '/monday/draft.txt\n' })
    symlinkSync('monday', join(folder, 'latest'))
    const { inputs } = await findInputs(['.', 'latest'], folder, '<stdin>')
    assert.deepEqual(
      inputs.map(({ path }) => path),
      ['a.txt', 'latest/draft.txt']
    )
  })
})
