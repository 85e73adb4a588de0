import { readFileSync } from 'node:fs'
import { twoPeopleStories } from '../../test/kit/two-people.ts'
import { type Figure, percent } from './measure.ts'

/** A hundred short stories: half with two people of near or equal names, half with one who is spelled in two ways. */
export function twoPeople(): readonly Figure[] {
  const stories = twoPeopleStories(readFileSync(new URL('../../test/names/two-people.md', import.meta.url), 'utf8'))
  const wrong = stories.flatMap(({ name, told, wanted }) =>
    told() === wanted ? [] : [`${name}\n  wanted ${wanted}\n  told ${told()}`]
  )
  return [
    {
      what: 'two people or one, in stories',
      measured: `${percent((stories.length - wrong.length) / stories.length)} % of ${stories.length}`,
      bar: '90 %, aim 97 %',
      toRead: wrong
    }
  ]
}
