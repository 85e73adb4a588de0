import type { Facts } from '../facts/facts.ts'
import { sentenceAround } from '../facts/name-surroundings.ts'
import type { Person, Reference } from '../ledger/people.ts'
import type { Speech } from '../ledger/speech.ts'
import { folded } from '../names/name-words.ts'
import { historic, mononyms } from '../names/surnames.ts'
import { governmentTitles, parliamentTitles } from '../names/title-words.ts'
import { type Block, contains } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const firstReference = storyRule({
  id: 'first-reference',
  says: 'Introduce people at their first reference in the body: the full name, and who they are.',
  because: 'The body has to make sense to a reader who saw neither headline nor caption.',
  level: 'warning',
  options: {
    prominent: oneOf(
      ['title', 'name'],
      'title',
      'What the best known people need at first reference: a title, or no more than the name.'
    )
  },
  *checkStory({ blocks, facts, ledger: { people, speech } }, { prominent }) {
    for (const person of people) {
      if (person.entry?.known) continue
      const opening = person.references.find(
        ({ block, inSpeech, mention, by }) =>
          blocks[block]!.role === 'body' && !inSpeech && !mention.attributive && by !== 'given'
      )
      if (opening?.by === 'surname') {
        const around = facts[opening.block]!
        if (!isHeading(around, opening.block, person) && !needsNoName(opening, around, speech))
          yield* surnameFirst(person, opening, blocks, prominent)
      } else if (opening && needsTitle(person, opening, blocks, facts)) yield untitled(person, opening, prominent)
    }
  }
})

/**
 * A headline that ends in a point, or a short line at the top that teases; and the first line of an entry in a list of
 * profiles, under the name that stands over it.
 */
const isHeading = ({ words }: Facts, block: number, { introduced, references }: Person) => {
  if (references.some(({ by, block: above }) => by === 'full' && above > 1 && above === block - 1)) return true
  // No heading is a page long.
  if (words.length > 200) return false
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = long.filter(({ text, lower }) => text[0] !== lower[0])
  if (capitals.length > long.length * 0.7) return true
  if (block > 1 || !introduced || words.length > 19) return false
  return words.some(({ text }) => text === "'" || text === '‘') || !words.some(({ text }) => past.has(text))
}

/** Whether a title with the surname is enough here. */
function needsNoName({ block, mention }: Reference, { mentions, words, sentences, years }: Facts, speech: Speech) {
  const { start, title } = mention
  // “Presidents Reagan and Clinton”: this Clinton has a title, if not a first name.
  if (!title)
    return mentions.some(({ title, shape, end }) => title && shape === 'single' && start - end === ' and '.length)
  const sentence = sentenceAround(sentences, start)
  if (!sentence) return false
  // “In 1940, Prime Minister Churchill”
  if (years.some(year => year.year < 1990 && contains(sentence, year))) return true
  return words.slice(sentence.first, sentence.last).some((word, at, around) => {
    // “both former President Roes”, “the President Roe of old”
    if (several.has(word.lower) && around[at + 1]?.start === title.start) return true
    // “Thank you, Senator Roe”, “as I told President Paz”: without quotation marks too somebody speaks in person.
    return persons.has(word.lower.split("'", 1)[0]!) && !speech.touches(block, word)
  })
}

const several = new Set(['both', 'two', 'three', 'the', 'a', 'this'])
const persons = new Set(['i', 'my', 'me', 'you', 'your', 'we', 'our'])

const past = new Set(['said', 'told', 'was', 'were', 'had', 'added', 'did'])

