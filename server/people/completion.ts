import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver'
import { folded, type RollEntry, type RollHouse, type Style, titleOn } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import { type Pen, penFor } from '../pen.ts'
import type { Powers } from '../powers.ts'
import { fromRange } from '../to-lsp.ts'
import { houseLines, personCard } from './card.ts'
import { introduced, titleOf } from './somebody.ts'

/**
 * The names that a word with a capital may become: those of the story’s people, whole and for short, then those of the
 * style’s list. Two words look for a whole name: `Vladimir Pu`.
 */
export function completion(story: OpenStory, position: Position): CompletionList {
  const { document } = story
  if (!story.setting.enable) return none
  const { start: line, end: offset } = fromRange({ start: { ...position, character: 0 }, end: position }, document)
  const before = document.getText().slice(Math.max(line, offset - furthest), offset)
  const typed = capitals.exec(before)?.[0]
  if (!typed || /^[\p{L}\p{M}]/u.test(document.getText().slice(offset, offset + 2)) || !isCopy(story, offset))
    return none
  const words = typed.split(/\s+/)
  const own = namesOf(story)
  for (let from = 0; from < words.length; from++) {
    const asked = words.slice(from).join(' ')
    if (asked === asked.toLowerCase()) continue
    // “The” may not pop up whoever in the world begins with T.
    const names = asked.length < shortest ? own : [...own, ...listed(story.setting.style)]
    // Who has written a whole name wants no other.
    if (names.some(({ name }) => name === asked)) return none
    const found = names.filter(name => fits(name, asked)).slice(0, most)
    if (found.length === 0) continue
    const written = typed.slice(typed.length - lengthOf(typed, words.length - from))
    const start = document.positionAt(offset - written.length)
    return {
      isIncomplete: true,
      items: found.map(
        ({ name, about, of }, order): CompletionItem => ({
          label: name,
          kind: CompletionItemKind.Text,
          // What is offered has been chosen here: an editor would not find “Ágnes” by “Agn”, nor “Ana Roe” by “Ro”.
          filterText: `${written} ${name}`,
          sortText: String(order).padStart(3, '0'),
          textEdit: { range: { start, end: position }, newText: name },
          ...(about && { detail: about }),
          data: { uri: document.uri, of } satisfies Offer
        })
      )
    }
  }
  return none
}

/** What travels with an item to the client and back: of whom it is the name. */
export interface Offer {
  readonly uri: string
  readonly of: string
}

/** The item with a card of who it is. */
export function described(item: CompletionItem, story: OpenStory, powers: Powers): CompletionItem {
  const { of } = item.data as Offer
  const pen = penFor(powers)
  const card = cardOf(of, story, pen)
  return card ? { ...item, documentation: pen.content(card) } : item
}

function cardOf(of: string, story: OpenStory, pen: Pen): string | undefined {
  const person = story.people().find(({ name }) => name === of)
  if (person) return personCard(person, story, pen)
  const entry = listed(story.setting.style).find(name => name.of === of)?.entry
  return entry && pen.lines([pen.strong(of), ...houseLines(entry, pen)])
}

const none: CompletionList = { isIncomplete: false, items: [] }

/**
 * Up to four words with capitals, with the particles that stand before them, and the last being typed: `Ursula von der L`,
 * `al-Sis`, and `Ursula v` too.
 */
const capitals = (() => {
  const word = String.raw`(?:[ae]l-)?\p{Lu}[\p{L}\p{M}’'.-]*`
  const small = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|bin|ibn|al|el)\\s+){0,2}'
  const last = String.raw`(?:[ae]l-)?\p{Lu}[\p{L}\p{M}’'-]*`
  const begun = String.raw`\p{Ll}[\p{L}\p{M}’'-]*`
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\d’'-])${small}(?:(?:${word}\\s+${small}){0,3}${last}|(?:${word}\\s+${small}){1,3}${begun})$`,
    'u'
  )
})()
const furthest = 80
const most = 50
/** From how many letters on names are offered that the story has not. */
const shortest = 3

/** How long the last words of what is typed are, with what stands between them. */
function lengthOf(typed: string, words: number): number {
  return new RegExp(`(?:\\S+\\s+){${words - 1}}\\S+$`).exec(typed)![0].length
}

interface Name {
  readonly name: string
  readonly key: string
  readonly about?: string
  /** The whole name of who is called so. */
  readonly of: string
  readonly entry?: RollHouse
}

/**
 * One word may be any word of a name, with whatever article: `Sis`, `al-Sis` for el-Sissi; two are its first ones, but for
 * `von der L`.
 */
function fits({ key }: Name, asked: string): boolean {
  const wanted = folded(asked)
  if (key.startsWith(wanted)) return true
  if (asked.includes(' ')) return asked[0] === wanted[0] && key.includes(` ${wanted}`)
  const plain = wanted.replace(/^[ae]l-/, '')
  return plain !== '' && [' ', 'al-', 'el-'].some(before => key.includes(before + plain))
}

const namesOf = (story: OpenStory): readonly Name[] => story.people().flatMap(namesOfPerson)

function namesOfPerson(person: RollEntry): readonly Name[] {
  const { name, surname } = person
  const about = titleOf(person)
  const whole: Name = { name, key: folded(name), of: name, ...(about && { about }) }
  return name === surname
    ? [whole]
    : [{ name: surname, key: folded(surname), of: name, about: introduced(person) }, whole]
}

/** The people of a style’s list, in the spelling of the house. */
function listed(style: Style): readonly Name[] {
  const known = lists.get(style)
  if (known) return known
  const names = [...style.names].flatMap(([key, entry]): readonly Name[] => {
    if (entry.kind !== 'person') return []
    const { write = key, title: titles, ...rest } = entry
    // What somebody is today: a list cannot know on which day the story is.
    const title = titles && titleOn(titles, undefined)
    const about = title && { title }
    return [
      {
        name: write,
        key: folded(write),
        of: write,
        entry: { ...rest, write, ...about },
        ...(title && { about: title })
      }
    ]
  })
  lists.set(style, names)
  return names
}

const lists = new WeakMap<Style, readonly Name[]>()

/** Code, links and comments in Markdown are no copy. */
const isCopy = ({ format, stories }: OpenStory, offset: number): boolean =>
  format === 'plain' ||
  stories().some(({ blocks }) =>
    blocks.some(({ pieces }) =>
      pieces.some(({ sourceStart, sourceEnd }) => sourceStart <= offset && offset <= sourceEnd)
    )
  )
