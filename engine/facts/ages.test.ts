import assert from 'node:assert/strict'
import { builtInStyles, resolveStyle } from '#engine'
import type { Role } from '../story.ts'
import type { Age } from './ages.ts'
import { gatherer } from './gather.ts'

const gather = gatherer(resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, [], builtInStyles).style)

/** Each age as its words, what they are, and whatever else is asked for. */
function told(text: string, more: (age: Age) => readonly unknown[], role: Role = 'body') {
  return gather({ role, text }).ages.map(age => [text.slice(age.start, age.end), ...more(age)])
}

describe('what an age is', () => {
  for (const [text, ...expected] of [
    ['A 5-year-old boy ran.', ['5-year-old', 'attributive', 'year', [5]]],
    ['The 5-year-old ran.', ['5-year-old', 'noun', 'year', [5]]],
    ['The boy is five years old.', ['five years old', 'predicate', 'year', [5]]],
    ['Jo Roe, 32, ran.', ['32', 'apposition', 'year', [32]]],
    ['Jo Roe (CQ), 32, ran.', ['32', 'apposition', 'year', [32]]],
    ['Jo Roe [cq], 32, ran.', ['32', 'apposition', 'year', [32]]],
    ['Jo Roe (32) ran.', ['32', 'apposition', 'year', [32]]],
    ['A 6-month-old cub ran.', ['6-month-old', 'attributive', 'month', [6]]],
    ['The 15- to 24-year-olds ran.', ['15- to 24-year-olds', 'noun', 'year', [15, 24]]],
    ['Children aged six, seven and 11 ran.', ['six, seven and 11', 'aged', 'year', [6, 7, 11]]],
    ['A woman in her mid-30s ran.', ['mid-30s', 'decade', 'year', []]],
    ['A thirty-two-year-old ran.', ['thirty-two-year-old', 'noun', 'year', [32]]],
    ['A 1,000-year-old oak fell.', ['1,000-year-old', 'attributive', 'year', [1000]]],
    ['It ran for five years in the 1980s.'],
    ['Jo Roe, 7, 12, 14.'],
    ['Jo Roe is 41, and she is 41 points behind.', ['41', 'predicate', 'year', [41]]],
    ['She is 39 years of age.', ['39', 'predicate', 'year', [39]]],
    ['A six-and-a-half-year-old ran.', ['six-and-a-half-year-old', 'noun', 'year', [6.5]]],
    [
      'A 6 1/2-year-old boy is 6½ years old.',
      ['6 1/2-year-old', 'attributive', 'year', [6.5]],
      ['6½ years old', 'predicate', 'year', [6.5]]
    ]
  ] as const)
    it(text, () =>
      assert.deepEqual(
        told(text, ({ kind, unit, numbers }) => [kind, unit, numbers.map(({ value }) => value)]),
        expected
      )
    )
})

describe('whose an age is', () => {
  for (const [text, bearer, whose] of [
    ['The 5-year-old law fell.', 'thing', undefined],
    ['The 5-year-old boy fell.', 'person', undefined],
    ['The 5-year-old wonder fell.', 'unknown', undefined],
    ['They met 34-year-old former captain Jo Roe.', 'person', 'Jo Roe'],
    ['They met the 34-year-old’s lawyer, Jo Roe.', 'person', undefined],
    ['Jo Roe, who is 34 years old, fell.', 'person', 'Jo Roe'],
    ['Jo Roe, 34, fell.', 'person', 'Jo Roe']
  ] as const)
    it(text, () =>
      assert.deepEqual(
        gather({ role: 'body', text }).ages.map(age => [
          age.bearer,
          age.whose && text.slice(age.whose.start, age.whose.end)
        ]),
        [[bearer, whose]]
      )
    )
})

describe('whether an age is of today', () => {
  for (const [text, ...current] of [
    ['Jo Roe, 34, fell.', true],
    ['Jo Roe, 34, a former baker, turned his life around.', true],
    ['The then 34-year-old Jo Roe fell.', false],
    ['Jo Roe was 19 years old when he signed.', false],
    ['In 2004, Jo Roe, 34, fell.', false],
    ['Jo Roe, believed to be 39 years old, fell.', false],
    ['Jo Roe, 34, turned 35 on Monday.', false],
    ['Jo Roe, 34, was jailed for the 2016 fire.', true],
    ['Jo Roe, 34, later told police so.', true],
    ['Two years later Jo Roe, 34, fell.', false]
  ] as const)
    it(text, () =>
      assert.deepEqual(
        told(text, age => [age.current]).map(([, is]) => is),
        current
      )
    )
})

describe('where an age points', () => {
  for (const [text, ...points] of [
    ['The 43-year-old said so.', 'back'],
    ['The 43-year-old striker said so.', 'back'],
    ['The 43-year-old victim of the fire said so.', undefined],
    ['A 61-year-old Springfield man was hurt.', 'ahead'],
    ['Police identified him as Officer Jo Roe, 61.', 'home'],
    ['He worked as a guard with Jo Roe, 61.', undefined]
  ] as const)
    it(text, () =>
      assert.deepEqual(
        told(text, age => [age.points]).map(([, where]) => where),
        points
      )
    )
})

describe('words that an age does without', () => {
  for (const [text, ...clutter] of [
    ['Jo Roe, aged 32 years old, ran.', 'doubled', 'aged 32 years old'],
    ['Jo Roe, aged 32, ran.', 'aged', 'aged 32'],
    ['Jo Roe, 32 years old, ran.', 'long', '32 years old'],
    ['The 32-year-old Jo Roe, 32, ran.', 'twice', ', 32,'],
    ['Jo Roe is 32 years young.', 'young', '32 years young'],
    ['Jo Roe and a man aged 32 ran.']
  ] as const)
    it(text, () =>
      assert.deepEqual(
        gather({ role: 'body', text }).ages.flatMap(({ clutter }) =>
          clutter ? [clutter.kind, text.slice(clutter.start, clutter.end)] : []
        ),
        clutter
      )
    )
})

describe('slips', () => {
  for (const [text, role, ...expected] of [
    ['A 5 year old boy ran.', 'body', ['5 year old', 'hyphens', true]],
    ['The 10–14 year olds ran.', 'body', ['10–14 year olds', 'suspended', true]],
    ['Jo Roe, 32 sheep and a dog ran.', 'body'],
    ['Jo Roe, 32 said so.', 'body', ['32', 'comma', true]],
    ['Jo Roe, 32 of Springfield, ran.', 'body', ['32', 'comma', false]],
    ['A woman in her 30’s ran.', 'body', ['30’s', 'apostrophe', true]],
    ['They are aged between 18-24.', 'body', ['18-24', 'range', true]],
    ['Fans saw Six Year Old Boys.', 'body', ['Six Year Old']],
    ['Fire Kills 6 Year Old Boy in Town', 'headline', ['6 Year Old', 'hyphens', true]]
  ] as const)
    it(text, () =>
      assert.deepEqual(
        told(text, ({ slip }) => (slip ? [slip.kind, slip.sure] : []), role),
        expected
      )
    )
})
