import assert from 'node:assert/strict'
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node'
import { houseList } from '../test/kit/desk.ts'
import { config, modern, type Seat, sit, story } from '../test/kit/editor.ts'

const text = 'They went to Port Elery by ship.\n\nIn Port Elery it rained.\n'
const ignored = 'file:///desk/.wirelint-ignored.json'
const title = 'Ignore “Port Elery” (house-name) in .wirelint-ignored.json'

async function desk(seat: Partial<Seat> = {}) {
  const place = await sit({ ...seat, files: { [config]: houseList, ...seat.files } })
  place.open(story, text)
  return place
}

/** The file as the action leaves it. */
async function list(seat: Partial<Seat> = {}) {
  const place = await desk(seat)
  return place.after(await place.action(story, 'Port Elery', title), ignored)
}

describe('“Ignore this finding”', () => {
  it('begins a file of the project, beside the configuration', async () => {
    const written = await list()
    assert.match(
      written,
      /^\{\n {2}"ignored": \[\n {4}\{ "path": "a\.txt", "rule": "house-name", "words": "Port Elery", "fingerprint": "[\da-f]{16}" \}\n {2}\]\n\}\n$/
    )
  })

  it('keeps the finding out of what is found, fixed and hovered, in every version of the story', async () => {
    const place = await desk({ files: { [ignored]: await list() } })
    assert.deepEqual(await place.marked(story), [])
    assert.equal(await place.hover(story, 'Port Elery'), undefined)
    assert.deepEqual(await place.actions(story, 'Port Elery', ['quickfix']), [])
    place.type(story, { line: 0, character: 0 }, 'A HEADLINE\n\n')
    assert.deepEqual(await place.marked(story), [])
    place.open('file:///desk/b.txt', text)
    assert.deepEqual(await place.marked('file:///desk/b.txt'), [])
  })

  it('tells it again when its sentence changes', async () => {
    const place = await desk({ files: { [ignored]: await list() } })
    place.type(story, { line: 0, character: 10 }, 'back ')
    assert.deepEqual(await place.marked(story), ['house-name Port Elery'])
  })

  it('tells it again when its last day is over', async () => {
    const until = (await list()).replace('"fingerprint"', '"until": "2025-11-11", "fingerprint"')
    assert.deepEqual(await (await desk({ files: { [ignored]: until } })).marked(story), ['house-name Port Elery'])
    const today = { files: { [ignored]: until }, today: '2025-11-11' }
    assert.deepEqual(await (await desk(today)).marked(story), [])
  })

  it('is not mended by “Fix all”, not even where the rest of its sentence is', async () => {
    const names = JSON.stringify({
      names: {
        'Port Ellery': { kind: 'place', write: 'Port Ellery', wrong: ['Port Elery'], safe: true },
        Varna: { kind: 'place', write: 'Varna', wrong: ['Warna'], safe: true }
      }
    })
    const both = 'They went to Port Elery and Warna by ship.\n'
    const first = await sit({ files: { [config]: names } })
    first.open(story, both)
    const kept = first.after(await first.action(story, 'Port Elery', title), ignored)
    const place = await sit({ files: { [config]: names, [ignored]: kept } })
    place.open(story, both)
    const [fixAll] = await place.actions(story, 'They', ['source.fixAll.wirelint'])
    assert.equal(place.after(await place.resolve(fixAll as CodeAction), story), both.replace('Warna', 'Varna'))
  })

  it('is in force as soon as the file is written', async () => {
    const place = await desk()
    assert.equal((await place.marked(story)).length, 1)
    await place.write([ignored, await list()])
    assert.deepEqual(await place.marked(story), [])
  })

  it('says where the file is broken, and adds nothing to it', async () => {
    const place = await desk({ files: { [ignored]: '{ "ignored": [ }' } })
    const action = (await place.actions(story, 'Port Elery')).find(action => action.title === title)!
    assert.equal((await place.resolve(action)).edit, undefined)
    assert.deepEqual(place.messages, [
      'Wirelint: .wirelint-ignored.json: It is broken in line 1: A value is missing here.'
    ])
  })

  it('asks our own client for the reason, and takes it with the last day', async () => {
    const place = await desk({ own: { asksReasons: true } })
    const { command } = await place.action(story, 'Port Elery', title)
    assert.equal(command?.command, 'wirelint.ignoreFinding')
    const edit = await place.ask.sendRequest<WorkspaceEdit>('wirelint/ignore', {
      ...command?.arguments?.[0],
      reason: 'It is a ship.',
      until: '2026-01-31'
    })
    assert.match(place.after({ title, edit }, ignored), /"reason": "It is a ship\.", "until": "2026-01-31"/)
    place.type(story, { line: 0, character: 0 }, 'So t')
    await assert.rejects(
      place.ask.sendRequest('wirelint/ignore', command?.arguments?.[0]),
      /The story has changed: it is no longer found there\./
    )
  })

  it('is not offered where a file cannot be begun, and is where there is one', async () => {
    const capabilities = { ...modern, workspace: { ...modern.workspace, workspaceEdit: {} }, textDocument: {} }
    const old = await desk({ capabilities })
    const titles = async (place = old) => (await place.actions(story, 'Port Elery')).map(({ title }) => title)
    assert.ok(!(await titles()).includes(title))
    assert.ok((await titles(await desk({ capabilities, files: { [ignored]: '{}' } }))).includes(title))
  })
})
