import { type Measure, type Rule, rules } from '#engine'
import type { CheckedFile } from './check-file.ts'

/** Where the time of a run went, in milliseconds, and what was found, rule by rule. */
export interface Stats {
  readonly files: number
  readonly milliseconds: Readonly<Record<Stage | 'total', number>>
  readonly rules: Readonly<Record<string, { readonly milliseconds: number; readonly findings: number }>>
}

/** Reading stories, looking at paragraphs, learning who is who, asking the rules; and files and reports. */
type Stage = 'read' | 'facts' | 'ledger' | 'rules' | 'rest'

/** What an engine is made with so that its work is measured. */
export interface Gauge {
  readonly measure: Measure
  readonly rules: readonly Rule[]
}

/** Measures a run from now on. */
export function stopwatch(now: () => number) {
  const began = now()
  const spent = new Map<string, number>()
  const findings = new Map<string, number>()
  let files = 0
  const timed = <T>(what: string, work: () => T): T => {
    const start = now()
    try {
      return work()
    } finally {
      spent.set(what, (spent.get(what) ?? 0) + now() - start)
    }
  }
  /** The rule, doing all of its work while the watch runs. */
  const watched = (rule: Rule): Rule =>
    'check' in rule
      ? { ...rule, check: (at, options) => timed(rule.id, () => [...rule.check(at, options)]) }
      : { ...rule, checkStory: (seen, options) => timed(rule.id, () => [...rule.checkStory(seen, options)]) }
  const gauge: Gauge = { measure: timed, rules: rules.map(watched) }
  return {
    gauge,
    add(checked: CheckedFile) {
      files++
      for (const { rule } of checked.findings) findings.set(rule, (findings.get(rule) ?? 0) + 1)
    },
    stats(): Stats {
      const of = (what: string) => spent.get(what) ?? 0
      const total = now() - began
      const inRules = rules.reduce((sum, { id }) => sum + of(id), 0)
      const stages = { read: of('read'), facts: of('facts'), ledger: of('ledger'), rules: inRules }
      const rest = total - stages.read - stages.facts - stages.ledger - stages.rules
      const byRule = rules.map(
        ({ id }) => [id, { milliseconds: tenths(of(id)), findings: findings.get(id) ?? 0 }] as const
      )
      return {
        files,
        milliseconds: rounded({ ...stages, rest, total }),
        rules: Object.fromEntries(byRule.filter(([id, { findings }]) => findings > 0 || spent.has(id)))
      }
    }
  }
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10

const rounded = <K extends string>(times: Readonly<Record<K, number>>) =>
  Object.fromEntries(Object.entries<number>(times).map(([name, time]) => [name, tenths(time)])) as Record<K, number>
