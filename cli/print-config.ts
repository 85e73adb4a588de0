import { dirname, resolve } from 'node:path'
import { builtInStyles, isPath, readJson, type Style } from '#engine'
import { configFor, enginesFor, opener, type StyleChoice } from './config.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'
import type { RuleChoice } from './rule-choice.ts'

/** `wirelint check --print-config`: the style that holds for a file, and where each part of it comes from. */
export async function printConfig(path: string, choice: StyleChoice, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor(choice, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return 2
  }
  const folder = dirname(resolve(io.cwd, path))
  const { style } = engines.forFolder(folder)
  const troubles = engines.troubles()
  for (const { file, line, column, says } of troubles) await tell(`${file}:${line}:${column}: ${says}`)
  const layers = layersOf(configFor(choice, folder), choice.style, io.cwd)
  const printed = {
    file: path,
    style: style.name,
    layers: layers.map(({ name }) => name),
    rules: rulesOf(style, layers, choice.rules),
    names: Object.fromEntries(style.names)
  }
  await io.out.write(`${JSON.stringify(printed, null, 2)}\n`)
  return troubles.length > 0 ? 2 : 0
}

/** A style as it is written, without what it extends. */
interface Layer {
  readonly name: string
  readonly rules: Readonly<Record<string, unknown>>
}

/** The styles that are laid over each other, the topmost first. */
function layersOf(config: string, style: string | undefined, cwd: string): readonly Layer[] {
  const open = opener(cwd)
  const at = (path: string, from: string, above: readonly string[], base?: string): readonly Layer[] => {
    const file = Object.hasOwn(builtInStyles, path) ? undefined : open(path, from)
    const name = typeof file === 'object' ? file.name : path
    if (typeof file === 'string' || above.includes(name)) return []
    const data = asObject(file ? readJson(file.text).data : builtInStyles[path])
    const layer = { name, rules: asObject(data['rules']) }
    const parent = base ?? data['extends'] ?? (name === 'wire' ? undefined : 'wire')
    if (typeof parent !== 'string') return [layer]
    // What is named on the command line is seen from the working folder, not from the file.
    return [layer, ...at(parent, base === undefined && isPath(parent) ? name : '', [...above, name])]
  }
  return config ? at(config, '', [], style) : at(style ?? 'wire', '', [])
}

/** Each rule with its level and options, and the style, or the command line, that says so. */
function rulesOf(style: Style, layers: readonly Layer[], choice: RuleChoice | undefined): object {
  const speaker = (rule: string, option: string) =>
    layers.find(({ rules }) => {
      const said = rules[rule]
      return typeof said === 'string' ? option === 'level' : Object.hasOwn(asObject(said), option)
    })?.name ?? 'wire'
  return Object.fromEntries(
    [...style.rules].map(([id, { level, options }]) => [
      id,
      {
        level: { value: level, from: isChosen(id, choice) ? 'the command line' : speaker(id, 'level') },
        options: Object.fromEntries(
          Object.entries(options).map(([name, value]) => [name, { value, from: speaker(id, name) }])
        )
      }
    ])
  )
}

const isChosen = (id: string, choice: RuleChoice | undefined) =>
  choice !== undefined &&
  (Object.hasOwn(choice.levels, id) ||
    choice.ignore.includes(id) ||
    choice.named.includes(id) ||
    (choice.select !== undefined && !choice.select.includes(id)))

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
