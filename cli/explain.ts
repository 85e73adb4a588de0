import type { ExitCode, Io } from './io.ts'
import { pageText } from './pages.ts'
import { printPage } from './reporters/page.ts'

/** `wirelint explain`: the page of a rule, made readable for a terminal. */
export async function explain(rule: string, io: Io): Promise<ExitCode> {
  await printPage(await pageText(rule), io)
  return 0
}
