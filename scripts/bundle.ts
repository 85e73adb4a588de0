/** Bundles what is delivered into `dist/`. `npm run build`; with `--watch` again at every change. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, context } from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Some packages have an old main file that only Node’s own `require` can load; their modules can be bundled.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning'
}

/** A command: one module that packages in it which ask for `require` and `__filename` can live in. */
const command: BuildOptions = {
  format: 'esm',
  banner: {
    js: [
      '#!/usr/bin/env node',
      'import { createRequire as requireFrom } from "node:module"',
      'const require = requireFrom(import.meta.url), __filename = import.meta.url'
    ].join('\n')
  }
}

const bundles: readonly { readonly from: string; readonly to: string; readonly how: BuildOptions }[] = [
  { from: 'cli/main.ts', to: 'dist/cli.js', how: command },
  { from: 'engine/retext.ts', to: 'dist/retext.js', how: { format: 'esm', platform: 'neutral' } },
  { from: 'server/node.ts', to: 'dist/server.cjs', how: { format: 'cjs' } },
  { from: 'client/node.ts', to: 'dist/client.cjs', how: { format: 'cjs', external: ['vscode'] } }
]

const within = new Set<string>()
for (const { from, to, how } of bundles.filter(({ from }) => existsSync(root + from))) {
  const options = { ...shared, ...how, entryPoints: [from], outfile: to, metafile: true } as const
  if (process.argv.includes('--watch')) await (await context(options)).watch()
  else for (const file of Object.keys((await build(options)).metafile.inputs)) within.add(file)
}
if (existsSync(`${root}dist/cli.js`)) chmodSync(`${root}dist/cli.js`, 0o755)
writeFileSync(`${root}dist/retext.d.ts`, declarations('engine/retext.ts'))

writeFileSync(`${root}dist/third-party.txt`, notices(within))

/** The licences of the packages that are in the bundles, which ask to be handed on with them. */
function notices(files: ReadonlySet<string>): string {
  const packages = new Set([...files].flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
  return [...packages]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
      const file = readdirSync(root + folder).find(name => /^licen[cs]e/i.test(name))
      const text = file ? readFileSync(`${root}${folder}/${file}`, 'utf8').trim() : ''
      return `${name} ${version} (${license})\n\n${text}`
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** The types of a module that imports none. */
function declarations(path: string): string {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(root + path, 'utf8'), {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2023, strict: true, isolatedDeclarations: true }
  })
  if (diagnostics?.length || /^import /m.test(outputText))
    throw new Error(`${path} needs types that stand by themselves.`)
  return outputText
}
