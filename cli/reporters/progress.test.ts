import assert from 'node:assert/strict'
import { progressOn } from './progress.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  const clock = { time: 0 }
  const err = {
    isTTY,
    closed: () => false,
    async write(text: string | Uint8Array) {
      written.push(String(text))
    }
  }
  return { progress: progressOn(err, () => clock.time), clock, written }
}

describe('progress', () => {
  it('is shown when a run takes long, now and then, and taken away again', async () => {
    const { progress, clock, written } = terminal(true)
    await progress.show(1, 2000)
    assert.deepEqual(written, [])
    clock.time = 1200
    await progress.show(500, 2000)
    clock.time = 1210
    await progress.show(501, 2000)
    await progress.clear()
    await progress.clear()
    assert.equal(written.join(''), '\r\x1b[KChecked 500 of 2,000 files, 417 a second, 4 s left …\r\x1b[K')
  })

  it('is not written into a file', async () => {
    const { progress, clock, written } = terminal(false)
    clock.time = 5000
    await progress.show(500, 2000)
    await progress.clear()
    assert.deepEqual(written, [])
  })
})
