import { rules } from '#engine'
import type { ExitCode, Io } from './io.ts'
import { pageText } from './pages.ts'
import { printPage } from './reporters/page.ts'
import { telling } from './reporters/troubles.ts'
import { noRule } from './rule-choice.ts'

/** `wirelint explain`: the page of a rule, made readable for a terminal. */
export async function explain(rule: string, io: Io): Promise<ExitCode> {
  if (!rules.some(({ id }) => id === rule)) {
    await telling(io.err)(noRule(rule))
    return 2
  }
  await printPage(await pageText(rule), io)
  return 0
}
