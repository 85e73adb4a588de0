import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { IGrammar, IRawGrammar } from 'vscode-textmate'
import { processorTime } from '../test/kit/processor-time.ts'

const require = createRequire(import.meta.url)
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate')
const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma') as typeof import('vscode-oniguruma')

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new OnigScanner(patterns),
      createOnigString: text => new OnigString(text)
    }),
    loadGrammar: async (): Promise<IRawGrammar> => parseRawGrammar(read('news-copy.tmLanguage.json'), 'grammar.json')
  })
  return (await registry.loadGrammar('text.news-copy'))!
}

/** What the grammar colours: `slice → scope`, by lines, without the scope’s last part and without punctuation. */
function coloured(grammar: IGrammar, copy: string): readonly string[] {
  const seen: string[] = []
  let stack = INITIAL
  for (const line of copy.split('\n')) {
    const before = seen.length
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, stack, 5000)
    assert.ok(!stoppedEarly, line.slice(0, 80))
    stack = ruleStack
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.filter(scope => !scope.startsWith('punctuation')).at(-1)!
      const slice = line.slice(startIndex, endIndex)
      if (scope === 'text.news-copy' || slice.trim() === '') continue
      const name = scope.replace('.news-copy', '')
      const last = seen[seen.length - 1]
      if (seen.length > before && last?.endsWith(` → ${name}`))
        seen[seen.length - 1] = `${last.slice(0, -` → ${name}`.length)}${slice} → ${name}`
      else seen.push(`${slice} → ${name}`)
    }
  }
  return seen
}

const tables: readonly (readonly [name: string, copy: string, ...coloured: readonly string[]])[] = [
  [
    'a story from slug to end mark',
    `RURITANIA-FLOOD/DAM
UPDATE 2-Dam near Oxton holds after night of rain
(Adds quotes, background)
By Jo P. Roe and Ann Poe
OXTON, Ruritania, March 3 (Reuters) - The dam held.
(Reporting by Jo Roe; Editing by Ann Poe)
-30-`,
    'RURITANIA-FLOOD/DAM → entity.name.tag.slug',
    'UPDATE 2- → keyword.other.headline-tag',
    'Dam near Oxton holds after night of rain → markup.heading.headline',
    '(Adds quotes, background) → comment.line.advisory',
    'By → keyword.other.byline',
    'Jo P. Roe and Ann Poe → entity.name.type.byline',
    'OXTON, Ruritania, March 3 → entity.name.section.dateline',
    '(Reuters) → entity.name.section.source',
    '(Reporting by Jo Roe; Editing by Ann Poe) → comment.line.sign-off',
    '-30- → keyword.control.end-mark'
  ],
  [
    'a second story in the file',
    'First dam holds\n\nIt held.\n\n###\n\nSecond dam holds, too\n\nNEW OXTON (AP) — It held.',
    'First dam holds → markup.heading.headline',
    '### → keyword.control.end-mark',
    'Second dam holds, too → markup.heading.headline',
    'NEW OXTON → entity.name.section.dateline',
    '(AP) → entity.name.section.source'
  ],
  ['a first line that is a sentence', 'The dam near Oxton held on Monday.'],
  [
    'a dateline first',
    'OXTON (AP) _ The dam held',
    'OXTON → entity.name.section.dateline',
    '(AP) → entity.name.section.source'
  ],
  ['no byline', 'It was late.\nBy Monday the dam was dry.'],
  [
    'quotations and who says them',
    'x\n“The dam holds,” Jo Roe said, and "so do we," said Poe.',
    '“The dam holds,” → string.quoted.double',
    'said → keyword.other.attribution',
    '"so do we," → string.quoted.double',
    'said → keyword.other.attribution'
  ],
  [
    'the mayor says it',
    'x\n“It holds,” the tired mayor told them. “No,” he added.',
    '“It holds,” → string.quoted.double',
    'told → keyword.other.attribution',
    '“No,” → string.quoted.double',
    'added → keyword.other.attribution'
  ],
  [
    'a quotation over paragraphs',
    'x\n“One goes on.\n\n“Two ends it,” he said.\nNot this.',
    '“One goes on. → string.quoted.double',
    '“Two ends it,” → string.quoted.double',
    'said → keyword.other.attribution'
  ],
  [
    'an unclosed quotation ends with its paragraph',
    'x\n“One goes on.\n\nNot this.',
    '“One goes on. → string.quoted.double'
  ],
  [
    'a quotation broken over lines',
    'x\nHe said: “One\ngoes on” and left.',
    '“One → string.quoted.double',
    'goes on” → string.quoted.double'
  ],
  [
    'a quotation inside one',
    'x\n“He said ‘we’re done’ to me,” Poe said.',
    '“He said  → string.quoted.double',
    '‘we’re done’ → string.quoted.single',
    ' to me,” → string.quoted.double',
    'said → keyword.other.attribution'
  ],
  ['apostrophes and inches', `x\nThe boys’ 6'10" dam, don’t ask, ‘80s style.`],
  [
    'marks of the trade',
    'x\nMayor TK of Oxton, Roee (CQ), paid TKTK. It were so STET.',
    'TK → keyword.control.to-come',
    '(CQ) → constant.language.copy-mark',
    'TKTK → keyword.control.to-come',
    'STET → constant.language.copy-mark'
  ],
  ['names that look like marks', 'x\nTK Maxx told CQ Roll Call.'],
  [
    'credits',
    'x\n/ Source: Reuters\nThe dam. Jo Roe/AFP\nThe dam. REUTERS/Jo Roe\nThe dam. (AP Photo/Jo Roe)',
    '/ Source: Reuters → comment.line.credit',
    '/AFP → comment.line.credit',
    'REUTERS/Jo Roe → comment.line.credit',
    '(AP Photo/Jo Roe) → comment.line.credit'
  ],
  [
    'labels',
    'HED: Dam holds\nDEK: It held.\n(MORE)',
    'HED → keyword.other.label',
    'Dam holds → markup.heading.headline',
    'DEK → keyword.other.label',
    '(MORE) → keyword.control.end-mark'
  ]
]

