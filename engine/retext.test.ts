import assert from 'node:assert/strict'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { declarations } from '../scripts/bundle.ts'
import byDefault, { retextWirelint } from './retext.ts'

const style = { names: { 'Port Ellery': { kind: 'place', write: 'Port Ellery', wrong: ['Port Elery'], safe: true } } }

async function messages(value: string, path = 'a.txt') {
  const processor = unified().use(retextEnglish).use(retextWirelint, { style })
  const file = new VFile({ path, value })
  await processor.run(processor.parse(file), file)
  return file.messages
}

describe('wirelint/retext', () => {
  it('puts findings on the file', async () => {
    const [message, ...more] = await messages('The ship.\nTo Port Elery.\n')
    assert.deepEqual(more, [])
    assert.equal(message?.source, 'wirelint')
    assert.equal(message.ruleId, 'house-name')
    assert.match(message.reason, /“Port Elery”/)
    assert.equal(message.actual, 'Port Elery')
    assert.deepEqual(message.expected, ['Port Ellery'])
    assert.equal(message.fatal, false)
    assert.deepEqual(message.place, {
      start: { line: 2, column: 4, offset: 13 },
      end: { line: 2, column: 14, offset: 23 }
    })
    assert.match(message.note ?? '', /\w/)
    assert.match(message.url ?? '', /engine\/rules\/house-name\.md$/)
  })

  it('tells notes as information', async () => {
    const [message] = await messages('“We want TK boats,” she said.\n')
    assert.ok(message)
    assert.equal(message.fatal, undefined)
  })

  it('reads Markdown by the file’s name', async () => {
    const copy = '```\nTo Port Elery.\n```\n'
    assert.deepEqual((await messages(copy, 'a.md')).length, 0)
    assert.deepEqual((await messages(copy, 'a.txt')).length, 1)
  })

  it('says what is wrong with a style', () => {
    assert.throws(() => retextWirelint({ style: 'app' }), /There is no style “app”\. Allowed: ap, /)
    assert.throws(() => retextWirelint({ style: { rulse: {} } }), /rulse: There is no setting “rulse”/)
  })

  it('has types that stand by themselves', () => {
    assert.match(declarations('engine/retext.ts'), /export declare function retextWirelint\(/)
  })

  it('is the default of its module too', () => assert.equal(byDefault, retextWirelint))
})
