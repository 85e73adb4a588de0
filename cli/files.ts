import { type Dirent, existsSync, readdir, realpathSync, statSync } from 'node:fs'
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Format } from '#engine'
import { ignoredBelow, ignoreFiles } from './ignored.ts'

/** One text to check. */
export interface Input {
  /** As it was given, with “/” between folders. */
  readonly path: string
  /** Where it lies; standard input lies nowhere. */
  readonly file?: string
}

/** What folders are searched for. */
export const copyExtensions: readonly string[] = ['.txt', '.md', '.markdown', '.copy', '.wire']

/** Where the command keeps what it found, unless it is told where. */
export const cacheName = '.wirelintcache'

export const formatOf = (path: string): Format =>
  ['.md', '.markdown'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain'

/** Whether a file is there that searches would take for a story. */
export const isStoryByName = (file: string): boolean =>
  copyExtensions.includes(extname(file).toLowerCase()) && existsSync(file)

export interface Search {
  /** Further files and folders, by their paths alone. */
  readonly listed?: readonly string[]
  /** Whether searches leave out what ignore files name. */
  readonly ignoring?: 'ignored' | 'all'
  /** Files that searches leave out: the reports of this run. */
  readonly except?: readonly string[]
}

/**
 * What the arguments mean, in their order and each file once: a file, all copy in a folder and below, the files that
 * a glob matches, or `-` for standard input. An argument that leads nowhere is told, and so is a folder that may not be
 * read; a file that is missing is an input all the same, for its report says so.
 */
export async function findInputs(
  args: readonly string[],
  cwd: string,
  stdinPath: string,
  { listed = [], ignoring = 'ignored', except = [] }: Search = {}
): Promise<{ readonly inputs: readonly Input[]; readonly troubles: readonly string[] }> {
  const inputs: Input[] = []
  const met = new Set<string>()
  const isOnly = listed.length + args.length === 1
  const troubles: string[] = []
  const search = async (pattern: string, within: string, name: string, nothing: string) => {
    const { paths, unread, links } = await matching(pattern, within)
    for (const folder of unread) troubles.push(`${slashed(relative(cwd, folder)) || '.'}: It may not be read.`)
    if (paths.length === 0 && unread.length === 0) troubles.push(nothing)
    const copy = paths.filter(path => !except.includes(resolve(within, path)))
    const found = (paths: readonly string[]) => ({ paths, isApart: isOnly && links === 0 })
    if (ignoring === 'all' || copy.length === 0) return found(copy)
    const isIgnored = await ignoredBelow(within, cwd)
    const left = copy.filter(path => !isIgnored(resolve(within, path)))
    if (left.length === 0)
      troubles.push(`All copy in “${name}” is ignored (${ignoreFiles.join(', ')}); --no-ignore checks it.`)
    return found(left)
  }
  const add = (path: string) => {
    const file = resolve(cwd, path)
    const itself = realOf(file)
    if (!met.has(itself)) inputs.push({ path: slashed(path), file })
    met.add(itself)
  }
  /** What one search without links finds is there once: of an archive nobody need ask every file what it is. */
  const addAll = async ({ paths, isApart }: Awaited<ReturnType<typeof search>>, within: string) => {
    const [shown, file] = [begin(within), begin(resolve(cwd, within))]
    // “../desk/a.txt”, “/desk/a.txt”, “C:/desk/a.txt”
    for (const path of paths)
      if (!isApart || /^\.\.|^[/\\]|:/.test(path)) add(join(within, path))
      else inputs.push({ path: slashed(shown + path), file: file + path })
  }
  const addFolder = async (folder: string) => {
    const nothing = `There is no copy in “${folder}” (${copyExtensions.join(', ')}).`
    await addAll(await search(copyBelow, resolve(cwd, folder), folder, nothing), folder)
  }
  for (const path of listed)
    if (kindOf(resolve(cwd, path)) === 'folder') await addFolder(path)
    else add(path)
  for (const arg of args) {
    if (arg === '-') {
      if (!met.has('-')) inputs.push({ path: slashed(stdinPath) })
      met.add('-')
      continue
    }
    const kind = kindOf(resolve(cwd, arg))
    if (kind === 'folder') await addFolder(arg)
    else if (!kind && (await isGlob(arg))) await addAll(await search(arg, cwd, arg, `“${arg}” matches no file.`), '')
    else add(arg)
  }
  return { inputs, troubles }
}

/** Whether an argument that leads nowhere means the files that match it. What searches is loaded for searches alone. */
export const isGlob = async (arg: string): Promise<boolean> => (await import('tinyglobby')).isDynamicPattern(arg)

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** Where links lead to, as far as there is anything. */
export function realOf(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

const copyBelow = `**/*.{${copyExtensions.map(extension => extension.slice(1)).join(',')}}`

/** The files that match, and the folders on the way that may not be read. */
async function matching(
  pattern: string,
  cwd: string
): Promise<{ readonly paths: readonly string[]; readonly unread: readonly string[]; readonly links: number }> {
  const unread: string[] = []
  let links = 0
  const { glob } = await import('tinyglobby')
  const paths = await glob(slashed(pattern), {
    cwd,
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
    // What lies behind a link is somebody else’s, or is found without it; and it would slip past the ignore files.
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
    fs: {
      readdir: readingFolders({
        unread: folder => unread.push(folder),
        read: entries => {
          for (const entry of entries) if (entry.isSymbolicLink()) links++
        }
      })
    }
  })
  return { paths: paths.sort(), unread: unread.sort(), links }
}

/** Node’s `readdir` as a search calls it, telling also of the folders that the search would pass over without a word. */
function readingFolders(tell: {
  readonly unread: (folder: string) => void
  readonly read: (entries: readonly Dirent[]) => void
}): typeof readdir {
  const read = (
    folder: string,
    options: { readonly withFileTypes: true },
    done: (error: Error | null, entries: Dirent[]) => void
  ) =>
    readdir(folder, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') tell.unread(folder)
      else if (!error) tell.read(entries)
      done(error, entries)
    })
  return read as unknown as typeof readdir
}

/** What paths in a folder begin with. */
const begin = (folder: string) => join(folder, 'x').slice(0, -1)

const slashed = (path: string) => (sep === '\\' ? path.replaceAll('\\', '/') : path)
