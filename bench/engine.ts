import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as Wirelint from '#engine'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The engine as it is delivered: bundled. What runs tests from source keeps the names of functions, at a price. */
await build({
  entryPoints: [path('../engine/index.ts')],
  outfile: path('../out/bench/engine.mjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main']
})
const { builtInStyles, createEngine, resolveStyle, rules } = (await import(
  pathToFileURL(path('../out/bench/engine.mjs')).href
)) as typeof Wirelint

/** A fresh engine with every rule, in the style of Reuters. */
export const reuters = () =>
  createEngine(resolveStyle({ name: 'reuters', data: builtInStyles['reuters'] }, rules, builtInStyles).style, rules)
