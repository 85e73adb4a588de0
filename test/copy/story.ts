import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInStyles, createEngine, type Finding, resolveStyle, rules } from '#engine'

const folder = join(process.env['WIRELINT_COPY']!, 'story')
const source = readFileSync(join(folder, 'kim-putin.txt'), 'utf8')
const lines = lineStarts(source)

const findings = (style: string, text = source): readonly Finding[] => {
  const { findings, troubles } = createEngine(
    resolveStyle({ name: style, data: builtInStyles[style] }, rules, builtInStyles).style,
    rules
  ).lint(text, 'plain')
  assert.deepEqual(troubles, [])
  return findings
}
const sure = (found: readonly Finding[]) => found.filter(({ level }) => level !== 'note')
const row = (text: string, { rule, level, at }: Finding) =>
  `${at.start}-${at.end} ${rule} ${level} “${text.slice(at.start, at.end)}”`
const rows = (found: readonly Finding[], text = source) => found.map(finding => row(text, finding))

/** The rows of the hand reading that this build’s rules are for. */
const ours: Readonly<Record<string, string>> = { T1: 'first-reference', N2: 'house-name' }
const levelOf: Readonly<Record<string, string>> = { warn: 'warning', error: 'error' }
const expected = readFileSync(join(folder, 'expected.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))
  .filter(([, , , , , , , rule, severity]) => ours[rule!] && levelOf[severity!])

describe('the story, read by hand', () => {
  it('reuters, notes off: what the hand reading has, and nothing else', () => {
    assert.deepEqual(
      rows(sure(findings('reuters'))),
      expected.map(
        ([, , , , , start, end, rule, severity, , text]) =>
          `${start}-${end} ${ours[rule!]} ${levelOf[severity!]} “${text}”`
      )
    )
  })
  for (const [, , , , , start, , rule, , , , suggestion] of expected)
    it(`reuters: ${rule} offers “${suggestion}”, and asks`, () => {
      const finding = findings('reuters').find(({ at }) => at.start === Number(start))
      const fix = finding?.fixes[0]
      const { start: from, end } = finding!.at
      assert.ok(fix && !fix.safe)
      const { at, text } = fix.edits[0]!
      assert.equal(source.slice(from, at.start) + text + source.slice(at.end, end), suggestion)
    })

  it('reuters, the notes on references: whose minister, and a caption that does not stand alone', () => {
    const notes = findings('reuters').filter(({ rule }) => rule === 'whose-minister' || rule === 'caption-reference')
    assert.deepEqual(
      notes.map(({ level, entry, at }) => `${level} ${entry} ${lineOf(at.start)} ${source.slice(at.start, at.end)}`),
      ['note T11 22 Defense Minister', 'note T16 27 Putin']
    )
  })

  it('ap, notes off: the first reference alone', () => {
    assert.deepEqual(
      sure(findings('ap')).map(({ rule, at }) => `${rule} ${at.start}`),
      ['first-reference 539']
    )
  })

  it('guardian: Kim Jong Un and Kim Jong Il in all their places, but not in the quotation', () => {
    const edits = findings('guardian')
      .filter(({ rule, level }) => rule === 'house-name' && level !== 'note')
      .flatMap(({ fixes }) => fixes[0]!.edits)
      .map(({ at, text }) => `${lineOf(at.start)} ${source.slice(at.start, at.end)} → ${text}`)
      .sort()
    const un = 'Kim Jong Un → Kim Jong-un'
    const il = 'Kim Jong Il → Kim Jong-il'
    assert.deepEqual(edits, [`3 ${un}`, `6 ${un}`, `7 ${un}`, `10 ${un}`, `35 ${un}`, `7 ${il}`, `35 ${il}`].sort())
  })
  it('guardian: titles in capitals before a name are told', () => {
    const told = findings('guardian')
      .filter(({ rule }) => rule === 'title-case')
      .map(({ at }) => `${lineOf(at.start)} ${source.slice(at.start, at.end)}`)
    assert.ok(
      told.some(title => /^10 (Russian )?President$/.test(title)),
      told.join('\n')
    )
    assert.ok(
      told.some(title => title.replace('\u00a0', ' ').startsWith('22 Defense Minister')),
      told.join('\n')
    )
  })
  it('guardian: the comma after “comrades” goes out of the marks, and no other style moves one', () => {
    const told = (style: string) => findings(style).filter(({ rule }) => rule === 'quote-punctuation')
    const edits = told('guardian').flatMap(({ fixes }) => fixes[0]!.edits)
    assert.deepEqual(
      edits.map(({ at, text }) => `${source.slice(at.start - 8, at.end)} → ${text}`),
      ['comrades,” → ”,']
    )
    for (const style of ['wire', 'ap', 'reuters']) assert.deepEqual(rows(told(style)), [])
  })
  for (const style of ['wire', 'ap', 'guardian'])
    it(`${style}: nothing surer than a note on ages, attribution and references but Kim’s first`, () => {
      const other = sure(findings(style)).filter(
        ({ rule, at }) => !['house-name', 'quote-punctuation', 'title-case'].includes(rule) && at.start !== 539
      )
      // The Guardian has an article before him.
      const wanted = style === 'guardian' ? ['3694-3725 false-title warning “Kremlin spokesman Dmitry Peskov”'] : []
      assert.deepEqual(rows(other), wanted)
    })
  it('what must stay silent has not even a note of these families outside of references', () => {
    const notes = findings('reuters').filter(
      ({ rule, level }) => level === 'note' && /^(age|attribution|missing|house|name|title)/.test(rule)
    )
    assert.deepEqual(rows(notes), [])
  })
})

describe('the story with an error put in', () => {
  const seeds: readonly (readonly [
    name: string,
    line: number,
    old: string,
    by: string,
    rule: string,
    safe: 'safe' | 'ask' | 'none'
  ])[] = [
    ['a hyphen in a North Korean name', 24, 'Kim is due', 'Kim Jong-un is due', 'house-name', 'safe'],
    ['Shoygu', 22, 'Sergei Shoigu', 'Sergei Shoygu', 'house-name', 'safe'],
    ['an age without its hyphen', 14, '70-year-old', '70 year-old', 'age-format', 'safe'],
    ['claimed', 45, 'Peskov added', 'Peskov claimed', 'attribution-verb', 'ask'],
    ['Il with two capital i’s', 35, 'Kim Jong Il,', 'Kim Jong II,', 'house-name', 'safe']
  ]
  for (const [name, line, old, by, rule, safe] of seeds)
    it(name, () => {
      const start = source.indexOf(old, lines[line - 1])
      assert.equal(lineOf(start), line)
      const text = source.slice(0, start) + by + source.slice(start + old.length)
      const added = newIn(text)
      assert.deepEqual(
        added.map(({ rule }) => rule),
        [rule],
        rows(added, text).join('\n')
      )
      const at = added[0]!.at
      assert.ok(at.start < start + by.length && at.end > start, row(text, added[0]!))
      assert.equal(added[0]!.fixes[0]?.safe, safe === 'safe')
    })

  it('a quotation that nobody says', () => {
    const line = lines[50]!
    const close = source.indexOf('”', line)
    const end = source.indexOf('\n', close)
    const text = `${source.slice(0, close - 1)}.”${source.slice(end)}`
    assert.deepEqual(
      newIn(text).map(({ rule }) => rule),
      ['missing-attribution']
    )
  })

  it('CQ on a name accepts it', () => {
    const text = source.replace('Kim Young-ho', 'Kim Young-ho (cq)')
    assert.deepEqual(
      sure(findings('reuters', text)).filter(({ rule }) => rule === 'house-name'),
      []
    )
  })

  /** What is found, not counting what stands in the story as it is. */
  function newIn(text: string) {
    const before = new Map<string, number>()
    const key = ({ rule, says }: Finding) => `${rule} ${says}`
    for (const finding of findings('reuters')) before.set(key(finding), (before.get(key(finding)) ?? 0) + 1)
    return findings('reuters', text).filter(finding => {
      const left = before.get(key(finding)) ?? 0
      before.set(key(finding), left - 1)
      return left <= 0
    })
  }
})

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function lineOf(offset: number): number {
  return lines.filter(start => start <= offset).length
}
