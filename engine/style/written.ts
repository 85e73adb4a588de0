import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { placesIn } from '../places.ts'
import type { Rule } from '../rules/rule.ts'
import { resolveStyle, type Style, type StyleTrouble } from './style.ts'

/** What is wrong with a style as it was typed, and where: offsets are UTF-16, line and column count from 1. */
export interface WrittenTrouble {
  /** Says what is wrong and what is allowed. */
  readonly says: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

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

/**
 * Read a style’s file and those that it extends by path (`"extends": "./house.json"`).
 * @param open Gives the file that a path written in the file `from` leads to, or says why it cannot.
 * @param base What the file is laid over, in place of what it extends: a style’s name or a path.
 */
export function readStyleFile(
  file: StyleFile,
  rules: readonly Rule[],
  known: Readonly<Record<string, unknown>>,
  open: (path: string, from: string) => StyleFile | string,
  base?: string
): { readonly style: Style; readonly troubles: readonly FiledTrouble[]; readonly files: readonly string[] } {
  const troubles: FiledTrouble[] = []
  const files: string[] = []
  const sources: Record<string, unknown> = { ...known }

  /** The data of a file whose parents are then among the sources, by the names of their files. */
  function read({ name, text }: StyleFile, children: readonly string[], base?: string): unknown {
    files.push(name)
    const { data: written, troubles: inJson, place } = readJson(text)
    const tell = (trouble: WrittenTrouble) => troubles.push({ ...trouble, file: name })
    for (const trouble of inJson) tell(trouble)
    const data = { ...(isObject(written) && written), ...(base !== undefined && { extends: base }) }
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
  return {
    style,
    troubles: troubles.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || byPlace(a, b)),
    files
  }
}

/** Whether what a style extends is a file’s path, not a style’s name. */
export const isPath = (parent: string) => pathPattern.test(parent)

/** What tells a path from a style’s name. The schema has the same. */
export const pathPattern = /[/\\]|\.json$/

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byPlace = (a: WrittenTrouble, b: WrittenTrouble) => a.start - b.start || a.end - b.end

/** The data of a text, what is wrong with its JSON, and where in it a trouble of the data stands. */
function readJson(text: string) {
  const errors: ParseError[] = []
  // Some editors begin a file with a byte-order mark. A space in its place keeps all offsets.
  const json = text.replace(/^\ufeff/, ' ')
  const tree = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const place = placesIn(text)
  const at = (says: string, start: number, end: number): WrittenTrouble => {
    const { line, column } = place(start)
    return { says, start, end, line, column }
  }
  return {
    data: tree && (getNodeValue(tree) as unknown),
    troubles: [
      // One slip of the finger makes several errors: the first of a line tells it.
      ...errors
        .filter(({ offset }, index) => index === 0 || place(offset).line !== place(errors[index - 1]!.offset).line)
        .map(({ error, offset, length }) => at(jsonTroubles[error] ?? notJson, offset, offset + length)),
      ...(tree ? repeatedKeys(tree) : []).map(({ value, offset, length }) =>
        at(`“${value}” stands here a second time: only the last counts.`, offset, offset + length)
      )
    ],
    place({ path, says, key }: StyleTrouble): WrittenTrouble {
      const node = tree && nodeAt(tree, path, key === true ? 'key' : 'value')
      return node ? at(says, node.offset, node.offset + node.length) : at(says, 0, 0)
    }
  }
}

/** Keys that their object has already, of which JSON keeps the last. */
function repeatedKeys({ type, children = [] }: Node): readonly Node[] {
  const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : []
  const seen = new Set<unknown>()
  const again = keys.filter(({ value }) => seen.size === seen.add(value).size)
  return [...again, ...children.flatMap(repeatedKeys)]
}

/** The key or the value that a path leads to, or the nearest thing around it that was written. */
function nodeAt(tree: Node, path: readonly (string | number)[], part: 'key' | 'value'): Node {
  const node = findNodeAtLocation(tree, [...path])
  if (!node) return path.length > 0 ? nodeAt(tree, path.slice(0, -1), 'key') : tree
  return (part === 'key' && node.parent?.type === 'property' && node.parent.children?.[0]) || node
}

const notJson = 'This is not JSON.'

/** What the parser’s error codes mean to a person. */
const jsonTroubles: Readonly<Record<number, string>> = {
  1: 'Names and texts stand in double quotes: "age-format". Without them: a number, true, false, null.',
  2: 'This number is not written as JSON writes numbers.',
  3: 'A name in double quotes is missing here: "age-format".',
  4: 'A value is missing here.',
  5: 'A colon is missing here.',
  6: 'A comma is missing before this.',
  7: 'A closing brace } is missing here.',
  8: 'A closing bracket ] is missing here.',
  9: 'This stands after the end of the JSON object.',
  10: 'This comment is not allowed here.',
  11: 'This comment is never closed: */ is missing.',
  12: 'This text is never closed: " is missing.',
  13: 'This number breaks off.',
  14: 'After \\u come four hexadecimal digits.',
  15: 'There is no such escape. Allowed: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041.',
  16: 'This character is not allowed here.'
}
