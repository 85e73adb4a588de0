import type { Rule } from '../rules/rule.ts'
import { readJson, type WrittenTrouble } from './json.ts'
import { listPattern, readNameList } from './name-list.ts'
import { resolveStyle, type Style, type StyleTrouble } from './style.ts'

/**
 * Read a style as it was typed: JSON in which comments and trailing commas are welcome.
 * What is broken is told, with its place, and left out; the rest works. Never throws.
 */
export function readStyle(
  name: string,
  text: string,
  rules: readonly Rule[],
  known: Readonly<Record<string, unknown>>
): { readonly style: Style; readonly troubles: readonly WrittenTrouble[] } {
  const { data, troubles, place } = readJson(text)
  const resolved = resolveStyle({ name, data: data ?? {} }, rules, known)
  return { style: resolved.style, troubles: [...troubles, ...resolved.troubles.map(place)].sort(byPlace) }
}

/** A style’s file, in the words of the door that opened it. */
export interface StyleFile {
  readonly name: string
  readonly text: string
}

/** A trouble, and the file that has it. */
export interface FiledTrouble extends WrittenTrouble {
  readonly file: string
}

export interface ReadStyle {
  readonly style: Style
  readonly troubles: readonly FiledTrouble[]
  /** The style’s file, and those that it extends, in their order. */
  readonly files: readonly string[]
  /** The desk’s lists of names that they name: the file’s own first. */
  readonly lists: readonly string[]
}

/**
 * Read a style’s file those that it extends by path (`"extends": "./house.json"`) and the lists of
 * names of them all (`"nameLists": ["names.csv"]`).
 * @param open Gives the file that a path written in the file `from` leads to, or says why it cannot.
 * @param base What the file is laid over, in place of what it extends: a style’s name or a path.
 */
export function readStyleFile(
  file: StyleFile,
  rules: readonly Rule[],
  known: Readonly<Record<string, unknown>>,
  open: (path: string, from: string) => StyleFile | string,
  base?: string
): ReadStyle {
  const troubles: FiledTrouble[] = []
  const files: string[] = []
  const lists: string[] = []
  const sources: Record<string, unknown> = { ...known }

  /** Opens a list that the file `from` names, or says there why it cannot. What is no path is left to the style. */
  const listAt = (from: string, place: (trouble: StyleTrouble) => WrittenTrouble) => (path: unknown, index: number) => {
    if (typeof path !== 'string') return path
    const opened = listPattern.test(path)
      ? open(path, from)
      : `A list of names is a .csv, .tsv or .json file, not “${path}”.`
    if (typeof opened === 'string') {
      troubles.push({ ...place({ path: ['nameLists', index], says: opened }), file: from })
      return { name: path, names: {} }
    }
    if (!lists.includes(opened.name)) lists.push(opened.name)
    const { list, troubles: inList } = readNameList(opened.name, opened.text)
    troubles.push(...inList.map(trouble => ({ ...trouble, file: opened.name })))
    return list
  }

  /** The data of a file whose parents are then among the sources, by the names of their files. */
  function read({ name, text }: StyleFile, children: readonly string[], base?: string): unknown {
    files.push(name)
    const { data: written, troubles: inJson, place } = readJson(text)
    const tell = (trouble: WrittenTrouble) => troubles.push({ ...trouble, file: name })
    for (const trouble of inJson) tell(trouble)
    const data: Record<string, unknown> = {
      ...(isObject(written) && written),
      ...(base !== undefined && { extends: base })
    }
    if (Array.isArray(data['nameLists'])) data['nameLists'] = data['nameLists'].map(listAt(name, place))
    const parent = data['extends']
    if (typeof parent === 'string' && isPath(parent)) {
      const line = [...children, name]
      const opened = open(parent, name)
      if (typeof opened === 'string' || line.includes(opened.name)) {
        const says =
          typeof opened === 'string' ? opened : `A style cannot extend itself: ${[...line, opened.name].join(' → ')}.`
        tell(place({ path: ['extends'], says }))
        delete data['extends']
      } else {
        sources[opened.name] = read(opened, line)
        data['extends'] = opened.name
      }
    }
    const checked = written === undefined || isObject(written) ? data : written
    for (const trouble of resolveStyle({ name, data: checked }, rules, sources).troubles) tell(place(trouble))
    return data
  }

  const data = read(file, [], base)
  const { style } = resolveStyle({ name: file.name, data }, rules, sources)
  const all = [...files, ...lists]
  return {
    style,
    troubles: troubles.sort((a, b) => all.indexOf(a.file) - all.indexOf(b.file) || byPlace(a, b)),
    files,
    lists
  }
}

/** Whether what a style extends is a file’s path, not a style’s name. */
export const isPath = (parent: string) => pathPattern.test(parent)

/** What tells a path from a style’s name. The schema has the same. */
export const pathPattern = /[/\\]|\.json$/

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byPlace = (a: WrittenTrouble, b: WrittenTrouble) => a.start - b.start || a.end - b.end
