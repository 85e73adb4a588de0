import assert from 'node:assert/strict'
import { sameName } from './keys.ts'
import { soundKeys } from './sound-keys.ts'

/** What romanisers do to letters; by turns, on names of many lands, they make spellings that may be one. */
const liberties = [
  ['sh', 'ch'],
  ['kh', 'h'],
  ['kh', 'ch'],
  ['q', 'k'],
  ['q', 'gh'],
  ['g', 'j'],
  ['j', 'dj'],
  ['j', 'zh'],
  ['zh', 'j'],
  ['ch', 'tch'],
  ['ts', 'c'],
  ['ts', 'tz'],
  ['c', 'k'],
  ['y', 'i'],
  ['y', 'j'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['u', 'o'],
  ['a', 'e'],
  ['i', 'e'],
  ['dh', 'd'],
  ['th', 't'],
  ['v', 'w'],
  ['v', 'f'],
  ['w', 'u'],
  ['x', 'ks'],
  ['h', ''],
  ['h', 'g'],
  ['g', 'h'],
  ['ss', 's'],
  ['l', 'll'],
  ['z', 's'],
  ['s', 'z'],
  ['d', 'z'],
  ['t', 'th'],
  ['ov', 'off'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k']
] as const

const names =
  `Aleksandr Khrushchev Zhirinovsky Shoigu Tymoshenko Yevgeny Chernyakhovsky Abdulhamid Moqtada Ghannouchi Qaddafi
  Khamenei Araghchi Ghalibaf Jamal Dzhamal Khadija Ramadan Othman Walid Oualid Mitsotakis Haralambos Chatzidakis Yitzhak Shlomo
  Reuven Tzipi Wickremesinghe Bhattacharya Nazarbayev Berdimuhamedov Gurbanguly Mirziyoyev Kurmanbek Saakashvili Sargsyan
  Tsikhanouskaya Shydlouski Djordjevic Vucic Elbegdorj Tsogtbaatar Isaias Mekelle Naypyidaw Hodeidah Kyzylorda Qyzylorda
  Xhaka Maxamed Jalaluddin Haqqani Yousafzai Zulfiqar`
    .trim()
    .split(/\s+/)

describe('the skeleton of a name', () => {
  it('is shared by any two words that are one name by ear', () => {
    let ones = 0
    for (const name of names)
      for (const [from, to] of liberties)
        for (const [next, then] of liberties) {
          const word = name.toLowerCase()
          const other = word.replace(from, to).replace(next, then)
          if (other === word || sameName([word], [other]) === undefined) continue
          ones++
          const shared = soundKeys(word).filter(key => soundKeys(other).includes(key))
          assert.ok(shared.length > 0, `${word} ${soundKeys(word)} and ${other} ${soundKeys(other)}`)
        }
    assert.ok(ones > 1000, `${ones} spellings`)
  })

  it('says little of most words', () => {
    for (const name of names) assert.ok(soundKeys(name).length <= 24, name)
    assert.deepEqual(soundKeys('Merkel'), ['MRKL'])
  })

  it('of Sergei is not that of Olga', () =>
    assert.deepEqual(
      soundKeys('Sergei').filter(key => soundKeys('Olga').includes(key)),
      []
    ))
})
