import { readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { Script } from 'node:vm'

/**
 * What `wirelint` runs: the bundled command beside it, with the code that V8 has made of it before, so that V8 need not
 * read a megabyte again. From 22.1 on Node keeps such code itself; an older one is given what `npm run build` has kept.
 * Decision 16.
 */
const path = `${__dirname}/command.cjs`

const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
if (enableCompileCache) {
  enableCompileCache()
  require(path)
} else {
  // All of it is ASCII, and to say so is quicker.
  const source = nodeModule.Module.wrap(readFileSync(path, 'latin1'))
  // Of another V8 it is rejected, and then the command is compiled as ever.
  const script = new Script(source, { filename: path, cachedData: kept() })
  script.runInThisContext()({}, require, { exports: {} }, path, __dirname)
}

function kept(): Buffer | undefined {
  try {
    return readFileSync(`${path}.code`)
  } catch {
    return undefined
  }
}
