import assert from 'node:assert/strict'
import '#engine'
import { allPrepared } from './prepared.ts'

describe('what is prepared for bundles', () => {
  for (const [piece, json] of Object.entries(allPrepared()))
    it(`${piece}: JSON in ASCII`, () => {
      assert.match(json, /^[\0-\x7f]+$/)
      assert.equal(typeof JSON.parse(json), 'object')
    })
})
