import { adjectiveOf, countryWords } from '../../names/countries.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import { namesakeStates } from '../../names/states.ts'
import { stateOffices } from '../../names/title-words.ts'
import type { Span } from '../../story.ts'
import type { Word } from '../words.ts'
import { titleKey } from './title-before.ts'

/** A title with its country, its state or its town behind it: `President of France`. */
export interface PlaceTitle {
  /** ` of France`, with the space before it; none of the House has one behind a name. */
  readonly place?: Span
  /** As it reads with the place in front: `French President`, `London Mayor`, `House Speaker`. */
  readonly turned: string
}

/** The title `words.slice(first, end)`, if it is one with a place that can stand in front as well. */
export function placeTitle(text: string, words: readonly Word[], first: number, end: number): PlaceTitle | undefined {
  let tie = first + 1
  while (tie < end && words[tie]!.lower !== 'of') tie++
  if (tie + 1 >= end) return undefined
  const key = words.slice(first, tie).map(titleKey).join(' ')
  const office = text.slice(words[first]!.start, words[tie - 1]!.end)
  const from = words[tie + 1]!.lower === 'the' ? tie + 2 : tie + 1
  const place = words.slice(from, end)
  if (key === 'speaker' && place.length === 1 && chambers.has(place[0]!.lower))
    return { turned: `${place[0]!.text} ${office}` }
  if (!stateOffices.has(key) || place.length === 0 || place.length > 2) return undefined
  const before = inFront(key, place)
  return before === undefined
    ? undefined
    : { place: { start: words[tie - 1]!.end, end: words[end - 1]!.end }, turned: `${before} ${office}` }
}

function inFront(key: string, place: readonly Word[]): string | undefined {
  const [{ lower, text }] = place as readonly [Word]
  // “President of France”, but of the United States he is no American president to the wires.
  if (countries.test(key)) return adjectiveOf(place.map(({ lower }) => lower).join(' '))
  if (place.length > 1) return undefined
  if (governors.has(key)) return namesakeStates.has(lower) ? text : undefined
  const isTown = (kindsOf(lower) & kinds.place) !== 0 && countryWords.get(lower) !== lower
  return mayors.has(key) && isTown ? text : undefined
}

const countries = /^(?:vice )?president$|^chancellor$|minister$/
const governors = new Set(['governor', 'lieutenant governor'])
const mayors = new Set(['mayor', 'deputy mayor'])
const chambers = new Set(['house'])
