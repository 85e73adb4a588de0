import assert from 'node:assert/strict'
import { sameName } from './keys.ts'
import { isSlip } from './slips.ts'

/** Pairs that are one name, by marks alone or by sound, and pairs that are two. */
const same = {
  marks: [
    'Moon Jae-in|Moon Jae In',
    'Recep Erdoğan|Recep Erdogan',
    'Xi Jinping|Xi Jin-ping',
    'Abdel Majid Tebboune|Abdelmajid Tebboune'
  ],
  sounds: [
    'Sergei Shoigu|Sergey Shoygu',
    'Volodymyr Zelenskyy|Volodymyr Zelenskiy',
    'Oleh Marchenko|Oleg Marchenko',
    'Mikhail Khodorkovsky|Mihail Khodorkovskii',
    'Abbas Araghchi|Abbas Araqchi',
    'Moqtada al-Sadr|Muqtada al-Sadr',
    'Hossein Amir-Abdollahian|Hussein Amir Abdollahian',
    'Kim Jong-chol|Kim Chong-chul',
    'Roh Moo-hyun|Noh Moo-hyun',
    'Jürgen Klopp|Juergen Klopp',
    'Kyriakos Mitsotakis|Kiriakos Mitsotakis'
  ],
  none: [
    'Kim Jong Un|Kim Jong Il',
    'Ali Khamenei|Ruhollah Khomeini',
    'Volodymyr Zelenskyy|Olena Zelenska',
    'Sergei Ivanov|Svetlana Ivanova',
    'Li Qiang|Li Keqiang',
    'Shaanxi|Shanxi',
    'Mohamed Samir|Mohamed Samer',
    'Stephen Clark|Steven Clarke',
    'Vitali Klitschko|Wladimir Klitschko',
    'Rafik Hariri|Saad Hariri'
  ]
} as const

describe('one name in two spellings', () => {
  for (const [how, pairs] of Object.entries(same))
    for (const pair of pairs)
      it(`${pair}: ${how}`, () => {
        const [a, b] = pair.split('|') as [string, string]
        assert.equal(sameName(a.split(' '), b.split(' ')) ?? 'none', how)
        assert.equal(sameName(b.split(' '), a.split(' ')) ?? 'none', how)
      })
})

describe('slips of the finger', () => {
  for (const pair of ['Timberlake|Timberake', 'Kiedis|Keidis', 'Labott|Labbot', 'Prendergast|Predergast'])
    it(`${pair} may be one`, () => assert.ok(isSlip(...(pair.split('|') as [string, string]))))
  for (const pair of ['Hassell|Hassells', 'Petrov|Petrova', 'Iran|Iranian', 'Mario|Maria', 'Cole|Cale', 'Banks|Hanks'])
    it(`${pair} are two`, () => assert.ok(!isSlip(...(pair.split('|') as [string, string]))))
})
