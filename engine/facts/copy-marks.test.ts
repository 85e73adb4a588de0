import assert from 'node:assert/strict'
import { copyMarks } from './copy-marks.ts'
import { wordsOf } from './words.ts'

/** Every mark with what it covers: `(CQ): Jo Paz`; a mark that covers itself stands alone. */
const shown = (copy: string) =>
  copyMarks(wordsOf(copy).words).map(({ start, end, covers }) => {
    const mark = copy.slice(start, end)
    return covers.start === start ? mark : `${mark}: ${copy.slice(covers.start, covers.end)}`
  })

const tables: Record<string, readonly (readonly [copy: string, shown: readonly string[]])[]> = {
  CQ: [
    ['Paz Young-ho (CQ) spoke.', ['(CQ): Paz Young-ho']],
    ['Envoy Paz Young-ho (CQ), the minister, spoke.', ['(CQ): Envoy Paz Young-ho']],
    ['The minister, Paz Young-ho, (cq) who spoke', ['(cq): Paz Young-ho']],
    ['Jo van der Paz [CQ] spoke.', ['[CQ]: Jo van der Paz']],
    ['Jo Pazz cq. spoke.', ['cq.: Jo Pazz']],
    ['Jo Pazz CQ spoke.', ['CQ: Jo Pazz']],
    ['Jo Pazz, 107 (CQ), spoke.', ['(CQ): 107']],
    ['It cost $4.75 CQ a head, up 12% (cq).', ['CQ: $4.75', '(cq): 12%']],
    ['They grew kohlrabbi (cq) there.', ['(cq): kohlrabbi']],
    ['CQ Roll Call reported it; she told CQ so.', []]
  ],
  STET: [
    ['They was tired STET. He left.', ['STET: They was tired']],
    ['He left, and they was so very tired indeed (stet).', ['(stet): they was so very tired indeed']],
    ['STET They was tired.', ['STET: They was tired']],
    ['a stet in the margin', []]
  ],
  TK: [
    ['Mayor TK said TKTK people paid $TK.', ['TK', 'TKTK', 'TK']],
    ['Mayor TK TK said (tk) [TK] tktk', ['TK', 'TK', '(tk)', '[TK]', 'tktk']],
    ['A quote TKCOM', ['TKCOM']],
    ['The TK.', ['TK']],
    ['T.K. Doe of TK Maxx, TK Carter, TK-103, TK123, tk', []],
    ['Acme Corp (TK) and (NYSE: TK) fell.', []],
    ['XX people paid $XX million, the XX-year-old said, up XX percent.', ['XX', 'XX', 'XX-year-old', 'XX']],
    ['The XX chromosome, Super Bowl XX, size XXX', []],
    ['He left [CHECK] in May. FIXME Lorem ipsum dolor', ['[CHECK]', 'FIXME', 'Lorem']],
    ['Check it. Fix me. She sent a check (check).', []]
  ]
}

describe('copy marks', () => {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      for (const [copy, expected] of rows) it(copy, () => assert.deepEqual(shown(copy), expected))
    })
})
