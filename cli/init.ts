import { writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { isPath, repository } from '#engine'
import { configName, enginesFor, type StyleChoice } from './config.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'
import { writing } from './write.ts'

/** `wirelint init`: a configuration to start from. One that is there is never overwritten. */
export async function init({ style = 'wire' }: StyleChoice, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor({ style, config: false }, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return 2
  }
  engines.forFolder(io.cwd)
  const troubles = engines.troubles()
  for (const { file, line, column, says } of troubles) await tell(`${file}:${line}:${column}: ${says}`)
  if (troubles.length > 0) return 2
  const parent = isPath(style) && !isAbsolute(style) && !style.startsWith('.') ? `./${style}` : style
  const config = { $schema: schema, extends: parent, rules: {}, names: {} }
  try {
    await writeFile(join(io.cwd, configName), `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    await tell(
      isThere ? `There is a ${configName} here already; it stays as it is.` : `${configName}: ${writing(error)}`
    )
    return 2
  }
  await io.out.write(`Wrote ${configName}: ${parent} style, for the stories in this folder and below.\n`)
  return 0
}

const schema = `${repository.replace('github.com', 'raw.githubusercontent.com')}/main/schemas/style.schema.json`
