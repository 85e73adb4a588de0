import assert from 'node:assert/strict'
import { titleOn } from './titles.ts'

describe('the title that somebody had on a day', () => {
  const dated = 'mayor (2019–2023-05-01); senator (2023-05-02–)'

  it('is the one of that day', () => {
    assert.equal(titleOn(dated, { year: 2021, month: 3, day: 1 }), 'mayor')
    assert.equal(titleOn(dated, { year: 2023, month: 5, day: 1 }), 'mayor')
    assert.equal(titleOn(dated, { year: 2023, month: 5, day: 2 }), 'senator')
    assert.equal(titleOn('mayor (2019-2023)', { year: 2021 }), 'mayor')
  })

  it('is none on a day that may lie outside', () => {
    assert.equal(titleOn(dated, { year: 2018 }), undefined)
    // Which day of 2019 it began nobody has said.
    assert.equal(titleOn(dated, { year: 2019, month: 7 }), undefined)
    assert.equal(titleOn(dated, { year: 2023 }), undefined)
  })

  it('is the one that is not over where the day is unknown', () => {
    assert.equal(titleOn(dated, undefined), 'senator')
    assert.equal(titleOn('mayor (2019–2023)', undefined), undefined)
  })

  it('without a time is that of any day', () => {
    assert.equal(titleOn('harbor commissioner', { year: 1980 }), 'harbor commissioner')
    assert.equal(titleOn('chief (acting)', undefined), 'chief (acting)')
  })
})
