import type { Facts } from '../facts/facts.ts'
import type { Block } from '../story.ts'
import type { Style } from '../style/style.ts'
import { isSame } from './is-same.ts'
import type { Ledger } from './ledger.ts'
import { areSame, type LookedAt, lookedAt, nameTheSame, type Paragraph, perParagraph, type Slate } from './looked-at.ts'
import { atTheirPlaces, type Person, peopleOf } from './people.ts'
import { speechIn, speechOf } from './speech.ts'

/** A story as a question looks at it: whatever it looks at is noted. */
export interface Story {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly ledger: Ledger
  readonly style: Style
}

/** A story as it stands now. */
export interface Watched {
  readonly ledger: Ledger
  /** The answer to a question: the last one, where all that was looked at for it is as it was. */
  ask<V>(question: object, answer: (story: Story) => V): V
}

/** Watches a story while it is written, from one look at it to the next. */
export function watcher(style: Style): (blocks: readonly Block[], facts: readonly Facts[]) => Watched {
  let last: Kept | undefined
  return (blocks, facts) => {
    const { kept, watched } = lookAt(blocks, facts, style, last)
    last = kept
    return watched
  }
}

interface Answer {
  readonly value: unknown
  /** What was looked at of each paragraph; then, whether the people were. */
  readonly notes: readonly number[]
}

/** What the next look needs of the last one. It holds on to no look before. */
interface Kept {
  readonly paragraphs: readonly Paragraph[]
  readonly watched: readonly LookedAt[]
  readonly slate: Slate
  readonly answers: ReadonlyMap<object, Answer>
}

function lookAt(
  blocks: readonly Block[],
  facts: readonly Facts[],
  style: Style,
  last: Kept | undefined
): { readonly kept: Kept; readonly watched: Watched } {
  const speech = speechOf(blocks, facts)
  const before = last && isAlike(last.paragraphs, blocks) ? last : undefined
  const slate: Slate = before?.slate ?? { notes: [] }
  const paragraphs: Paragraph[] = []
  const watched: LookedAt[] = []
  const changed: number[] = []
  for (const [index, block] of blocks.entries()) {
    const known = before?.paragraphs[index]
    const quotations = speech.quotationsIn(index)
    const isSaidAlike = block.quoted || known?.quotations === quotations
    if (known?.facts === facts[index] && isSaidAlike && known?.block.text === block.text) {
      paragraphs.push(known)
      watched.push(before!.watched[index]!)
      continue
    }
    const paragraph = { block, facts: facts[index]!, quotations, spans: speech.spansIn(index) }
    changed.push(index)
    paragraphs.push(paragraph)
    watched.push(lookedAt(paragraph, index, slate))
  }

  const compared = new Map<number, boolean>()
  const isKept = (index: number, kind: number) => {
    const key = index * 32 * perParagraph + kind
    const known = compared.get(key)
    if (known !== undefined) return known
    const kept = areSame(before!.paragraphs[index]!, paragraphs[index]!, kind)
    compared.set(key, kept)
    return kept
  }
  const areKept = (index: number, notes: readonly number[]) => {
    for (let word = 0; word < perParagraph; word++)
      for (let bits = notes[index * perParagraph + word]!; bits !== 0; bits &= bits - 1)
        if (!isKept(index, 32 * word + 31 - Math.clz32(bits & -bits))) return false
    return true
  }

  const areAllKept = ({ notes }: Answer) => changed.every(index => areKept(index, notes))

  const answers = new Map<object, Answer>()
  const ofPeople = blocks.length * perParagraph
  const watchedSpeech = speechIn(
    block => watched[block]!.quotations,
    block => watched[block]!.spans
  )
  const ask = <V>(question: object, answer: (story: Story) => V): V => {
    const known = answers.get(question)
    if (known) return known.value as V
    const notes = new Array<number>(ofPeople + 1).fill(0)
    slate.notes = notes
    const ledger = {
      speech: watchedSpeech,
      get people() {
        notes[ofPeople] = 1
        return people
      }
    }
    // Another object each time: what is told of it once is told for this question alone.
    const value = answer({ blocks: watched, facts: watched, ledger, style })
    answers.set(question, { value, notes })
    return value
  }

  const whoWas = before?.answers.get(peopleOf)
  const areKnown = whoWas !== undefined && areAllKept(whoWas)
  if (areKnown)
    answers.set(peopleOf, {
      value: atTheirPlaces(whoWas.value as readonly Person[], mentionsNow(changed, before!.paragraphs, paragraphs)),
      notes: whoWas.notes
    })
  const people = ask(peopleOf, ({ blocks, facts, ledger }) => peopleOf(blocks, facts, ledger.speech, style))
  const areInPlace = areKnown && changed.every(index => nameTheSame(before!.paragraphs[index]!, paragraphs[index]!))
  for (const [question, answer] of before?.answers ?? [])
    if (question !== peopleOf && (areInPlace || answer.notes[ofPeople] === 0) && areAllKept(answer))
      answers.set(question, answer)
  return { kept: { paragraphs, watched, slate, answers }, watched: { ledger: { speech, people }, ask } }
}

/** The mentions of the paragraphs that have changed, each with the one that stands in its place now. */
const mentionsNow = (changed: readonly number[], before: readonly Paragraph[], now: readonly Paragraph[]) =>
  new Map(
    changed
      .filter(index => now[index]!.facts.mentions.length > 0)
      .map(index => {
        const { mentions } = now[index]!.facts
        return [index, new Map(before[index]!.facts.mentions.map((mention, at) => [mention, mentions[at]!]))]
      })
  )

/** Whether two stories have the same paragraphs, as far as can be told without their words. */
const isAlike = (before: readonly Paragraph[], blocks: readonly Block[]) =>
  before.length === blocks.length &&
  before.every(
    ({ block }, index) =>
      block.role === blocks[index]!.role &&
      block.quoted === blocks[index]!.quoted &&
      isSame(block.ignore, blocks[index]!.ignore)
  )
