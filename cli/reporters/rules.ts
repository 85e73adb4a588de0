import type { RuleSetting } from '#engine'
import type { Io } from '../io.ts'
import type { FixKind } from '../pages.ts'
import { painter } from './paint.ts'
import { wrapped } from './wrapped.ts'

export interface ListedRule extends RuleSetting {
  readonly id: string
  readonly fix: FixKind
  readonly says: string
  readonly because: string
  readonly url: string
}

/** The list of rules: a table for people, or a JSON array. */
export async function printRules(
  rules: readonly ListedRule[],
  format: 'text' | 'json',
  style: string,
  { out, env }: Io
): Promise<void> {
  if (format === 'json') return out.write(`${JSON.stringify(rules, null, 2)}\n`)
  const paint = painter(undefined, out, env)
  const name = Math.max(4, ...rules.map(({ id }) => id.length)) + 2
  const row = (id: string, level: string, fix: string) => `${id.padEnd(name)}${level.padEnd(9)}${fix.padEnd(12)}`
  const indent = ' '.repeat(name + 9 + 12)
  const width = Math.max(indent.length + 30, (out.isTTY && out.columns) || 100)
  await out.write(`${paint('bold', row('rule', 'level', 'fix') + style)}\n`)
  for (const { id, level, fix, says } of rules) {
    const [first = '', ...rest] = wrapped(says, width, { first: indent.length, rest: indent.length })
    const line = row(id, level, fix === 'none' ? '–' : fix) + first
    const lines = [level === 'off' ? paint('dim', line) : line, ...rest.map(line => indent + line)]
    await out.write(`${lines.join('\n')}\n`)
  }
  await out.write(`\n${paint('dim', 'wirelint explain RULE says more of one.')}\n`)
}
