import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import {
  builtInStyles,
  createEngine,
  type Engine,
  type FiledTrouble,
  isPath,
  nearest,
  type ReadStyle,
  readStyleFile,
  resolveStyle,
  rules,
  type StyleFile
} from '#engine'
import { decode, type Failure } from './encoding.ts'
import { type RuleChoice, withRules } from './rule-choice.ts'
import type { Gauge } from './stats.ts'

/** The file that settles the style of the stories in its folder and below. */
export const configName = '.wirelint.json'

export interface StyleChoice {
  /** A style’s name or file: laid under the configuration in place of what that extends. */
  readonly style?: string | undefined
  /** The configuration’s file; `false` for none, undefined for the nearest one above each story. */
  readonly config?: string | false | undefined
  /** What is said of rules besides, over all that. */
  readonly rules?: RuleChoice | undefined
}

export interface Engines {
  /** The engine for the stories of a folder. */
  readonly forFolder: (folder: string) => Engine
  /** What is wrong with the styles and configurations that were met so far. */
  readonly troubles: () => readonly FiledTrouble[]
  /** The styles, configurations and lists of names that were read so far. */
  readonly files: () => readonly string[]
}

/**
 * One engine a configuration, made when the first story asks for it. Fails where the choice itself leads nowhere.
 * @param gauge What measures the engines’ work, where that is asked.
 */
export function enginesFor(choice: StyleChoice, cwd: string, gauge?: Gauge): Engines | Failure {
  const open = opener(cwd)
  const style = choice.style ?? 'wire'
  if (!isPath(style) && !Object.hasOwn(builtInStyles, style)) return { failure: noStyle(style) }
  for (const path of [isPath(style) && style, choice.config]) {
    const file = path ? open(path, '') : undefined
    if (typeof file === 'string') return { failure: file }
  }
  const troubles = new Map<string, FiledTrouble>()
  const files = new Set<string>()
  const tell = (trouble: FiledTrouble) => troubles.set(JSON.stringify(trouble), trouble)
  const read = (file: StyleFile, base?: string) => {
    const { style, troubles, files: read, lists } = readStyleFile(file, rules, builtInStyles, open, base)
    troubles.forEach(tell)
    for (const path of [...read, ...lists]) files.add(path)
    return style
  }
  const bare = () => {
    const file = isPath(style) && open(style, '')
    if (file && typeof file !== 'string') return read(file)
    return resolveStyle({ name: style, data: builtInStyles[style] }, rules, builtInStyles).style
  }
  const configured = (path: string) => {
    const file = fileAt(path, cwd, cwd)
    if ('text' in file) return read(file, choice.style && (isPath(style) ? resolve(cwd, style) : style))
    tell({ file: file.name, says: file.failure, start: 0, end: 0, line: 1, column: 1 })
    return bare()
  }
  const engine = remembered(config => {
    const style = config ? configured(config) : bare()
    return createEngine(choice.rules ? withRules(style, choice.rules) : style, gauge?.rules ?? rules, gauge?.measure)
  })
  const above = remembered(nearestConfig)
  return {
    forFolder: folder => engine(configFor(choice, folder, above)),
    troubles: () => [...troubles.values()],
    files: () => [...files]
  }
}

/** The configuration that holds for the stories of a folder; an empty path where there is none. */
export const configFor = ({ config }: StyleChoice, folder: string, nearest = nearestConfig): string =>
  config === false ? '' : (config ?? nearest(folder))

/** The configuration nearest above a folder; an empty path where there is none. */
export function nearestConfig(folder: string): string {
  const file = join(folder, configName)
  // A link that leads nowhere was meant to be one too.
  if (lstatSync(file, { throwIfNoEntry: false })) return file
  const parent = dirname(folder)
  return parent === folder ? '' : nearestConfig(parent)
}

/** What a configuration’s file says, with all that it names. Paths are from the working folder. */
export const readConfig = (file: StyleFile, cwd: string): ReadStyle =>
  readStyleFile(file, rules, builtInStyles, opener(cwd))

/** Opens the file that a path leads to, seen from the folder of another file; or says why it cannot, naming it. */
export const opener =
  (cwd: string) =>
  (path: string, from: string): StyleFile | string => {
    const file = fileAt(path, resolve(cwd, dirname(from)), cwd)
    return 'text' in file ? file : `“${file.name}”: ${file.failure}`
  }

/** The file that a path in a folder leads to. Its name is relative to the working folder. */
function fileAt(path: string, folder: string, cwd: string): StyleFile | (Failure & { readonly name: string }) {
  const file = resolve(folder, path)
  const name = relative(cwd, file).replaceAll(sep, '/')
  try {
    return { name, ...decode(readFileSync(file)) }
  } catch (error) {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()
    const leadsNowhere = isLink && error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { name, failure: leadsNowhere ? 'It is a link to a file that is not there.' : reading(error) }
  }
}

/** Why a file could not be read, in words. */
export function reading(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read.'
  if (code === 'EISDIR') return 'It is a folder.'
  return `It cannot be read: ${error instanceof Error ? error.message : String(error)}`
}

const noStyle = (given: string) => {
  const names = Object.keys(builtInStyles)
  const near = nearest(given, names)
  return `There is no style “${given}”.${near ? ` Did you mean “${near}”?` : ''} Allowed: ${names.sort().join(', ')}, or a file: ./${given}.json.`
}

/** Each answer is made once. */
function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
