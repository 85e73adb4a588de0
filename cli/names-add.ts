import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { addName, type DeskName, isTable, listPattern, withNameList } from '#engine'
import { configName, nearestConfig, readConfig, reading } from './config.ts'
import { type Decoded, decode, encode, type Failure } from './encoding.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'
import { create, write } from './write.ts'

export interface NamesAddOptions extends Omit<DeskName, 'name' | 'variants' | 'accepted'> {
  readonly variant?: readonly string[]
  readonly accept?: readonly string[]
  /** The list, where it is not the first that the configuration names. */
  readonly file?: string
}

/** `wirelint names add`: puts a name on the desk’s own list, and begins the list where there is none. */
export async function addToNames(name: string, options: NamesAddOptions, io: Io): Promise<ExitCode> {
  const { variant, accept, file, ...more } = options
  const done = await add({ ...more, name, variants: variant ?? [], accepted: accept ?? [] }, file, io.cwd)
  if ('failure' in done) {
    await telling(io.err)(done.failure)
    return 2
  }
  await io.out.write(`${done.says}\n`)
  for (const trouble of done.troubles) await telling(io.err)(trouble)
  return 0
}

async function add(
  name: DeskName,
  file: string | undefined,
  cwd: string
): Promise<{ readonly says: string; readonly troubles: readonly string[] } | Failure> {
  const shown = (file: string) => relative(cwd, file).replaceAll(sep, '/')
  const failed = (file: string, { failure }: Failure): Failure => ({ failure: `${shown(file)}: ${failure}` })

  const config = nearestConfig(cwd) || join(cwd, configName)
  const settings = await open(config)
  if (settings && 'failure' in settings) return failed(config, settings)
  const lists = settings ? readConfig({ name: shown(config), text: settings.text }, cwd).lists : []
  const list = resolve(cwd, file ?? lists[0] ?? join(dirname(config), 'names.csv'))
  if (!listPattern.test(list)) return { failure: `A list of names is a .csv, .tsv or .json file, not “${file}”.` }

  const before = await open(list)
  if (before && 'failure' in before) return failed(list, before)
  const added = addName(list, before?.text, name)
  if ('failure' in added) return failed(list, added)

  const path = relative(dirname(config), list).replaceAll(sep, '/')
  const named = lists.includes(shown(list)) ? settings!.text : withNameList(settings?.text, path)
  if (typeof named !== 'string') return failed(config, named)

  const says = [sentence(added.did, added.name, shown(list))]
  if (added.did !== 'nothing' || !before) {
    // Excel takes a new list for old Windows text where no byte order mark says otherwise.
    const encoding = before?.encoding ?? (isTable(list) ? 'UTF-8 with BOM' : 'UTF-8')
    const failure = await put(list, { text: added.text, encoding }, before)
    if (failure) return failed(list, failure)
    if (!before) says.push(`${shown(list)} is new.`)
  }
  if (named !== settings?.text) {
    const failure = await put(config, { text: named, encoding: settings?.encoding ?? 'UTF-8' }, settings)
    if (failure) return failed(config, failure)
    says.push(`${shown(config)} ${settings ? 'names' : 'is new and names'} it.`)
  }
  const troubles = added.troubles.map(({ line, column, says }) => `${shown(list)}:${line}:${column}: ${says}`)
  return { says: says.join(' '), troubles }
}

const sentence = (did: 'added' | 'changed' | 'nothing', name: string, list: string) => {
  if (did === 'nothing') return `“${name}” is in ${list} already.`
  return did === 'added' ? `Added “${name}” to ${list}.` : `Changed “${name}” in ${list}.`
}

/** A file as it is; nothing where there is none. */
async function open(file: string): Promise<Decoded | Failure | undefined> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { failure: reading(error) }
  }
}

async function put(file: string, decoded: Decoded, before: Decoded | undefined): Promise<Failure | undefined> {
  const bytes = encode(decoded)
  if ('failure' in bytes) return bytes
  return before ? write(file, bytes) : create(file, bytes)
}
