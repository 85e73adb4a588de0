import assert from 'node:assert/strict'
import { builtInStyles, resolveStyle, rules } from '#engine'
import { gatherer } from '../gather.ts'
import { houseForms } from './house-forms.ts'
import type { HouseName } from './house-names.ts'

/** `found spelling → write`, as the style reads it. */
const cases: readonly (readonly [style: string, text: string, ...names: string[]])[] = [
  ['reuters', 'Kim Jong-un left.', 'Kim Jong-un variant → Kim Jong Un'],
  ['reuters', 'Kim\u00a0Jong\u00a0Un’s train left.', 'Kim Jong Un house'],
  ['reuters', 'Kim Jong\u00adUn left.'],
  ['guardian', 'Kim Jong Un-led talks began.', 'Kim Jong Un variant → Kim Jong-un'],
  ['guardian', 'He met Kim Jong Un.Alexander Smith / AP', 'Kim Jong Un variant → Kim Jong-un'],
  ['ap', 'Al-Qaida fled.', 'Al-Qaida house'],
  ['ap', 'The Al-Qaida men fled.', 'Al-Qaida variant → al-Qaida'],
  ['ap', 'Al Qaeda fled.', 'Al Qaeda variant → Al-Qaida'],
  ['ap', 'KHARKOV, Ukraine', 'KHARKOV variant → KHARKIV'],
  ['ap', 'TASS, the agency, said so.', 'TASS variant → Tass'],
  ['reuters', 'TASS, the agency, said so.', 'TASS house'],
  ['ap', 'President Zelensky left.', 'Zelensky variant → Zelenskyy'],
  ['ap', 'Igor Zelensky left.', 'Zelensky other'],
  ['ap', 'But Zelensky left.', 'Zelensky variant → Zelenskyy'],
  ['ap', 'Yulia left, and so did Sergey Lavrovsky.'],
  ['ap', 'They named Zelensky Street after him.', 'Zelensky kept'],
  ['ap', 'Odessa, Texas, is dry.', 'Odessa other'],
  ['ap', 'The Kiev Post said so.', 'Kiev Post kept'],
  ['ap', 'The Kiev Herald said so.', 'Kiev kept'],
  ['ap', 'Kiev Mayor Vitali Klitschko left.', 'Kiev variant → Kyiv', 'Vitali Klitschko house'],
  ['ap', 'Kiev in 1986 was calm.', 'Kiev kept'],
  ['ap', 'Bombay in 1996 was calm.', 'Bombay variant → Mumbai'],
  ['ap', 'the spelling of Kiev', 'Kiev kept'],
  ['ap', 'kiev.example and a.kiev@mail.example'],
  [
    'ap',
    "Lloyds of London, Lloyd's of London",
    "Lloyds of London wrong → Lloyd's of London",
    "Lloyd's of London house"
  ],
  ['guardian', 'Sanaa’s mayor left.', 'Sanaa variant → Sana’a'],
  ['wire', 'Kim Jong-un met Kashoggi.', 'Kim Jong-un variant', 'Kashoggi wrong → Khashoggi'],
  ['wire', 'Ghandi was a name of hers, too.', 'Ghandi wrong → Gandhi'],
  ['wire', 'Muammar Gaddafi and Mohammed bin Salman', 'Muammar Gaddafi variant', 'Mohammed bin Salman house']
]

describe('house names', () => {
  for (const [name, text, ...expected] of cases)
    it(`${name}: ${text}`, () => {
      const read = gatherer(styleOf(name))({ role: 'body', text }).houseNames
      assert.deepEqual(read.map(shown), expected)
      for (const { start, end, found } of read) assert.equal(text.slice(start, end).replace(/\s/g, ' '), found)
    })
})

describe('the names of a style', () => {
  for (const name of Object.keys(builtInStyles)) {
    const { names } = styleOf(name)
    const forms = houseForms(styleOf(name))
    it(`${name} takes what it writes`, () => {
      const gather = gatherer(styleOf(name))
      for (const [entry, { write }] of names) {
        if (!write) continue
        const [first] = gather({ role: 'body', text: `They saw ${write}.` }).houseNames
        assert.equal(first?.entry, entry, write)
        assert.equal(first?.spelling, 'house', write)
      }
    })
    it(`${name} writes no name that it calls wrong`, () => {
      for (const [entry, { write, accept = [], wrong = [], also = [] }] of names)
        for (const form of wrong) assert.ok(![write, ...accept, ...also].includes(form), `${entry}: ${form}`)
    })
    it(`${name} knows every spelling under one entry`, () => assert.ok(forms.size > 200))
  }
})

const shown = ({ found, spelling, write }: HouseName) => `${found} ${spelling}${write ? ` → ${write}` : ''}`

function styleOf(name: string) {
  return resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles).style
}
