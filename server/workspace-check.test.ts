import assert from 'node:assert/strict'
import {
  ErrorCodes,
  ProgressType,
  ResponseError,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceFoldersRequest
} from 'vscode-languageserver/node'
import { houseList } from '../test/kit/desk.ts'
import { config, modern, type Seat, sit } from '../test/kit/editor.ts'
import type { WorkspaceChecked } from './workspace-check.ts'

const copy = 'They went to Port Elery by ship.\n'
const a = 'file:///desk/a.txt'
const b = 'file:///desk/monday/b.md'
const clean = 'file:///desk/clean.txt'
const files = { [config]: houseList, [a]: copy, [b]: copy, [clean]: 'They came.\n' }

async function desk(seat: Partial<Seat> = {}) {
  const place = await sit({ ...seat, files: { ...files, ...seat.files } })
  return {
    ...place,
    check: (...uris: readonly string[]) =>
      place.ask.sendRequest<WorkspaceChecked>('wirelint/checkWorkspace', {
        uris: uris.length > 0 ? uris : [a, b, clean]
      }),
    /** The rules and words that are told of a file which is not open. */
    told: (uri: string) =>
      place.pushed.get(uri)?.map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`)
  }
}

describe('checking the whole workspace', () => {
  it('tells what is found in files that are not open, and how much it is', async () => {
    const place = await desk()
    assert.deepEqual(await place.check(), { files: 3, filesWithFindings: 2, findings: 2, unread: 0, isStopped: false })
    assert.deepEqual(place.told(a), ['house-name 0:13'])
    assert.deepEqual(place.told(b), ['house-name 0:13'])
    assert.equal(place.told(clean), undefined)
  })

  it('leaves a story that is open to speak for itself, and tells of it again when it is closed', async () => {
    const place = await desk()
    await place.check()
    const cleared = place.published(a)
    place.open(a, copy)
    assert.deepEqual(await cleared, [])
    assert.deepEqual(await place.marked(a), ['house-name Port Elery'])
    assert.equal((await place.check()).findings, 2)
    const back = place.published(a)
    place.close(a)
    assert.equal((await back).length, 1)
  })

  it('forgets what an earlier run has found in files that are no longer there', async () => {
    const place = await desk()
    await place.check()
    await place.check(a)
    assert.deepEqual(place.told(b), [])
    assert.deepEqual(place.told(a), ['house-name 0:13'])
  })

  it('tells of a file anew when it changes on the disk', async () => {
    const place = await desk()
    await place.check()
    const changed = place.published(a)
    await place.write([config, houseList], [a, 'They came.\n'])
    assert.deepEqual(await changed, [])
  })

  it('leaves out what ignore files name, in folders that are left out too', async () => {
    const place = await desk({
      files: {
        'file:///desk/.gitignore': 'monday/\n*.tmp.txt\n!kept.tmp.txt\n',
        'file:///desk/monday/.wirelintignore': '!b.md\n',
        'file:///desk/x.tmp.txt': copy,
        'file:///desk/kept.tmp.txt': copy,
        'file:///desk/two%20words/.wirelintignore': '/a%20b.txt\n/a b.txt\n',
        'file:///desk/two%20words/a%20b.txt': copy
      }
    })
    await place.check(
      a,
      b,
      ...['x.tmp.txt', 'kept.tmp.txt', 'two%20words/a%20b.txt'].map(name => `file:///desk/${name}`)
    )
    assert.deepEqual([...place.pushed.keys()].map(uri => uri.slice('file:///desk/'.length)).sort(), [
      'a.txt',
      'kept.tmp.txt'
    ])
  })

  it('keeps to the settings, and to what is ignored', async () => {
    assert.equal((await (await desk({ settings: { enable: false } })).check()).findings, 0)
    const place = await desk()
    place.open(a, copy)
    const action = await place.action(a, 'Port Elery', 'Ignore “Port Elery” (house-name) in .wirelint-ignored.json')
    const ignored = 'file:///desk/.wirelint-ignored.json'
    const after = await desk({ files: { [ignored]: place.after(action, ignored) } })
    assert.equal((await after.check()).findings, 0)
  })

  it('reads through the client what only that can read, and passes over what nobody can', async () => {
    const remote = 'vscode-vfs://github/desk/c.txt'
    const place = await desk({ own: { readsFiles: true }, remote: { [remote]: copy.replace('Port Elery', 'Kiev') } })
    const done = await place.check(remote, 'vscode-vfs://github/desk/gone.txt', `${a}x`)
    assert.deepEqual([done.files, done.findings, done.unread], [1, 1, 2])
  })

  it('shows how far it is, stops when it is told to, and answers others meanwhile', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `file:///desk/${index}.txt`)
    const place = await desk({
      capabilities: { ...modern, window: { workDoneProgress: true } },
      files: Object.fromEntries(many.map(uri => [uri, copy]))
    })
    const heard: unknown[] = []
    place.ask.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      place.ask.onProgress(new ProgressType<{ kind: string; percentage?: number }>(), token, value => {
        heard.push(value.kind)
        if (value.percentage && value.percentage > 10)
          void place.ask.sendNotification(WorkDoneProgressCancelNotification.type, { token })
      })
    })
    const checked = place.check(...many)
    place.open(clean, copy)
    let isDone = false
    void checked.then(() => {
      isDone = true
    })
    assert.equal((await place.marked(clean)).length, 1)
    assert.equal(isDone, false)
    const { isStopped, files } = await checked
    assert.equal(isStopped, true)
    assert.ok(files > 10 && files < 200, `${files}`)
    assert.deepEqual([heard[0], heard.at(-1)], ['begin', 'end'])
  })

  it('ends what it shows of its progress also where it fails', async () => {
    const place = await desk({ capabilities: { ...modern, window: { workDoneProgress: true } } })
    place.ask.onRequest(WorkspaceFoldersRequest.type, () => new ResponseError(ErrorCodes.InternalError, 'no folders'))
    const heard: unknown[] = []
    const ended = new Promise<void>(resolve => {
      place.ask.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        place.ask.onProgress(new ProgressType<{ kind: string }>(), token, ({ kind }) => {
          heard.push(kind)
          if (kind === 'end') resolve()
        })
      })
    })
    await assert.rejects(place.check(), /no folders/)
    await ended
    assert.deepEqual(heard, ['begin', 'end'])
  })
})
