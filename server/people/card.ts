import type { RollEntry, RollHouse, RollSpelling } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import type { Pen } from '../pen.ts'
import { firstOf, introduced } from './somebody.ts'

/** Somebody on a card: the whole name with title and age, where the story makes them known, how it spells them. */
export function personCard(person: RollEntry, story: OpenStory, pen: Pen): string {
  const { ages, spellings, house } = person
  return pen.lines([
    [pen.strong(introduced(person)), ...ages.map(age => pen.text(String(age)))].join(', '),
    placesLine(person, story, pen),
    pen.text(`Spellings: ${spellings.map(counted).join(' · ')}`),
    ...(house ? houseLines(house, pen) : [])
  ])
}

/** `First reference: line 3 · introduced on line 5` */
function placesLine(person: RollEntry, { document }: OpenStory, pen: Pen): string {
  const first = firstOf(person)
  const line = (offset: number) => {
    const number = document.positionAt(offset).line + 1
    return { number, link: pen.link(`line ${number}`, `${document.uri}#L${number}`) }
  }
  const at = line(first.start)
  const told = person.identified && !first.identifies ? line(person.identified.start) : undefined
  return [
    `First reference: ${at.link}`,
    // A title in the headline introduces nobody to who reads the body.
    ...(told && told.number !== at.number ? [`introduced on ${told.link}`] : [])
  ].join(' · ')
}

const counted = ({ text, at, inSpeech }: RollSpelling) =>
  `${text} ${at.length}${inSpeech > 0 ? ` (${inSpeech} in direct speech)` : ''}`

/** What the style’s list says of somebody: `House: Kim Jong Un, then Kim · Style: ap`. */
export function houseLines({ write, later, title, note, from }: RollHouse, pen: Pen): readonly string[] {
  const forms = [write, later && later !== write ? `then ${later}` : undefined].filter(Boolean).join(', ')
  const house = [forms, title ? `“${title}”` : ''].filter(Boolean).join(' · ')
  return [
    ...(house ? [pen.text(`House: ${house} · Style: ${from.slice(from.lastIndexOf('/') + 1)}`)] : []),
    ...(note ? [pen.text(note)] : [])
  ]
}
