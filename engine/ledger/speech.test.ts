import assert from 'node:assert/strict'
import { processorTime } from '../../test/kit/processor-time.ts'
import type { Facts } from '../facts/facts.ts'
import { quotationMarks } from '../facts/quotation.ts'
import { wordsOf } from '../facts/words.ts'
import type { Block, Role } from '../story.ts'
import { speechOf } from './speech.ts'

/** One paragraph; a role other than body, or `>` for a block quotation, stands before a bar: `caption|Kim waves.` */
function speechIn(paragraphs: readonly string[]) {
  const blocks = paragraphs.map((paragraph): Block => {
    const [, mark, text = paragraph] = /^(>|[a-z]+)\|(.*)$/s.exec(paragraph) ?? []
    return {
      role: mark && mark !== '>' ? (mark as Role) : 'body',
      text,
      pieces: [],
      ...(mark === '>' && { quoted: true })
    }
  })
  const facts = blocks.map(
    ({ text, role }) =>
      ({ ...wordsOf(text), quotationMarks: role === 'credit' ? [] : quotationMarks(text) }) as unknown as Facts
  )
  return { blocks, speech: speechOf(blocks, facts) }
}

/** The copy, with what is locked in brackets. */
function locked(paragraphs: readonly string[]): readonly string[] {
  const { blocks, speech } = speechIn(paragraphs)
  return blocks.map(({ text }, block) => {
    let out = ''
    let from = 0
    for (const { start, end } of speech.spansIn(block)) {
      out += `${text.slice(from, start)}[${text.slice(start, end)}]`
      from = end
    }
    return out + text.slice(from)
  })
}

const tables: Record<string, readonly (readonly string[])[]> = {
  'within a paragraph': [
    ['“[We won,]” she said. “[Twice.]”'],
    ['"[We won,]" she said. "[Twice.]"'],
    ['a “[sacred fight]” with “[some kind of]” foe'],
    ['‘[We won,]’ she said.'],
    ['a man (“[no friend]”, she said) — “[a foe]” — left'],
    ['“[They ]“[ran]”[ off,]” she said. “[Yes.]”'],
    ['““[We won,]”” she said.'],
    ['“[He asked, ]‘[Who said ]“[no]”[?]’[ ]” she said.'],
    ["'[We won,]' she said. '[Don't ask the players' union.]'"],
    ['“[He said ]‘[no]’[ twice,]” she said.'],
    ['‘[He said ]“[no]”[ twice,]’ she said.'],
    ['She said. No marks, no speech.']
  ],
  'marks forgotten': [
    ['“[We won, she said. She went home.]'],
    ['[We won,]” she said.'],
    ['Paz left. [We won,]” she said.'],
    ['“[Yes,]” she said. [But not now.]” She left.'],
    // The first closing mark is missing; the reporter’s tag goes unread rather than a word of the quotation unlocked.
    ['“[Yes, she said. ]“[But not now.]” She left.'],
    ['“[They ]“[ran]”[ off.]” She left.'],
    ['"[They ]"[ran]"[ off.]" She left.'],
    ['“[He said ]‘[no.]” She left.']
  ],
  'over paragraphs': [
    ['“[We won.]', '“[We lost,]” she said. She left.'],
    ['"[We won.]', '"[We lost.]', '"[We left,]" she said.'],
    ['“[We won.]', 'caption|Kim waves.', 'credit|"Kim" / AP', '“[We lost,]” she said.'],
    ['“[We won.]', '[We lost,]” she said. She left.'],
    ['"[We won.]', '[We lost,]" she said. "[Yes.]"'],
    ['‘[We won.]', '‘[We lost,]’ she said.'],
    ['“[We won.]”', '“[We lost,]” she said.']
  ],
  'a forgotten mark locks no other paragraph': [
    ['“[We won.]', 'Paz went home. “[So,]” she said.'],
    ['“[We won.]', 'Paz went home.', 'Paz slept.', 'Doe spoke. [We lost,]” she said.'],
    ['headline|“[We won]', 'We lost.'],
    ['Paz said ‘[no and left.]', 'Doe spoke.'],
    ['“[We won.]', '>|[A poem.]', 'Paz went home.', 'Doe said so.']
  ],
  'block quotations': [
    ['>|[We won.]', 'She left.'],
    ['“[We won.]', '>|[A poem.]', '“[We lost,]” she said.']
  ]
}

describe('speech', () => {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      for (const row of rows)
        it(row.join(' ¶ '), () => {
          const shown = row.map(paragraph => paragraph.replace(/^(?:>|[a-z]+)\|/, ''))
          const copy = row.map(paragraph => paragraph.replace(/[[\]]/g, ''))
          assert.deepEqual(locked(copy), shown)
        })
    })

  it('tells what carries on, and what stands in what', () => {
    const { blocks, speech } = speechIn(['“We won.', '“He said ‘no’,” she said.'])
    const shown = blocks
      .map((_, block) => speech.quotationsIn(block))
      .map(quotations =>
        quotations.map(({ continues, depth, close }) => ({ continues, depth, closed: close !== undefined }))
      )
    assert.deepEqual(shown, [
      [{ continues: false, depth: 0, closed: false }],
      [
        { continues: true, depth: 0, closed: true },
        { continues: false, depth: 1, closed: true }
      ]
    ])
  })

  it('tells what stands in what where both have the same marks', () => {
    const depths = (text: string) =>
      speechIn([text])
        .speech.quotationsIn(0)
        .map(({ depth }) => depth)
    assert.deepEqual(depths('“They “ran” off,” she said. “He called it “art.””'), [0, 1, 0, 1])
    assert.deepEqual(depths('“Yes, she said. “But not now.”'), [0])
  })

  it('touches what it shares a character with', () => {
    const { speech } = speechIn(['“We won,” she “said”.'])
    const touching = (start: number, end: number) => speech.touches(0, { start, end })
    assert.deepEqual(
      [
        touching(0, 1),
        touching(0, 2),
        touching(1, 1),
        touching(2, 2),
        touching(8, 9),
        touching(9, 14),
        touching(9, 16)
      ],
      [false, true, false, true, false, false, true]
    )
    assert.equal(speech.touches(7, { start: 0, end: 1 }), false)
  })

  it('looks up fast among many', () => {
    const { speech } = speechIn(['"a" '.repeat(20_000)])
    const began = processorTime()
    for (let at = 0; at < 80_000; at++) assert.equal(speech.touches(0, { start: at, end: at + 1 }), at % 4 === 1)
    assert.ok(processorTime() - began < 1000)
  })
})