/** “Scholz said talks would resume. … Olaf Scholz”, “Prime Minister Scholz” */
function* surnameFirst(
  person: Person,
  opening: Reference,
  blocks: readonly Block[],
  prominent: 'title' | 'name'
): Generator<StoryProblem> {
  const { block, mention } = opening
  const { title, name, start, end } = mention
  // “Ford said”, “Jordan welcomed the deal”: the company, the kingdom.
  if (person.family.length > 1 || (person.doubtful && !title && !mention.courtesy)) return
  const full = person.references.find(
    ({ by, inSpeech, mention }) => by === 'full' && !inSpeech && mention.evidence === 'named'
  )
  // “Paul VI” is not John Paul II.
  if (full && mention.suffix && mention.suffix !== full.mention.suffix) return
  // “the Otto Schenk production … Schenk’s work”
  if (full?.mention.attributive && full.block <= block) return
  const at = { start, end }
  const fixes = (write: string) => [{ title: `Write “${write}”`, edits: [{ block, at, text: write }], safe: false }]
  if (full && (!title || isSameOffice(title.text, full, person, blocks))) {
    const { mention, block: there } = full
    yield {
      block,
      at,
      entry: title ? 'T19' : 'T3',
      says: person.introduced
        ? `“${name}” stands before “${mention.name}” is introduced.`
        : `“${name}” is nowhere in the body named in full.`,
      fixes: fixes(mention.name),
      seeAlso: [{ at: { block: there, start: mention.start, end: mention.end }, says: 'The full name is here.' }]
    }
  } else if (title && isOffice(title.text) && !mononyms.has(folded(name)) && !historic.has(folded(name)))
    yield {
      block,
      at,
      entry: 'T19',
      says: `“${title.text} ${name}” has no first name.`,
      ...(prominent === 'name' && { atMost: 'note' }),
      ...(person.entry?.write && !full && { fixes: fixes(person.entry.write) })
    }
}

/** “Prime Minister Roe … Jo Roe, the prime minister”; but “President Clinton” is not Hillary Clinton, a lawyer. */
const isSameOffice = (title: string, full: Reference, { references }: Person, blocks: readonly Block[]) =>
  !full.mention.identifier ||
  references.some(({ by, block, mention: { identifier } }) => {
    if (by !== 'full' || !identifier) return false
    return folded(blocks[block]!.text.slice(identifier.start, identifier.end)).includes(lastWord(title))
  })

const lastWord = (title: string) => folded(title.slice(title.lastIndexOf(' ') + 1))

/** Kings, popes and clergy go by one name. */
const isOffice = (title: string) => {
  // “TD Ameritrade”
  if (title.length < 3) return false
  const words = title.toLowerCase().replaceAll('.', '').split(' ')
  return [1, 2, 3].some(count => {
    const head = words.slice(-count).join(' ')
    return head !== 'ayatollah' && (governmentTitles.has(head) || parliamentTitles.has(head))
  })
}

/** Somebody whom the style expects to have a title, whom the story speaks of again, and whom it never says who they are. */
function needsTitle(
  { entry, identified, references }: Person,
  opening: Reference,
  blocks: readonly Block[],
  facts: readonly Facts[]
): boolean {
  if (!entry?.title || identified) return false
  const inBody = references.filter(({ block, inSpeech }) => blocks[block]!.role === 'body' && !inSpeech)
  if (inBody.length < 2) return false
  const { words, sentences, mentions } = facts[opening.block]!
  const { start, end } = opening.mention
  // “Ana Paz, Jo Roe and Li Wei met”: a list has no room for titles.
  if (mentions.some(other => Math.abs(other.start - end) === 2 || Math.abs(start - other.end) === 2)) return false
  // “After taking over from Boris Yeltsin in 1999”: history.
  const sentence = sentences.find(sentence => sentence.start <= start && end <= sentence.end)
  if (sentence && words.slice(sentence.first, sentence.last).some(({ text }) => /^(?:1[89]|20)\d\d$/.test(text)))
    return false
  // “The president added”: said who it is, in another way.
  const office = folded(entry.title.slice(entry.title.lastIndexOf(' ') + 1))
  return !facts.some(
    ({ words }, block) => blocks[block]!.role === 'body' && words.some(({ lower }) => lower === office)
  )
}

function untitled({ entry }: Person, { block, mention }: Reference, prominent: 'title' | 'name'): StoryProblem {
  const { start, end, name } = mention
  const write = `${entry!.title} ${name}`
  return {
    block,
    at: { start, end },
    entry: 'T1',
    says: `“${name}” has no title, here or later.`,
    ...(prominent === 'name' && { atMost: 'note' }),
    fixes: [{ title: `Write “${write}”`, edits: [{ block, at: { start, end }, text: write }], safe: false }]
  }
}
