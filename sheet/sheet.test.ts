import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { builtInStyles, createEngine, type Format, resolveStyle, rules } from '#engine'
import { type Sheet, type SheetForm, sheetForms, storySheets } from './index.ts'
import { sheetSchema } from './sheet-schema.ts'

const { style } = resolveStyle({ name: 'ap', data: builtInStyles['ap'] }, rules, builtInStyles)
const engine = createEngine(style, rules)

async function sheetOf(source: string, path = 'story.txt'): Promise<Sheet> {
  const format: Format = path.endsWith('.md') ? 'markdown' : 'plain'
  const { stories } = engine.review(source, format)
  return {
    version: 1,
    wirelint: '1.2.3',
    made: '2025-11-12T21:40:00.000Z',
    files: [{ path, error: null }],
    stories: await storySheets({ path, source, style, stories })
  }
}

const isValid = new Ajv({ formats: { 'date-time': true } }).compile(sheetSchema)

describe('the sheet of a story', () => {
  const fixture = (name: string) => new URL(`../test-fixtures/sign-off/${name}`, import.meta.url)
  const source = readFileSync(fixture('quarry.md'), 'utf8')
  const endings: Readonly<Record<SheetForm, string>> = { html: 'html', markdown: 'sheet.md', json: 'json' }
  for (const [form, ending] of Object.entries(endings) as [SheetForm, string][])
    it(`is the one on file, as ${form}`, async () => {
      const made = sheetForms[form](await sheetOf(source, 'quarry.md'))
      const file = fixture(`quarry.${ending}`)
      if (process.env['UPDATE']) writeFileSync(file, made)
      assert.equal(made, readFileSync(file, 'utf8'))
    })

  it('is what its schema says', async () => {
    for (const text of [source, '', 'Rain.', 'He said “No.”\n\n###\n\nKim Jong-un, 42, came.']) {
      isValid(JSON.parse(sheetForms.json(await sheetOf(text, 'story.md'))))
      assert.deepEqual(isValid.errors, null)
    }
  })

  it('has the hash of the words that were said, and of the file', async () => {
    const text = '“We’re out,” Ana Roe said.\n\n“Nobody,\nnobody came.”\n'
    const [story] = (await sheetOf(text)).stories
    const sha256 = (words: string) => createHash('sha256').update(words).digest('hex')
    assert.deepEqual(story!.speech, { words: 5, sha256: sha256("We're out Nobody nobody came") })
    assert.equal(story!.sha256, sha256(text))
  })

  it('names the style, and what that is laid over', async () => {
    const named = async (name: string, over: readonly string[]) =>
      (
        await storySheets({
          path: '',
          source: '',
          style: { name, over },
          stories: engine.review('Rain.', 'plain').stories
        })
      )[0]!.style
    assert.equal(await named('wire', []), 'wire')
    assert.equal(await named('ap', ['wire']), 'ap')
    assert.equal(await named('desk/.wirelint.json', ['ap', 'wire']), 'desk/.wirelint.json over ap')
    assert.equal(await named('file:///my%20desk/.wirelint.json', ['wire']), '.wirelint.json')
  })

  it('tells which file could not be read', async () => {
    const sheet = { ...(await sheetOf('Rain.')), files: [{ path: 'a<b>.txt', error: { message: 'It is a folder.' } }] }
    assert.match(sheetForms.html(sheet), /<li>a&lt;b&gt;\.txt: It is a folder\.<\/li>/)
    assert.match(sheetForms.markdown(sheet), /- \*\*could not be read\*\*: a\\<b\\>\.txt: It is a folder\./)
  })
})

describe('what the copy says', () => {
  const hostile = [
    '<script>alert(1)</script> & "Ana" *Roe* | `x`',
    '“<img src=x onerror=alert(1)> [x](javascript:y) \u202eabc\u0007\ud800,” Mayor Ana Roe, 41, said.'
  ].join('\n\n')

  it('is no markup in the page, which runs and loads nothing', async () => {
    const page = sheetForms.html(await sheetOf(hostile, '<b>.txt'))
    assert.doesNotMatch(page, /<(?:script|img|b|link|iframe)\b|\u202e|\u0007|\ud800/)
    assert.match(page, /“&lt;img src=x onerror=alert\(1\)&gt; /)
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/
    )
    for (const [, address] of page.matchAll(/\b(?:href|src)="([^"]*)"/g))
      assert.match(address!, /^https:\/\/github\.com\//)
  })

  it('is no markup in Markdown', async () => {
    const text = sheetForms.markdown(await sheetOf(hostile))
    assert.ok(text.includes('## \\<script\\>alert(1)\\</script\\> \\& "Ana" \\*Roe\\* \\| \\`x\\`'), text)
    assert.ok(text.includes('“\\<img src=x onerror=alert(1)\\> \\[x\\](javascript:y) '), text)
  })
})

describe('the page', () => {
  it('has a heading for each story and each part, and every table a name and heads', async () => {
    const page = sheetForms.html(await sheetOf('One\n\n“No,” Ana Roe said.\n\n###\n\nTwo\n\nRain fell.'))
    assert.deepEqual(page.match(/<h[12][ >]/g), ['<h1>', '<h2 ', '<h2 '])
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]*)"/g)) assert.ok(ids.includes(id), id)
    for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) assert.match(table, /<th scope="col">/)
  })
})
