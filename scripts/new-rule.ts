/** Begins a rule. usage: npm run new-rule NAME */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const id = process.argv[2] ?? ''
const rules = new URL('../engine/rules/', import.meta.url)
const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('A rule is named for the thing looked at: npm run new-rule age-format')
  process.exitCode = 2
} else if (existsSync(new URL(`${id}.ts`, rules))) {
  console.error(`engine/rules/${id}.ts is there already.`)
  process.exitCode = 2
} else {
  writeFileSync(
    new URL(`${id}.ts`, rules),
    `import { blockRule } from './rule.ts'

export const ${name} = blockRule({
  id: '${id}',
  says: 'What the rule asks for, in one sentence.',
  because: 'Why a reader or a desk cares.',
  level: 'note',
  options: {},
  *check({ facts }) {
    for (const age of facts.ages) yield { at: age, says: 'What is wrong, quoting the copy.' }
  }
})
`
  )
  writeFileSync(
    new URL(`${id}.md`, rules),
    `# ${id}

<!-- generated: header -->
<!-- /generated -->

Why, in two sentences, for a copy editor.

\`\`\`copy ap
What must be {==found==}{>>part of the message<<}.
\`\`\`

## Left alone

\`\`\`copy ap
What must stay silent.
\`\`\`
`
  )
  const list = new URL('index.ts', rules)
  const text = readFileSync(list, 'utf8')
  writeFileSync(list, listed(text))
  console.log(`engine/rules/${id}.md and ${id}.ts are begun, and the rule is listed: now write the page’s examples.`)
}

/** The list of rules with the new one in its place. */
function listed(text: string): string {
  const lines = text.split('\n')
  const end = lines.findLastIndex(line => line.startsWith('import ')) + 1
  const from = (line: string) => line.slice(line.indexOf("'"), -".ts'".length)
  const imports = [...lines.slice(0, end), `import { ${name} } from './${id}.ts'`]
  imports.sort((a, b) => (from(a) < from(b) ? -1 : 1))
  const names = imports.flatMap(line => /^import \{ (\w+)/.exec(line)?.[1] ?? [])
  const list = lines
    .slice(end)
    .join('\n')
    .replace(/(?<== \[)[^\]]*/, `\n  ${names.join(',\n  ')}\n`)
  return `${imports.join('\n')}\n${list}`
}
