import { pageOf, rules } from '#engine'
import { enginesFor, type StyleChoice } from './config.ts'
import type { ExitCode, Io } from './io.ts'
import { fixKind, pageText } from './pages.ts'
import { printRules } from './reporters/rules.ts'
import { telling } from './reporters/troubles.ts'

export interface RulesOptions extends StyleChoice {
  readonly format: 'text' | 'json'
}

/** `wirelint rules`: every rule, with its setting in the style that holds in the working folder. */
export async function listRules(options: RulesOptions, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor(options, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return 2
  }
  const { style } = engines.forFolder(io.cwd)
  const listed = await Promise.all(
    rules.map(async ({ id, says, because }) => ({
      id,
      ...style.rules.get(id)!,
      fix: fixKind(await pageText(id)),
      says,
      because,
      url: pageOf(id)
    }))
  )
  for (const { file, line, column, says } of engines.troubles()) await tell(`${file}:${line}:${column}: ${says}`)
  await printRules(listed, options.format, style.name, io)
  return engines.troubles().length > 0 ? 2 : 0
}
