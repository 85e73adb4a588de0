/** Bundles what is delivered into `dist/`. `npm run build` */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import ts from 'typescript'
import '#engine'
import { allPrepared } from '../engine/prepared.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const bundles: Readonly<Record<string, BuildOptions & { readonly entryPoints: readonly [string] }>> = {
  // As a module of the old kind it is ready 15 ms sooner.
  'cli.cjs': { entryPoints: ['cli/start.ts'], format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
  'command.cjs': {
    entryPoints: ['cli/main.ts'],
    format: 'cjs',
    // It is run by `cli.cjs`, and what lies around it is found from there.
    define: { 'import.meta.url': 'cliUrl' },
    banner: { js: 'const cliUrl = require("node:url").pathToFileURL(__dirname + "/cli.cjs").href' }
  },
  'retext.js': { entryPoints: ['engine/retext.ts'], format: 'esm', platform: 'neutral' },
  'server.cjs': { entryPoints: ['server/node.ts'], format: 'cjs' },
  'client.cjs': { entryPoints: ['client/node.ts'], format: 'cjs', external: ['vscode'] }
}

/** Makes one of the bundles, and names the files that went into it. */
export async function bundle(name: string): Promise<readonly string[]> {
  const outfile = `${root}dist/${name}`
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    // What Node 20 knows. (By its name esbuild makes of every pattern with `\p{L}` a `new RegExp`, anew at each call.)
    target: 'es2023',
    // The main file of some packages is one that only Node’s own `require` can load; their module can be bundled.
    mainFields: ['module', 'main'],
    minify: true,
    // V8 keeps a text in half the memory where each character has one byte.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    ...bundles[name],
    define: { ...bundles[name]!.define, wirelintPrepared: JSON.stringify(allPrepared()) },
    entryPoints: [...bundles[name]!.entryPoints],
    metafile: true,
    write: false,
    plugins: [withoutLists],
    outfile
  })
  mkdirSync(dirname(outfile), { recursive: true })
  writeFileSync(outfile, inAscii(outputFiles[0]!.text))
  if (name === 'cli.cjs') chmodSync(outfile, 0o755)
  if (name === 'command.cjs') keepCode(outfile)
  return Object.keys(metafile.inputs)
}

/** esbuild leaves patterns as they are. */
const inAscii = (script: string) =>
  script.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The lists of names are in what is prepared of them. */
const withoutLists: Plugin = {
  name: 'without lists',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]styles[/\\]names[/\\][^/\\]+\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
}

/** Keeps the code that V8 has made of the command once a story has been checked: decision 16. */
function keepCode(command: string) {
  const story = `${root}test-fixtures/ferry.txt`
  const program = `
    const { readFileSync, writeFileSync } = require('node:fs'), { Script } = require('node:vm')
    const command = ${JSON.stringify(command)}
    const script = new Script(require('node:module').wrap(readFileSync(command, 'latin1')), { filename: command })
    process.on('exit', () => writeFileSync(command + '.code', script.createCachedData()))
    process.argv.push('wirelint', 'check', ${JSON.stringify(story)})
    script.runInThisContext()({}, require, { exports: {} }, command, ${JSON.stringify(dirname(command))})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
}

/** The licences of the packages that are in the bundles: they ask to be handed on with them. */
function notices(files: readonly string[]): string {
  const packages = new Set(files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
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

/** The types of a module that needs no others. */
export function declarations(path: string): string {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(root + path, 'utf8'), {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2023, strict: true, isolatedDeclarations: true }
  })
  if (diagnostics?.length || /^import /m.test(outputText))
    throw new Error(`${path} needs types that stand by themselves.`)
  return outputText
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files: string[] = []
  for (const [name, { entryPoints }] of Object.entries(bundles))
    if (existsSync(root + entryPoints[0])) files.push(...(await bundle(name)))
  writeFileSync(`${root}dist/retext.d.ts`, declarations('engine/retext.ts'))
  writeFileSync(`${root}dist/third-party.txt`, notices(files))
}
