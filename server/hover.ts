import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { type Finding, pageOf, type Rule } from '#engine'
import type { OpenStory } from './open-stories.ts'
import type { Powers } from './powers.ts'
import { whoSaid } from './quotations.ts'
import { toRange } from './to-lsp.ts'

/**
 * Why the words under the pointer are found: the rule, the style that it comes from, and its page. Where nothing is
 * found, whose words they are.
 */
export function hover(story: OpenStory, position: Position, rules: readonly Rule[], powers: Powers): Hover | undefined {
  const { document, lint, setting } = story
  const offset = document.offsetAt(position)
  const findings = lint().filter(({ at }) => at.start <= offset && offset <= at.end)
  const [first] = findings
  if (!first) return setting.enable ? quotationHover(story, offset, powers) : undefined
  const card = powers.markdown ? markdownCard : plainCard
  return {
    range: toRange(first.at, document),
    contents: {
      kind: powers.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: findings.map(finding => card(finding, ruleOf(finding, rules), powers)).join('\n\n')
    }
  }
}

function quotationHover({ document, quotations }: OpenStory, offset: number, powers: Powers): Hover | undefined {
  const quotation = quotations().find(({ at }) => at.start <= offset && offset <= at.end)
  const said = quotation && whoSaid(quotation)
  if (!quotation || (!said && !quotation.needsSpeaker)) return undefined
  const plain = said ? `${said.who} — ${said.how}` : noSpeaker
  const card = said ? `**${escaped(said.who)}** — ${escaped(said.how)}` : noSpeaker
  return {
    range: toRange(quotation.at, document),
    contents: powers.markdown
      ? { kind: MarkupKind.Markdown, value: card }
      : { kind: MarkupKind.PlainText, value: plain }
  }
}

const noSpeaker = 'No speaker found'

const ruleOf = ({ rule }: Finding, rules: readonly Rule[]) => rules.find(({ id }) => id === rule)?.says ?? ''

function markdownCard(finding: Finding, rule: string, { own }: Powers) {
  const { says, because } = finding
  const page = own.rulePages
    ? `command:wirelint.openRulePage?${encodeURIComponent(JSON.stringify([finding.rule]))}`
    : pageOf(finding.rule)
  const what = own.hoversFindings ? '' : `**${escaped(says)}** ${escaped(because)}\n\n`
  return `${what}${escaped(rule)} ${escaped(source(finding))} · [${finding.rule}](${page})`
}

const plainCard = (finding: Finding, rule: string) =>
  `${finding.says} ${finding.because}\n${rule} ${source(finding)} · ${pageOf(finding.rule)}`

/** Where the rule comes from: `Style: ap, A2`. A style in a file is called by the file’s name. */
const source = ({ style, entry }: Finding) =>
  `Style: ${[style.slice(style.lastIndexOf('/') + 1), entry].filter(Boolean).join(', ')}`

/** Copy is shown as it stands, whatever it would mean in Markdown. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
