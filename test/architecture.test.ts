import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What each room may import: other rooms, and packages. A room always sees itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'engine/story.ts': [],
  'engine/finding.ts': ['engine/story.ts'],
  'engine/in-order.ts': ['engine/story.ts'],
  'engine/remember.ts': [],
  'engine/prepared.ts': ['engine/remember.ts'],
  'engine/places.ts': [],
  'engine/formats': ['engine/remember.ts', 'engine/story.ts', 'unified', 'remark-parse', 'parse-entities', 'mdast'],
  'engine/names': ['engine/prepared.ts', 'engine/remember.ts'],
  'engine/style': [
    'engine/finding.ts',
    'engine/remember.ts',
    'engine/prepared.ts',
    'engine/places.ts',
    'engine/story.ts',
    'engine/in-order.ts',
    'engine/names',
    'engine/rules/rule.ts',
    'styles',
    'fastest-levenshtein',
    'jsonc-parser',
    'papaparse'
  ],
  'engine/facts': [
    'engine/story.ts',
    'engine/in-order.ts',
    'engine/prepared.ts',
    'engine/remember.ts',
    'engine/style',
    'engine/names',
    'parse-english',
    'nlcst',
    'nlcst-to-string'
  ],
  'engine/ledger': [
    'engine/story.ts',
    'engine/in-order.ts',
    'engine/remember.ts',
    'engine/facts',
    'engine/names',
    'engine/style'
  ],
  'engine/archive': ['engine/names', 'engine/places.ts', 'engine/roll.ts'],
  'engine/rules': [
    'engine/story.ts',
    'engine/in-order.ts',
    'engine/finding.ts',
    'engine/facts',
    'engine/ledger',
    'engine/names',
    'engine/style'
  ],
  engine: ['engine'],
  sheet: ['#engine'],
  server: [
    '#engine',
    '#sheet',
    'package.json',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'ignore',
    'jsonc-parser',
    'node:fs/promises',
    'node:url',
    'node:v8'
  ],
  client: ['vscode', 'vscode-languageclient'],
  cli: [
    '#engine',
    '#sheet',
    'node:',
    'commander',
    'tinyglobby',
    'diff',
    'write-file-atomic',
    'string-width',
    'ignore',
    'chokidar',
    'sarif',
    'signal-exit',
    'package.json',
    'engine/rules'
  ]
}

describe('every room sees what it may, and no more', () => {
  const files = ['engine', 'sheet', 'server', 'client', 'cli'].flatMap(sources)
  for (const file of files)
    it(file, () => {
      const room = Object.keys(rooms).find(name => file === name || file.startsWith(`${name}/`))!
      for (const seen of imports(file)) {
        const allowed = [room, ...rooms[room]!].some(
          name => seen === name || seen.startsWith(`${name}/`) || (name.endsWith(':') && seen.startsWith(name))
        )
        assert.ok(allowed, `${file} imports ${seen}, which ${room} may not see`)
      }
    })
})

describe('the engine is pure', () => {
  for (const file of sources('engine'))
    it(file, () => {
      const text = readFileSync(join(root, file), 'utf8')
      for (const power of [
        'console.',
        'Date.now',
        'new Date',
        'Math.random',
        'setTimeout',
        'process.',
        'await ',
        'globalThis'
      ])
        assert.ok(!text.includes(power), `${file} uses ${power}`)
    })
})

describe('a rule asks the facts', () => {
  for (const file of sources('engine/rules').filter(file => !/\/(rule|index)\.ts$/.test(file)))
    it(`${file} searches no text`, () => {
      assert.ok(!/\.matchAll\(|\.exec\(|new RegExp/.test(readFileSync(join(root, file), 'utf8')))
    })
})

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .map(file => join(folder, file).replaceAll('\\', '/'))
    .sort()
}

/** What a file imports: packages by name, files by path from the root. */
function imports(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [
    ...text.matchAll(/^(?:(?:import|export)\b[^'"=]*?\bfrom|import)\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)
  ].map(([, named, loaded]) => {
    const name = named ?? loaded!
    return name.startsWith('.') ? relative(root, join(root, file, '..', name)).replaceAll('\\', '/') : name
  })
}
