import assert from 'node:assert/strict'
import { progressOn } from './progress.ts'

function terminal(isTTY: boolean) {
  let written = ''
  let time = 0
  const err = { isTTY, closed: () => false, write: async (text: string | Uint8Array) => void (written += text) }
  return { progress: progressOn(err, () => time), at: (now: number) => void (time = now), written: () => written }
}

describe('progress', () => {
  it('is shown when a run takes long, now and then, and taken away again', async () => {
    const { progress, at, written } = terminal(true)
    await progress.show(1, 2000)
    assert.equal(written(), '')
    at(1200)
    await progress.show(500, 2000)
    at(1210)
    await progress.show(501, 2000)
    await progress.clear()
    await progress.clear()
    assert.equal(written(), '\r\x1b[KChecked 500 of 2,000 files …\r\x1b[K')
  })

  it('is not written into a file', async () => {
    const { progress, at, written } = terminal(false)
    at(5000)
    await progress.show(500, 2000)
    await progress.clear()
    assert.equal(written(), '')
  })
})