describe('the grammar', () => {
  let grammar: IGrammar
  before(async () => {
    grammar = await load()
  })
  for (const [name, copy, ...expected] of tables) it(name, () => assert.deepEqual(coloured(grammar, copy), expected))

  for (const [name, line] of [
    ['capitals and hyphens', 'A-'.repeat(100_000)],
    ['capitals', 'AB '.repeat(60_000)],
    ['opening marks', '“a '.repeat(30_000)],
    ['single marks', '‘ab '.repeat(30_000)],
    ['straight marks', '" a'.repeat(30_000)],
    ['attributions that never come', '“a,” The Very Long Name '.repeat(10_000)],
    ['TKs', 'TK'.repeat(100_000)]
  ] as const)
    it(`takes time in proportion: ${name}`, () => {
      const time = (text: string) => {
        const began = processorTime()
        grammar.tokenizeLine(text, INITIAL, 20_000)
        return processorTime() - began
      }
      time(line.slice(0, line.length / 8))
      const part = time(line.slice(0, line.length / 4))
      assert.ok(time(line) < Math.max(part, 25) * 12, 'four times the text takes more than twelve times the time')
    })
})

describe('the language configuration', () => {
  const { wordPattern, autoClosingPairs } = JSON.parse(read('news-copy.language-configuration.json'))
  it('takes hyphens, apostrophes and particles into a word', () => {
    const found = 'Young-ho’s al-Sadr, the U.S. 1,000 70-year-old'.match(
      new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)
    )
    assert.deepEqual(found, ['Young-ho’s', 'al-Sadr', 'the', 'U.S.', '1,000', '70-year-old'])
  })
  it('closes quotation marks and brackets', () =>
    assert.deepEqual(
      autoClosingPairs.map(({ open, close }: { open: string; close: string }) => open + close),
      ['“”', '""', '()', '[]']
    ))
})
