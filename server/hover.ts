import type { Hover, Position } from 'vscode-languageserver'
import { type Finding, pageOf, type Rule, type Span } from '#engine'
import type { OpenStory } from './open-stories.ts'
import { type Pen, penFor } from './pen.ts'
import { personCard } from './people/card.ts'
import { namedAt } from './people/somebody.ts'
import type { Powers } from './powers.ts'
import { whoSaid } from './quotations.ts'
import { toRange } from './to-lsp.ts'

/**
 * Why the words under the pointer are found: the rule, the style that it comes from, and its page; then who is named
 * there. Where nothing is found, whose words they are.
 */
export function hover(story: OpenStory, position: Position, rules: readonly Rule[], powers: Powers): Hover | undefined {
  const { document } = story
  const offset = document.offsetAt(position)
  const pen = penFor(powers)
  const { findings, people } = story.read()
  const found = findings
    .filter(({ at }) => at.start <= offset && offset <= at.end)
    .map((finding): Card => ({ at: finding.at, says: findingCard(finding, ruleOf(finding, rules), pen, powers) }))
  const named = namedAt(people, offset)
  const cards = [
    ...found,
    ...(named ? [{ at: named.reference, says: personCard(named.person, story, pen) }] : []),
    ...(found.length === 0 && named?.reference.inSpeech !== false ? quotationAt(story, offset, pen) : [])
  ]
  const [first] = cards
  if (!first) return undefined
  return { range: toRange(first.at, document), contents: pen.content(cards.map(({ says }) => says).join('\n\n')) }
}

interface Card {
  readonly at: Span<'source'>
  readonly says: string
}

function quotationAt({ quotations }: OpenStory, offset: number, pen: Pen): readonly Card[] {
  const quotation = quotations().find(({ at }) => at.start <= offset && offset <= at.end)
  const said = quotation && whoSaid(quotation)
  if (!quotation || (!said && !quotation.needsSpeaker)) return []
  const says = said ? `${pen.strong(said.who)} — ${pen.text(said.how)}` : 'No speaker found'
  return [{ at: quotation.at, says }]
}

const ruleOf = ({ rule }: Finding, rules: readonly Rule[]) => rules.find(({ id }) => id === rule)?.says ?? ''

function findingCard(finding: Finding, rule: string, pen: Pen, { own, markdown }: Powers): string {
  const { says, because } = finding
  const asked = `${pen.text(rule)} ${pen.text(source(finding))} · `
  if (!markdown) return `${says} ${because}\n${asked}${pageOf(finding.rule)}`
  const page = own.rulePages
    ? `command:wirelint.openRulePage?${encodeURIComponent(JSON.stringify([finding.rule]))}`
    : pageOf(finding.rule)
  const what = own.hoversFindings ? '' : `${pen.strong(says)} ${pen.text(because)}\n\n`
  return `${what}${asked}[${finding.rule}](${page})`
}

/** Where the rule comes from: `Style: ap, A2`. A style in a file is called by the file’s name. */
const source = ({ style, entry }: Finding) =>
  `Style: ${[style.slice(style.lastIndexOf('/') + 1), entry].filter(Boolean).join(', ')}`
