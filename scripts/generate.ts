/** Writes what is made from the list of rules. `npm run generate`; `test/generated.test.ts` holds it to the truth. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  builtInStyles,
  nameFields,
  pathPattern,
  type Rule,
  resolveStyle,
  rules,
  type Style,
  settingLevels
} from '#engine'
import { sheetSchema } from '#sheet'
import { reportSchema } from '../cli/reporters/report-schema.ts'

const root = new URL('../', import.meta.url)

/** Every generated file, by path from the project’s root, and what it should hold. */
export function generated(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  files.set('schemas/style.schema.json', `${JSON.stringify(styleSchema(), null, 2)}\n`)
  files.set('schemas/names.schema.json', `${JSON.stringify(namesSchema(), null, 2)}\n`)
  files.set('schemas/ignored.schema.json', `${JSON.stringify(ignoredSchema(), null, 2)}\n`)
  files.set('schemas/report.schema.json', `${JSON.stringify(reportSchema, null, 2)}\n`)
  files.set('schemas/sign-off.schema.json', `${JSON.stringify(sheetSchema, null, 2)}\n`)
  for (const rule of rules) {
    const page = `engine/rules/${rule.id}.md`
    files.set(page, between(read(page), 'header', header(rule)))
  }
  files.set('README.md', between(read('README.md'), 'rules', table()))
  return files
}

const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** What stands between `<!-- generated: NAME -->` and `<!-- /generated -->` replaced. */
function between(text: string, name: string, by: string): string {
  const open = `<!-- generated: ${name} -->\n`
  const start = text.indexOf(open)
  const end = text.indexOf('<!-- /generated -->', start)
  if (start < 0 || end < 0) throw new Error(`There is no place for “${name}”: ${open.trim()} … <!-- /generated -->`)
  return text.slice(0, start + open.length) + by + text.slice(end)
}

const styles: ReadonlyMap<string, Style> = new Map(
  Object.entries(builtInStyles).map(([name, data]) => [name, resolveStyle({ name, data }, rules, builtInStyles).style])
)

const levelIn = (style: string, rule: Rule) => styles.get(style)!.rules.get(rule.id)!.level

function header(rule: Rule): string {
  const where = [...styles.keys()].map(style => `${style}: ${levelIn(style, rule)}`).join(' · ')
  const options = Object.entries(rule.options as Rule['options']) as [string, { schema: OptionSchema }][]
  const rows = options.map(
    ([name, { schema }]) =>
      `| \`${name}\` | ${schema.enum?.join(', ') ?? schema.type} | ${inStyles(rule, name)} | ${schema.description} |\n`
  )
  return [
    `**${rule.says}**\n\n`,
    `Level: ${where}\n\n`,
    rows.length > 0 ? `| option | values | set to | |\n|---|---|---|---|\n${rows.join('')}\n` : '',
    `${rule.because}\n`
  ].join('')
}

interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly description: string
}

/** The values of an option, the base’s first: `figures; reuters, guardian: words`. */
function inStyles(rule: Rule, option: string): string {
  const value = (style: string) => shown(styles.get(style)!.rules.get(rule.id)!.options[option])
  const base = value('wire')
  const others = new Map<string, string[]>()
  for (const style of styles.keys())
    if (value(style) !== base) others.set(value(style), [...(others.get(value(style)) ?? []), style])
  return [base, ...[...others].map(([value, styles]) => `${styles.join(', ')}: ${value}`)].join('; ')
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join(', ') || 'none' : String(value))

function table(): string {
  const rows = rules.map(rule => {
    const levels = [...styles.keys()].map(style => levelIn(style, rule))
    return `| [${rule.id}](engine/rules/${rule.id}.md) | ${rule.says} | ${levels.join(' | ')} |\n`
  })
  const names = [...styles.keys()]
  return `| rule | | ${names.join(' | ')} |\n|---|---|${names.map(() => '---|').join('')}\n${rows.join('')}`
}

function styleSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A Wirelint house style, or a project’s .wirelint.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      description: { type: 'string', description: 'What this style is for.' },
      extends: {
        description:
          'The style that this one is laid over: one that comes with Wirelint, or the path of a file beside this one.',
        anyOf: [{ enum: Object.keys(builtInStyles) }, { type: 'string', pattern: pathPattern.source }],
        default: 'wire'
      },
      rules: {
        type: 'object',
        description: 'Rules by id: a level, or a level with options.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)]))
      },
      names: {
        type: 'object',
        description: 'The house list: names as this desk spells them, with the spellings that it meets.',
        additionalProperties: nameSchema
      },
      nameLists: {
        type: 'array',
        description: 'The desk’s own lists of names, beside this file: names.csv. The first has the last word.',
        items: { type: 'string', pattern: listSuffix }
      }
    }
  }
}

const nameSchema = { type: 'object', additionalProperties: false, properties: nameFields }

/** `listPattern`, as JSON schema has it: without flags. */
const listSuffix = '\\.([cC][sS][vV]|[tT][sS][vV]|[jJ][sS][oO][nN])$'

function namesSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A desk’s own list of names for Wirelint',
    type: 'object',
    properties: { $schema: { type: 'string' } },
    additionalProperties: nameSchema
  }
}

function ignoredSchema() {
  const text = (description: string) => ({ type: 'string', description })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Findings that Wirelint ignores in this folder and below',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ignored: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['path', 'rule', 'fingerprint'],
          properties: {
            path: text('The story that it was found in, from this folder.'),
            rule: { enum: rules.map(({ id }) => id), description: 'The rule that has found it.' },
            words: text('The words that were found, for who reads this.'),
            reason: text('Why it is ignored.'),
            until: { ...text('The last day on which it is ignored: 2027-01-31.'), pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
            fingerprint: {
              ...text('What the finding is known by: the quick fix writes it.'),
              pattern: '^[0-9a-f]{16}$'
            }
          }
        }
      }
    }
  }
}

function ruleSchema({ says, because, level, options }: Rule) {
  const setting = { enum: settingLevels, default: level, description: 'How grave a finding is, or off.' }
  const settings = Object.entries(options as Record<string, { schema: object }>)
  return {
    description: `${says} ${because}`,
    anyOf: [
      setting,
      {
        type: 'object',
        additionalProperties: false,
        properties: { level: setting, ...Object.fromEntries(settings.map(([name, { schema }]) => [name, schema])) }
      }
    ]
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generated()) writeFileSync(new URL(path, root), text)
  console.log(`${readdirSync(new URL('engine/rules', root)).filter(name => name.endsWith('.md')).length} rules written`)
}
