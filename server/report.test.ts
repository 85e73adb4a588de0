import assert from 'node:assert/strict'
import type { Sheet } from '#sheet'
import { config, type Seat, sit as sitDown, story } from '../test/kit/editor.ts'

const harbor = 'Harbor opens\n\nMayor Mira Tolvan, 41, came to Kiev on Monday. “It is open,” she said.\n'

describe('the report of a story', () => {
  it('is the sign-off sheet, in each form', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    assert.match((await desk.report(story, 'html'))!, /^<!doctype html>[\s\S]*<h2 id="story-1">Harbor opens<\/h2>/)
    assert.match(
      (await desk.report(story, 'markdown'))!,
      /^# Sign-off sheet\n\n## Harbor opens\n\n- \*\*File\*\*: a\.txt\n/
    )
    const { stories, files, made } = JSON.parse((await desk.report(story, 'json'))!) as Sheet
    assert.deepEqual(files, [{ path: 'a.txt', error: null }])
    assert.ok(Math.abs(Date.parse(made) - Date.now()) < 60_000)
    assert.deepEqual(
      stories.map(({ people, findings, quotations }) => [people[0]!.name, findings[0]!.rule, quotations[0]!.speaker]),
      [['Mira Tolvan', 'house-name', 'Mira Tolvan']]
    )
  })

  it('is of what is written now, in the style that holds, under the client’s own path', async () => {
    const desk = await sit({ files: { [config]: '{ "extends": "ap" }' } })
    desk.open(story, 'Rain.\n')
    desk.type(story, { line: 0, character: 0 }, 'Dull headline\n\n')
    const { stories } = JSON.parse((await desk.report(story, 'json', 'city/a.txt'))!) as Sheet
    const { path, headline, style } = stories[0]!
    assert.deepEqual([path, headline, style], ['city/a.txt', 'Dull headline', '.wirelint.json over ap'])
  })

  it('leaves notes out where they are not shown', async () => {
    const text = '“The lights of the town went out in the night,” said an official who asked for no name.\n'
    const levels = async (notes: boolean) => {
      const desk = await sit({ settings: { notes } })
      desk.open(story, `${text}\nThe news agency Xinhua reported it.\n`)
      const { stories } = JSON.parse((await desk.report(story, 'json'))!) as Sheet
      return stories[0]!.findings.map(({ level }) => level)
    }
    assert.ok((await levels(true)).includes('note'))
    assert.ok(!(await levels(false)).includes('note'))
  })

  it('is none of what is no story, is not checked, or has no such form', async () => {
    const desk = await sit()
    desk.open('file:///desk/a.js', 'let a', 'javascript')
    desk.open(story, harbor)
    assert.equal(await desk.report('file:///desk/a.js', 'html'), null)
    assert.equal(await desk.report('file:///desk/closed.txt', 'html'), null)
    assert.equal(await desk.report(story, 'toString'), null)
    const off = await sit({ settings: { enable: false } })
    off.open(story, harbor)
    assert.equal(await off.report(story, 'html'), null)
  })
})

async function sit(seat?: Partial<Seat>) {
  const desk = await sitDown(seat)
  return {
    ...desk,
    report: (uri: string, format: string, path?: string) =>
      desk.ask.sendRequest<string | null>('wirelint/report', { uri, format, ...(path !== undefined && { path }) })
  }
}
