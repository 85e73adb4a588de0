import assert from 'node:assert/strict'
import { addIgnored, type Ignored, isExpired, readIgnored } from './ignored.ts'

const entry = (path: string, digit: string, more: Partial<Ignored> = {}): Ignored => ({
  path,
  rule: 'age-format',
  fingerprint: digit.repeat(16),
  ...more
})

const added = (text: string | undefined, ...entries: readonly Ignored[]) =>
  entries.reduce<string | undefined>((text, entry) => {
    const now = addIgnored(text, entry)
    assert.equal(typeof now, 'string', JSON.stringify(now))
    return now as string
  }, text) as string

describe('the file of ignored findings', () => {
  const lines = `{
  "ignored": [
    { "path": "a.txt", "rule": "age-format", "words": "fifteen", "reason": "a quotation", "fingerprint": "1111111111111111" },
    { "path": "b.txt", "rule": "age-format", "until": "2027-01-31", "fingerprint": "2222222222222222" }
  ]
}
`
  it('has a line for each, by path, in whatever order they come', () => {
    const a = entry('a.txt', '1', { words: 'fifteen', reason: 'a quotation' })
    const b = entry('b.txt', '2', { until: '2027-01-31' })
    assert.equal(added(undefined, a, b), lines)
    assert.equal(added('', b, a), lines)
  })

  it('is read as it was written, with the line of each', () => {
    const { ignored, troubles } = readIgnored(lines)
    assert.deepEqual(troubles, [])
    assert.deepEqual(
      ignored.map(({ path, reason, until, line }) => [path, reason, until, line]),
      [
        ['a.txt', 'a quotation', undefined, 3],
        ['b.txt', undefined, '2027-01-31', 4]
      ]
    )
  })

  it('says a finding anew that it has, and nothing twice', () => {
    const again = added(lines, entry('b.txt', '2', { reason: 'the desk asked', until: '2028-01-31' }))
    assert.equal(again.split('\n').length, lines.split('\n').length)
    assert.match(again, /"reason": "the desk asked", "until": "2028-01-31"/)
    assert.doesNotMatch(again, /2027/)
  })

  it('keeps comments, other keys, tabs and line ends', () => {
    const own = `{\r\n\t// what we agreed on\r\n\t"ignored": [\r\n\t\t{ "path": "x.txt", "rule": "x", "fingerprint": "${'9'.repeat(16)}" }, // for now\r\n\t]\r\n}\r\n`
    const after = added(own, entry('a.txt', '1'))
    assert.match(after, /\/\/ what we agreed on\r\n/)
    assert.match(after, /\/\/ for now\r\n/)
    assert.match(after, /\r\n\t\t\{ "path": "a.txt", /)
    assert.deepEqual(readIgnored(after).troubles, [])
    assert.equal(readIgnored(after).ignored.length, 2)
  })

  it('leaves a broken file alone and says what is wrong with it', () => {
    assert.deepEqual(addIgnored('{ "ignored": [ }', entry('a.txt', '1')), {
      failure: 'It is broken in line 1: A value is missing here.'
    })
    assert.match(JSON.stringify(addIgnored('[]', entry('a.txt', '1'))), /no list of ignored findings/)
  })

  it('tells what makes no sense, where it stands, and works without it', () => {
    const text = `{
  "ignored": [
    { "path": "a.txt", "rule": "a", "fingerprint": "${'1'.repeat(16)}", "why": "?" },
    { "path": "a.txt", "rule": "a", "fingerprint": "12" },
    { "path": "a.txt", "fingerprint": "${'1'.repeat(16)}" },
    { "path": "a.txt", "rule": "a", "fingerprint": "${'1'.repeat(16)}", "until": "2027-02-29" },
    7,
    { "rule": "a", "fingerprint": "${'1'.repeat(16)}" }
  ]
}`
    const { ignored, troubles } = readIgnored(text)
    assert.deepEqual(
      ignored.map(({ line }) => line),
      [3]
    )
    assert.deepEqual(
      troubles.map(({ line, says }) => `${line}: ${says.slice(0, 24)}`),
      [
        '3: There is no “why” here. ',
        '4: It has no fingerprint: 1',
        '5: It does not say of which',
        '6: “2027-02-29” is no day. ',
        '7: An ignored finding is an',
        '8: It does not say in which'
      ]
    )
  })

  it('holds to the last day', () => {
    const kept = entry('a.txt', '1', { until: '2027-01-31' })
    assert.equal(isExpired(kept, '2027-01-31'), false)
    assert.equal(isExpired(kept, '2027-02-01'), true)
    assert.equal(isExpired(entry('a.txt', '1'), '2099-01-01'), false)
  })
})
