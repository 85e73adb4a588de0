import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { twoPeopleStories } from '../kit/two-people.ts'

describe('one person or two', () => {
  for (const { name, told, wanted } of twoPeopleStories(
    readFileSync(new URL('./two-people.md', import.meta.url), 'utf8')
  ))
    it(name, () => assert.equal(told(), wanted))
})
