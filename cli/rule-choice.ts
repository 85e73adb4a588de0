import { type Level, nearest, type Rule, type RuleSetting, rules, type Style, settingLevels } from '#engine'
import type { Failure } from './encoding.ts'

/** What the command line says of rules, over what the style says. */
export interface RuleChoice {
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** The only rules to go by; of those that were named in full, also such as the style has turned off. */
  readonly select?: readonly string[]
  readonly named: readonly string[]
  readonly ignore: readonly string[]
}

export interface RuleOptions {
  readonly rule?: readonly string[]
  readonly select?: readonly string[]
  readonly ignore?: readonly string[]
}

/** Reads `--rule`, `--select` and `--ignore`. Fails where one of them names no rule or no level. */
export function ruleChoiceOf({ rule = [], select, ignore = [] }: RuleOptions): RuleChoice | Failure {
  const levels: Record<string, Level | 'off'> = {}
  for (const given of rule) {
    const [id = '', level = ''] = given.split('=', 2)
    if (!given.includes('=')) return { failure: `--rule takes a rule and a level: --rule ${given}=warning.` }
    if (!ids.includes(id)) return { failure: noRule(id) }
    if (!isLevel(level)) {
      const near = nearest(level, settingLevels)
      const hint = near ? ` Did you mean “${near}”?` : ''
      return { failure: `There is no level “${level}”.${hint} Allowed: ${settingLevels.join(', ')}.` }
    }
    levels[id] = level
  }
  for (const given of [...(select ?? []), ...ignore])
    if (matching(given).length === 0) return { failure: noRule(given) }
  return {
    levels,
    ...(select && { select: select.flatMap(matching) }),
    named: (select ?? []).filter(given => ids.includes(given)),
    ignore: ignore.flatMap(matching)
  }
}

/** The style with the choice laid over it. */
export function withRules(style: Style, { levels, select, named, ignore }: RuleChoice): Style {
  const settings = rules.map((rule): readonly [string, RuleSetting] => {
    const setting = style.rules.get(rule.id)!
    return [rule.id, { ...setting, level: levelOf(rule, levels[rule.id] ?? setting.level) }]
  })
  function levelOf({ id, level: usual }: Rule, level: RuleSetting['level']): RuleSetting['level'] {
    if (ignore.includes(id) || (select && !select.includes(id))) return 'off'
    const isWanted = level === 'off' && levels[id] === undefined && named.includes(id)
    return isWanted ? (usual === 'off' ? 'note' : usual) : level
  }
  return { ...style, rules: new Map(settings) }
}

const ids = rules.map(({ id }) => id)

const isLevel = (given: string): given is Level | 'off' => settingLevels.includes(given)

/** The rules that a name or a pattern stands for: `age-format`, `age-*`. */
function matching(given: string): readonly string[] {
  if (!given.includes('*')) return ids.filter(id => id === given)
  const parts = given.split('*')
  return ids.filter(id => fits(id, parts))
}

/** Whether a text is made of these parts in their order, with anything between them. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let from = first.length
  for (const part of rest) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from <= text.length - last.length
}

/** What to say of a rule that there is not, with those that were probably meant. */
export function noRule(given: string): string {
  const near = nearest(given, ids)
  const alike = near ? [near] : ids.filter(id => given !== '' && id.includes(given.toLowerCase()))
  const hint = alike.length > 0 ? `Did you mean ${alike.map(id => `“${id}”`).join(' or ')}?` : ''
  return `There is no rule “${given}”. ${hint || '`wirelint rules` lists them.'}`
}
