import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Engine } from '#engine'
import { type Checking, checkAll } from './check-all.ts'
import { type CheckedFile, checkFile } from './check-file.ts'
import { decode, type Failure } from './encoding.ts'
import { cacheName, formatOf, type Input, isStoryByName } from './files.ts'
import type { Io } from './io.ts'
import { reportFile } from './report-file.ts'
import { version } from './version.ts'

/** What was found in files, by their paths: good as long as text, style, question and Wirelint are the same. */
export interface Cache {
  readonly known: Map<string, Kept>
  /** What of Wirelint the keys depend on. */
  readonly maker: string
}

interface Kept {
  readonly key: string
  /** A checked file without its text, as JSON. */
  readonly checked: string
}

/**
 * The cache of an earlier run; an empty one where there is none, or where it cannot be read.
 * It is never written over a story.
 */
export async function openCache(
  location: string | undefined,
  io: Io
): Promise<(Cache & { readonly file: string }) | Failure> {
  const given = resolve(io.cwd, location ?? cacheName)
  const isFolder = (await stat(given).catch(() => undefined))?.isDirectory()
  const file = isFolder ? join(given, cacheName) : given
  if (isStoryByName(file))
    return {
      failure: `${relative(io.cwd, file)}: It is there, and by its name a story: name another file for the cache.`
    }
  const text = await readFile(file, 'utf8').catch(() => '')
  const known = new Map<string, Kept>()
  // A last line without its end was cut off.
  for (const line of text.split('\n').slice(0, -1)) {
    const [key, path, checked] = line.split('\t')
    if (key && path && checked) known.set(path, { key, checked })
  }
  return { ...(await emptyCache(io)), known, file }
}

/** A cache for as long as the process runs. */
export async function emptyCache({ thread }: Io): Promise<Cache> {
  // Of an unpublished Wirelint the version stays while its code changes, which in a bundle is in a file of its own.
  const code = thread ? await readFile(new URL('command.cjs', thread)).catch(() => readFile(thread)) : ''
  return { known: new Map(), maker: createHash('sha256').update(version).update(code).digest('hex') }
}

/** Puts a cache into its file, without the files that are gone. */
export async function saveCache(
  { known, file }: Cache & { readonly file: string },
  cwd: string
): Promise<string | undefined> {
  const opened = await reportFile(file)
  if ('failure' in opened) return `${relative(cwd, file)}: ${opened.failure}`
  for (const [path, { key, checked }] of known)
    if (existsSync(resolve(cwd, path))) await opened.out.write(`${key}\t${path}\t${checked}\n`)
  const failed = await opened.finish()
  return failed && `${relative(cwd, file)}: ${failed.failure}`
}

/** Checks the files in their order; of those that are as they were when they were last checked, tells what was found then. */
export async function* checkCached(
  inputs: readonly Input[],
  checking: Checking,
  cache: Cache
): AsyncGenerator<CheckedFile> {
  const { io, work, engines } = checking
  const keyOf = keys(checking, cache.maker)
  const isHit = async (input: Input) => {
    const key = await keyOf(input)
    return key !== undefined && cache.known.get(nameOf(input, io))?.key === key.key
  }
  const hits = new Set<Input>()
  for (const input of inputs) if (await isHit(input)) hits.add(input)
  const rest = checkAll(
    inputs.filter(input => !hits.has(input)),
    checking
  )
  try {
    for (const input of inputs) {
      if (checking.signal?.aborted) return
      const checked = await (hits.has(input) ? recalled(input) : noted(input))
      if (!checked) return
      yield checked
    }
  } finally {
    await rest.return(undefined)
  }

  async function recalled(input: Input): Promise<CheckedFile> {
    const read = await keyOf(input)
    const kept = cache.known.get(nameOf(input, io))!
    if (read?.key !== kept.key) return checkFile(input, work, engines, io)
    return { ...JSON.parse(kept.checked), path: input.path, source: read.text, mended: read.text }
  }

  async function noted(input: Input): Promise<CheckedFile | undefined> {
    const { value } = await rest.next()
    if (value) await keep(input, value)
    return value
  }

  async function keep(input: Input, { path: _, source, mended: __, ...checked }: CheckedFile): Promise<void> {
    const name = nameOf(input, io)
    cache.known.delete(name)
    if (checked.failure !== undefined || checked.troubles.length > 0 || /[\t\n]/.test(name)) return
    const key = await keyOf(input, source)
    if (key) cache.known.set(name, { key: key.key, checked: JSON.stringify(checked) })
  }
}

const nameOf = ({ file, path }: Input, { cwd }: Io) => (file ? relative(cwd, file) : path)

/** What a check depends on, as a hash, and the text that it is of. None of what cannot be read, or comes only once. */
function keys({ work, engines }: Checking, maker: string) {
  const styles = new WeakMap<Engine, string>()
  const styleOf = (engine: Engine) => {
    const { name, rules, names } = engine.style
    const hash = styles.get(engine) ?? hashOf(JSON.stringify([name, [...rules], [...names]]))
    styles.set(engine, hash)
    return hash
  }
  return async ({ file, path }: Input, known?: string) => {
    if (!file) return undefined
    const text = known ?? (await textOf(file))
    if (text === undefined) return undefined
    const style = styleOf(engines.forFolder(dirname(file)))
    return { text, key: hashOf(JSON.stringify([maker, style, formatOf(path), work.also ?? '', text])) }
  }
}

async function textOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  const decoded = bytes && decode(bytes)
  return decoded && 'text' in decoded ? decoded.text : undefined
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
