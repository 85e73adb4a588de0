import { builtInStyles, createEngine, type Engine, resolveStyle, rules } from '#engine'

const engines = new Map<string, Engine>()

export const styleNamed = (name: string) =>
  resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles).style

/** The engine of a style that comes with Wirelint, made once. */
export function engineOf(name: string): Engine {
  const engine = engines.get(name) ?? createEngine(styleNamed(name), rules)
  engines.set(name, engine)
  return engine
}

/** Reuters copy is held to `reuters`, British papers to `guardian`, all else to `ap`. */
export const styleOf = (file: string) =>
  /^(?:wire\/)?(?:reuters|re3d)/.test(file)
    ? 'reuters'
    : /^(?:wire\/)?bbc|guardian|dailymail/.test(file)
      ? 'guardian'
      : 'ap'

/** The rules that are about how names are spelled. */
export const nameRules: ReadonlySet<string> = new Set(
  rules.map(({ id }) => id).filter(id => /name|spelling|same-surname/.test(id))
)
