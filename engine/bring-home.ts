/** How a problem becomes a finding, and which of them never do. */
import type { Facts } from './facts/facts.ts'
import { type Finding, type Fix, levels } from './finding.ts'
import { home, unbroken } from './formats/home.ts'
import { keepsWords } from './keeps-words.ts'
import { hasMark } from './ledger/in-order.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Place, Rule, StoryEdit, StoryProblem } from './rules/rule.ts'
import type { Block } from './story.ts'
import type { Style } from './style/style.ts'

/** A story as its rules see it. */
export interface Seen {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly ledger: Ledger
  readonly style: Style
}

/** Whether nothing is told of it: an editor has let it stand, or the rule has nothing to say of what people say. */
export const isUntold = (rule: Rule, problem: StoryProblem, seen: Seen): boolean =>
  isAccepted(rule, problem, seen) || isTheirs(rule, problem, seen)

/** Whether only an editor’s mark or comment keeps it from being told. */
export const isLetStand = (rule: Rule, problem: StoryProblem, seen: Seen): boolean =>
  isAccepted(rule, problem, seen) && !isTheirs(rule, problem, seen)

const isAccepted = (rule: Rule, { block, at }: StoryProblem, seen: Seen) => stands(rule, { block, ...at }, seen)

const isTheirs = ({ speech = 'silent' }: Rule, { block, at }: StoryProblem, { ledger }: Seen) =>
  speech === 'silent' && ledger.speech.touches(block, at)

/** A problem in the source’s coordinates, without the edits that are never made: of direct speech, of what stands. */
export function bringHome(rule: Rule, problem: StoryProblem, seen: Seen): Finding {
  const { block, at, says, entry, because, atMost, names, fixes = [], seeAlso = [] } = problem
  const {
    blocks,
    ledger: { speech },
    style
  } = seen
  const setting = style.rules.get(rule.id)!
  const inSpeech = speech.touches(block, at)
  return {
    rule: rule.id,
    ...(entry !== undefined && { entry }),
    level: lower(setting.level as Finding['level'], inSpeech && rule.speech !== 'marks' ? 'note' : atMost),
    at: home(blocks[block]!, at),
    says: closed(says),
    because: because ?? rule.because,
    fixes: fixes
      .filter(
        ({ edits }) =>
          edits.length > 0 &&
          edits.every(edit => isAllowed(rule, edit, seen) && !stands(rule, { block: edit.block, ...edit.at }, seen))
      )
      .map(
        ({ title, edits, safe }): Fix<'source'> => ({
          title,
          safe: safe && edits.every(({ block, at }) => unbroken(blocks[block]!, at)),
          edits: edits.map(({ block, at, text }) => ({ at: home(blocks[block]!, at), text }))
        })
      ),
    seeAlso: seeAlso.map(({ at, says }) => ({ at: home(blocks[at.block]!, at), says })),
    inSpeech,
    style: problem.style ?? setting.from,
    ...(names && { names })
  }
}

/** “before Martin Doe Jr.”: the point of the name closes the sentence as well. */
const closed = (says: string) => (/[^.]\.\.$/.test(says) ? says.slice(0, -1) : says)

/** No edit touches direct speech, but those of rules about marks that leave every word as it was. */
const isAllowed = (rule: Rule, { block, at, text }: StoryEdit, { blocks, ledger: { speech } }: Seen) =>
  !speech.touches(block, at) || (rule.speech === 'marks' && keepsWords(blocks[block]!.text, at, text))

/** Whether an editor has let it stand: with CQ or STET, or with a comment before the paragraph. */
function stands({ id }: Rule, at: Place, { blocks, facts }: Seen): boolean {
  const ignored = blocks[at.block]!.ignore
  if (ignored?.includes(id) || ignored?.includes('*')) return true
  return hasMark(facts[at.block]!.copyMarks, at)
}

const lower = (level: Finding['level'], ceiling: Finding['level'] | undefined) =>
  ceiling && levels.indexOf(ceiling) < levels.indexOf(level) ? ceiling : level
