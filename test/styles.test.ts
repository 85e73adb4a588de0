import assert from 'node:assert/strict'
import { builtInStyles, createEngine, resolveStyle, rules } from '#engine'

describe('every style that comes with Wirelint', () => {
  for (const [name, data] of Object.entries(builtInStyles))
    it(`${name} has no trouble`, () => {
      const { style, troubles } = resolveStyle({ name, data }, rules, builtInStyles)
      assert.deepEqual(troubles, [])
      assert.deepEqual(createEngine(style, rules).lint('', 'plain').findings, [])
    })
})
