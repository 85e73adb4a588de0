/** Bundles what is delivered into `dist/`. `npm run build` */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))

const bundles: Readonly<Record<string, BuildOptions & { readonly entryPoints: readonly [string] }>> = {
  'cli.js': {
    entryPoints: ['cli/main.ts'],
    format: 'esm',
    banner: {
      js: [
        '#!/usr/bin/env node',
        // Packages that ask for `require` and `__filename` find them in a module too.
        'import { createRequire as requireFrom } from "node:module"',
        'const require = requireFrom(import.meta.url), __filename = import.meta.url'
      ].join('\n')
    }
  },
  'retext.js': { entryPoints: ['engine/retext.ts'], format: 'esm', platform: 'neutral' },
  'server.cjs': { entryPoints: ['server/node.ts'], format: 'cjs' },
  'client.cjs': { entryPoints: ['client/node.ts'], format: 'cjs', external: ['vscode'] }
}

/** Makes one of the bundles, and names the files that went into it. */
export function bundle(name: string): readonly string[] {
  const outfile = `${root}dist/${name}`
  const { metafile } = buildSync({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // The main file of some packages is one that only Node’s own `require` can load; their module can be bundled.
    mainFields: ['module', 'main'],
    minify: true,
    // Names in their own scripts: an escape is three times as long as the letter.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...bundles[name],
    entryPoints: [...bundles[name]!.entryPoints],
    metafile: true,
    ...(name === 'cli.js' ? inParts : { outfile })
  })
  if (name === 'cli.js') {
    chmodSync(outfile, 0o755)
    const made = Object.keys(metafile.outputs)
    for (const part of partsOf('cli'))
      if (!made.includes(`dist/${part}`)) rmSync(`${root}dist/${part}`, { force: true })
  }
  return Object.keys(metafile.inputs)
}

/** The command in parts, so that a run loads only what it needs. They lie beside each other. */
const inParts = {
  splitting: true,
  outdir: `${root}dist`,
  entryNames: 'cli',
  chunkNames: 'cli-[name]-[hash]'
} satisfies BuildOptions

/** The files in `dist/` that a bundle was split into, without itself. */
export const partsOf = (name: string): readonly string[] =>
  readdirSync(`${root}dist`).filter(file => file.startsWith(`${name}-`) && file.endsWith('.js'))

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
    if (existsSync(root + entryPoints[0])) files.push(...bundle(name))
  writeFileSync(`${root}dist/retext.d.ts`, declarations('engine/retext.ts'))
  writeFileSync(`${root}dist/third-party.txt`, notices(files))
}
