import assert from 'node:assert/strict'
import { remember } from './remember.ts'

describe('remember', () => {
  /** Which of these had to be made, each line of them a turn. */
  const made = (...turns: readonly string[]) => {
    const made: string[] = []
    const known = remember(
      (key: string) => {
        made.push(key)
        return key
      },
      key => key
    )
    for (const turn of turns) {
      known.turn()
      for (const key of turn) assert.equal(known(key), key)
    }
    return made.join('')
  }

  it('makes nothing twice', () => assert.equal(made('abab', 'ba'), 'ab'))
  it('makes what is new', () => assert.equal(made('abc', 'axc', 'axc'), 'abcx'))
  it('still knows what the last turn asked for', () => assert.equal(made('abc', 'axc', 'abc'), 'abcxb'))
  it('forgets what a whole turn did not ask for', () => assert.equal(made('ab', 'a', 'b'), 'abb'))
})
