import assert from 'node:assert/strict'
import { createEngine } from './engine.ts'
import { blockRule, type Rule } from './rules/rule.ts'
import type { Format } from './story.ts'
import { resolveStyle } from './style/style.ts'

const ferry = blockRule({
  id: 'ferry',
  says: '',
  because: 'The desk says ship.',
  level: 'warning',
  options: {},
  *check({ text }) {
    for (const { index } of text.matchAll(/[Ff]erry/g))
      yield { at: { start: index, end: index + 5 }, says: `ferry ${index}` }
  }
})

const review = (source: string, format: Format = 'plain', rules: readonly Rule[] = [ferry]) => {
  const { style } = resolveStyle({ name: 'house', data: {} }, rules, { wire: {} })
  return createEngine(style, rules).review(source, format).stories
}

const wire = [
  'Ferry sinks off Port Marden',
  'By NIA MORGAN',
  'PORT MARDEN, March 4, 2024 (Reuters) - The ferry sank on Monday — 9 people were hurt.',
  'Joost Brandt, 50, the captain of the ship, said: “The ferry was an 8 year old wreck.”'
].join('\n\n')

describe('a review', () => {
  it('tells what the story is', () => {
    const [story] = review(wire)
    assert.equal(story!.headline, 'Ferry sinks off Port Marden')
    assert.equal(story!.byline, 'By NIA MORGAN')
    assert.equal(story!.dateline, 'PORT MARDEN, March 4, 2024 (Reuters)')
    assert.deepEqual(story!.day, { year: 2024, month: 3, day: 4 })
    assert.equal(story!.words, 26)
    assert.equal(story!.spoken, 'The ferry was an 8 year old wreck')
    assert.deepEqual(
      story!.people.map(({ name }) => name),
      ['Joost Brandt']
    )
    assert.deepEqual(
      story!.quotations.map(({ words }) => words),
      ['The ferry was an 8 year old wreck.']
    )
  })

  it('lists every age with the words around it', () => {
    assert.deepEqual(
      review(wire)[0]!.ages.map(({ text, whose, context, inSpeech }) => [text, whose, context, inSpeech]),
      [
        ['50', 'Joost Brandt', 'Joost Brandt, 50, the captain of the ship …', false],
        ['8 year old', undefined, '… “The ferry was an 8 year old wreck.”', true]
      ]
    )
  })

  it('has the findings that a check has', () => {
    const found = review(wire)[0]!.findings.map(({ at }) => wire.slice(at.start, at.end + 5))
    assert.deepEqual(found, ['Ferry sink', 'ferry sank'])
  })

  it('tells what is let stand, and what would be told of it', () => {
    const source = 'The ferry (STET) sank.\n\nThe ferry of Jon Ware (CQ) came.\n\nTK'
    const [story] = review(source)
    assert.deepEqual(
      story!.accepted.map(({ by, covers, stood }) => [by, covers.text, stood.map(({ says }) => says)]),
      [
        ['STET', 'The ferry', ['ferry 4']],
        ['CQ', 'Jon Ware', []]
      ]
    )
    assert.deepEqual(
      story!.findings.map(({ at }) => source.slice(0, at.start).split('\n').length),
      [3]
    )
  })

  it('tells which rules a comment switches off, and for what', () => {
    const source =
      '<!-- wirelint-ignore ferry -->\n\nThe ferry *sank*.\n\n<!-- wirelint-ignore -->\n\n“No ferry,” he said.\n'
    const [story] = review(source, 'markdown')
    assert.deepEqual(
      story!.accepted.map(({ by, rules, covers, stood }) => [by, rules, covers.text, stood.length]),
      [
        ['comment', ['ferry'], 'The ferry sank.', 1],
        ['comment', ['*'], '“No ferry,” he said.', 0]
      ]
    )
    assert.deepEqual(story!.findings, [])
  })

  it('is of each story by itself, and of none too', () => {
    const source = 'The ferry sank.\n\n###\n\nThe ferry came.'
    assert.deepEqual(
      review(source).map(({ story, start, findings }) => [story, start, findings.length]),
      [
        [0, 0, 1],
        [1, 22, 1]
      ]
    )
    assert.deepEqual(
      review('').flatMap(({ words, spoken }) => [words, spoken]),
      review('').flatMap(() => [0, ''])
    )
  })
})
