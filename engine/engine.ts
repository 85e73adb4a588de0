import { bringHome, isLetStand, isUntold, type Seen } from './bring-home.ts'
import { gatherer } from './facts/gather.ts'
import type { Finding } from './finding.ts'
import { reader } from './formats/index.ts'
import { type Watched, watcher } from './ledger/watched.ts'
import { quotationsOf, type StoryQuotation } from './quotations.ts'
import { remember } from './remember.ts'
import { type Renamed, renamed } from './rename.ts'
import { type ReviewedStory, reviewed } from './review.ts'
import { type RollEntry, rollOf } from './roll.ts'
import type { BlockRule, Problem, Rule, StoryProblem, StoryRule } from './rules/rule.ts'
import { type Block, copyRoles, type Format, type Role } from './story.ts'
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

/** What was found in a source, and who is in its stories. */
export interface Read extends Checked {
  readonly people: readonly RollEntry[]
}

/** What a desk signs for, story by story. */
export interface Review {
  readonly stories: readonly ReviewedStory[]
  readonly troubles: readonly Trouble[]
}

/** Does a part of the work, and sees how long it takes: the engine itself has no clock. */
export type Measure = <T>(stage: 'read' | 'facts' | 'ledger', work: () => T) => T

/** text → stories → facts → ledger → findings. An engine is made for one style; another style is another engine. */
export function createEngine(style: Style, rules: readonly Rule[], measure: Measure = (_, work) => work()) {
  const active = rules.filter(({ id }) => style.rules.get(id)?.level !== 'off')
  const blockRules = active.filter((rule): rule is BlockRule => 'check' in rule)
  const storyRules = active.filter((rule): rule is StoryRule => 'checkStory' in rule)
  const options = ({ id }: Rule) => style.rules.get(id)!.options as never
  const gather = gatherer(style)
  const storiesIn = reader()

  const knownIn = (role: Role) =>
    remember(
      (text: string) => {
        const facts = measure('facts', () => gather({ role, text }))
        const rules = copyRoles.has(role) ? blockRules : []
        return { facts, told: ask(rules, rule => rule.check({ text, role, facts }, options(rule))) }
      },
      text => text
    )
  /** One for each story of the source. */
  const watchers: ReturnType<typeof watcher>[] = []
  /** By role: a key of both would be as long as the paragraph, and new each time. */
  const byRole = new Map<Role, ReturnType<typeof knownIn>>()
  const known = ({ role, text }: Block) => {
    const inRole = byRole.get(role) ?? knownIn(role)
    byRole.set(role, inRole)
    return inRole(text)
  }

  /** Each story of a source as its rules see it. */
  function* look(source: string, format: Format): Generator<Looked> {
    for (const { turn } of byRole.values()) turn()
    const stories = measure('read', () => storiesIn(source, format))
    watchers.length = Math.min(watchers.length, stories.length)
    for (const [story, { blocks }] of stories.entries()) {
      const paragraphs = blocks.map(known)
      const facts = paragraphs.map(({ facts }) => facts)
      const watch = watchers[story] ?? watcher(style)
      watchers[story] = watch
      const { ledger, ask } = measure('ledger', () => watch(blocks, facts))
      const seen: Seen = { blocks, facts, ledger, style }
      yield { story, seen, paragraphs, askStory: ask }
    }
  }

  /** What the rules say of a story; in `stood` comes what they would say if an editor had not let it stand. */
  const judge = ({ seen, paragraphs, askStory }: Looked, stood?: Finding[]): Checked => {
    const findings: Finding[] = []
    const troubles: Trouble[] = []
    const inBlocks = paragraphs.map(({ told }, block) => placed(told, block))
    const inStory = storyRules.map(rule =>
      askStory(rule, story => ask([rule], rule => rule.checkStory(story, options(rule))))
    )
    for (const { problems, troubles: more } of [...inBlocks, ...inStory]) {
      for (const trouble of more) troubles.push(trouble)
      for (const { rule, problem } of problems)
        if (!isUntold(rule, problem, seen)) findings.push(bringHome(rule, problem, seen))
        else if (stood && isLetStand(rule, problem, seen)) stood.push(bringHome(rule, problem, seen))
    }
    return { findings, troubles }
  }

  const check = (source: string, format: Format, also?: (seen: Seen, story: number) => void): Checked => {
    const findings: Finding[] = []
    const troubles: Trouble[] = []
    for (const looked of look(source, format)) {
      const judged = judge(looked)
      for (const finding of judged.findings) findings.push(finding)
      for (const trouble of judged.troubles) troubles.push(trouble)
      also?.(looked.seen, looked.story)
    }
    return { findings: findings.sort(bySource), troubles }
  }

  return {
    style,
    /** Check a source. The same text gives the same findings in the same order; a rule that throws loses only its own. */
    lint: (source: string, format: Format): Checked => check(source, format),
    /** Check a source, and say who is in it: one reading for both. */
    read(source: string, format: Format): Read {
      const people: RollEntry[] = []
      const checked = check(source, format, (seen, story) => people.push(...rollOf(seen, story)))
      return { ...checked, people }
    },
    /** Who is in a source, without what is found in it. */
    people(source: string, format: Format): readonly RollEntry[] {
      const people: RollEntry[] = []
      for (const { seen, story } of look(source, format)) people.push(...rollOf(seen, story))
      return people
    },
    /** What changes when whoever is named at an offset is called `to`. Nothing where nobody is named. */
    rename(source: string, format: Format, at: number, to: string): Renamed | undefined {
      for (const { seen } of look(source, format)) {
        const found = renamed(seen, at, to)
        if (found) return found
      }
      return undefined
    },
    /** What is quoted in a source, in order, and who said it. */
    quotations(source: string, format: Format): readonly StoryQuotation[] {
      const found: StoryQuotation[] = []
      for (const { seen, story } of look(source, format)) found.push(...quotationsOf(seen, story))
      return found
    },
    /** All that a desk signs for: the findings of each story, its people, its quotations, what was let stand. */
    review(source: string, format: Format): Review {
      const stories: ReviewedStory[] = []
      const troubles: Trouble[] = []
      for (const looked of look(source, format)) {
        const stood: Finding[] = []
        const judged = judge(looked, stood)
        for (const trouble of judged.troubles) troubles.push(trouble)
        stories.push(reviewed(looked.seen, looked.story, judged.findings.toSorted(bySource), stood.sort(bySource)))
      }
      return { stories, troubles }
    }
  }
}

export type Engine = ReturnType<typeof createEngine>

/** A story with what its paragraphs had to say by themselves. */
interface Looked {
  readonly story: number
  readonly seen: Seen
  readonly paragraphs: readonly { readonly told: Told<Problem> }[]
  readonly askStory: Watched['ask']
}

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
      for (const problem of [...check(rule)]) problems.push({ rule, problem })
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

const bySource = (a: Finding, b: Finding) => a.at.start - b.at.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
