import { realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Format } from '#engine'

/** One text to check. */
export interface Input {
  /** As it was given, with “/” between folders. */
  readonly path: string
  /** Where it lies; standard input lies nowhere. */
  readonly file?: string
}

/** What folders are searched for. */
export const copyExtensions: readonly string[] = ['.txt', '.md', '.markdown', '.copy', '.wire']

export const formatOf = (path: string): Format =>
  ['.md', '.markdown'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain'

/**
 * What the arguments mean, in their order and each file once: a file, all copy in a folder and below, the files that
 * a glob matches, or `-` for standard input. An argument that leads nowhere is told; a file that is missing is an
 * input all the same, for its report says so.
 */
export async function findInputs(
  args: readonly string[],
  cwd: string,
  stdinPath: string
): Promise<{ readonly inputs: readonly Input[]; readonly troubles: readonly string[] }> {
  const inputs = new Map<string, Input>()
  const troubles: string[] = []
  const add = async (path: string) => {
    const file = resolve(cwd, path)
    const itself = await realpath(file).catch(() => file)
    if (!inputs.has(itself)) inputs.set(itself, { path: slashed(path), file })
  }
  for (const arg of args) {
    if (arg === '-') {
      inputs.set('-', { path: slashed(stdinPath) })
      continue
    }
    const found = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (found?.isDirectory()) {
      const paths = await copyBelow(resolve(cwd, arg))
      if (paths.length === 0) troubles.push(`There is no copy in “${arg}” (${copyExtensions.join(', ')}).`)
      for (const path of paths) await add(join(arg, path))
    } else if (!found && isDynamicPattern(arg)) {
      const paths = await matching(arg, cwd)
      if (paths.length === 0) troubles.push(`“${arg}” matches no file.`)
      for (const path of paths) await add(path)
    } else await add(arg)
  }
  return { inputs: [...inputs.values()], troubles }
}

const copyBelow = (cwd: string) =>
  matching(`**/*.{${copyExtensions.map(extension => extension.slice(1)).join(',')}}`, cwd)

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const paths = await glob(slashed(pattern), {
    cwd,
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: '**/node_modules/**'
  })
  return paths.sort()
}

const slashed = (path: string) => (sep === '\\' ? path.replaceAll('\\', '/') : path)
