import { nearest, rules } from '#engine'
import type { ExitCode, Io } from './io.ts'
import { pageText } from './pages.ts'
import { printPage } from './reporters/page.ts'
import { telling } from './reporters/troubles.ts'

/** `wirelint explain`: the page of a rule, made readable for a terminal. */
export async function explain(rule: string, io: Io): Promise<ExitCode> {
  const ids = rules.map(({ id }) => id)
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids)
    const alike = near ? [near] : ids.filter(id => rule !== '' && id.includes(rule.toLowerCase()))
    const hint = alike.length > 0 ? `Did you mean ${alike.map(id => `“${id}”`).join(' or ')}?` : ''
    await telling(io.err)(`There is no rule “${rule}”. ${hint || '`wirelint rules` lists them.'}`)
    return 2
  }
  await printPage(await pageText(rule), io)
  return 0
}
