import { readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * What `wirelint` runs: the bundled command beside it, with the code that V8 has made of it before, so that V8 need not
 * read a megabyte again. From 22.1 on Node keeps such code itself; an older one is given what `npm run build` has kept.
 */
const path = fileURLToPath(new URL('command.cjs', import.meta.url))
const require = nodeModule.createRequire(import.meta.url)

const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
if (enableCompileCache) {
  enableCompileCache()
  require(path)
} else {
  const { Module } = nodeModule
  // Of another V8 it is rejected, and then the command is compiled as ever.
  const script = new Script(Module.wrap(readFileSync(path, 'utf8')), { filename: path, cachedData: kept() })
  script.runInThisContext()({}, require, { exports: {} }, path, dirname(path))
}

function kept(): Buffer | undefined {
  try {
    return readFileSync(`${path}.code`)
  } catch {
    return undefined
  }
}
