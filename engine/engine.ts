import { gatherer } from './facts/gather.ts'
import { type Finding, type Fix, levels } from './finding.ts'
import { home, unbroken } from './formats/home.ts'
import { read } from './formats/index.ts'
import { type Ledger, meet } from './ledger/ledger.ts'
import { remember } from './remember.ts'
import type { BlockRule, Problem, Rule, StoryProblem, StoryRule } from './rules/rule.ts'
import { type Block, copyRoles, type Format, touches } from './story.ts'
import type { Style } from './style/style.ts'

/** A rule that threw. It loses its own findings only. */
export interface Trouble {
  readonly rule: string
  readonly says: string
}

export interface Checked {
  /** Sorted by start, then by rule. */
  readonly findings: readonly Finding[]
  readonly troubles: readonly Trouble[]
}

/** text → stories → facts → ledger → findings. An engine is made for one style; another style is another engine. */
export function createEngine(style: Style, rules: readonly Rule[]) {
  const active = rules.filter(({ id }) => style.rules.get(id)?.level !== 'off')
  const blockRules = active.filter((rule): rule is BlockRule => 'check' in rule)
  const storyRules = active.filter((rule): rule is StoryRule => 'checkStory' in rule)
  const options = ({ id }: Rule) => style.rules.get(id)!.options as never
  const gather = gatherer(style)

  const known = remember(
    ({ role, text }: Block) => {
      const facts = gather({ role, text })
      const rules = copyRoles.has(role) ? blockRules : []
      return { facts, told: ask(rules, rule => rule.check({ text, role, facts }, options(rule))) }
    },
    ({ role, text }) => `${role} ${text}`
  )

  return {
    style,
    /** Check a source. The same text gives the same findings in the same order; a rule that throws loses only its own. */
    lint(source: string, format: Format): Checked {
      known.turn()
      const findings: Finding[] = []
      const troubles: Trouble[] = []
      for (const { blocks } of read(source, format)) {
        const paragraphs = blocks.map(known)
        const facts = paragraphs.map(({ facts }) => facts)
        const ledger = meet(blocks, facts, style)
        const seen = { blocks, facts, ledger, style }
        const inBlocks = paragraphs.map(({ told }, block) => placed(told, block))
        const inStory = ask(storyRules, rule => rule.checkStory(seen, options(rule)))
        for (const { problems, troubles: more } of [...inBlocks, inStory]) {
          troubles.push(...more)
          for (const { rule, problem } of problems)
            if (!isAccepted(rule, problem, seen)) findings.push(bringHome(rule, problem, seen))
        }
      }
      return { findings: findings.sort(bySource), troubles }
    }
  }
}

export type Engine = ReturnType<typeof createEngine>

interface Told<P> {
  readonly problems: readonly { readonly rule: Rule; readonly problem: P }[]
  readonly troubles: readonly Trouble[]
}

/** What these rules have to say; one that throws says nothing. */
function ask<R extends Rule, P>(rules: readonly R[], check: (rule: R) => Iterable<P>): Told<P> {
  const problems: { rule: Rule; problem: P }[] = []
  const troubles: Trouble[] = []
  for (const rule of rules)
    try {
      problems.push(...Array.from(check(rule), problem => ({ rule, problem })))
    } catch (error) {
      troubles.push({ rule: rule.id, says: error instanceof Error ? error.message : String(error) })
    }
  return { problems, troubles }
}

/** A paragraph’s problems, with the block that they are in. */
const placed = ({ problems, troubles }: Told<Problem>, block: number): Told<StoryProblem> => ({
  troubles,
  problems: problems.map(({ rule, problem }) => ({
    rule,
    problem: {
      ...problem,
      block,
      fixes: problem.fixes?.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, block })) })),
      seeAlso: problem.seeAlso?.map(({ at, says }) => ({ at: { ...at, block }, says }))
    }
  }))
})

interface Seen {
  readonly blocks: readonly Block[]
  readonly facts: readonly ReturnType<ReturnType<typeof gatherer>>[]
  readonly ledger: Ledger
  readonly style: Style
}

/** Whether an editor has let it stand (CQ, STET, a comment), or the rule has nothing to say of what people say. */
function isAccepted(rule: Rule, { block, at }: StoryProblem, { blocks, facts, ledger }: Seen): boolean {
  const ignored = blocks[block]!.ignore
  if (ignored?.includes(rule.id) || ignored?.includes('*')) return true
  if (facts[block]!.copyMarks.some(({ kind, covers }) => kind !== 'TK' && touches(covers, at))) return true
  return rule.speech !== 'note' && ledger.speech.touches(block, at)
}

/** A problem in the source’s coordinates, without the edits that are never made. */
function bringHome(rule: Rule, problem: StoryProblem, { blocks, ledger: { speech }, style }: Seen): Finding {
  const { block, at, says, entry, because, atMost, fixes = [], seeAlso = [] } = problem
  const setting = style.rules.get(rule.id)!
  const inSpeech = speech.touches(block, at)
  return {
    rule: rule.id,
    ...(entry !== undefined && { entry }),
    level: lower(setting.level as Finding['level'], inSpeech ? 'note' : atMost),
    at: home(blocks[block]!, at),
    says,
    because: because ?? rule.because,
    fixes: fixes
      .filter(({ edits }) => edits.length > 0 && edits.every(({ block, at }) => !speech.touches(block, at)))
      .map(
        ({ title, edits, safe }): Fix<'source'> => ({
          title,
          safe: safe && edits.every(({ block, at }) => unbroken(blocks[block]!, at)),
          edits: edits.map(({ block, at, text }) => ({ at: home(blocks[block]!, at), text }))
        })
      ),
    seeAlso: seeAlso.map(({ at, says }) => ({ at: home(blocks[at.block]!, at), says })),
    inSpeech,
    style: problem.style ?? setting.from
  }
}

const lower = (level: Finding['level'], ceiling: Finding['level'] | undefined) =>
  ceiling && levels.indexOf(ceiling) < levels.indexOf(level) ? ceiling : level

const bySource = (a: Finding, b: Finding) => a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
