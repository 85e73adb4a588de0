import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  type ParseError,
  parseTree
} from 'jsonc-parser'
import { placesIn } from '../places.ts'
import type { StyleTrouble } from './style.ts'

/** What is wrong with a file as it was typed, and where: offsets are UTF-16, line and column count from 1. */
export interface WrittenTrouble {
  /** Says what is wrong and what is allowed. */
  readonly says: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** The data of a text, what is wrong with its JSON, and where in it a trouble of the data stands. */
export function readJson(text: string) {
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

/** The text with another value at a path. Comments and layout stay as they are. */
export function setInJson(text: string, path: readonly string[], value: unknown): string {
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^ {4}"/m.test(text) && !/^ {2}"/m.test(text) ? 4 : 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const json = text.slice(mark.length)
  return mark + applyEdits(json, modify(json, [...path], value, { formattingOptions }))
}

/**
 * The text with an item in the list at a key, on a line of its own. Comments and layout of the rest stay as they are.
 * @param where Whether it goes before another item, after it, or takes its place.
 */
export function putInList(
  text: string,
  key: string,
  item: object,
  where: (other: unknown) => 'before' | 'after' | 'instead'
): string {
  const listed = findNodeAtLocation(treeOf(text), [key])?.type === 'array' ? text : setInJson(text, [key], [])
  const { offset, length, children = [] } = findNodeAtLocation(treeOf(listed), [key])!
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = children[0]
    ? (/^[ \t]*/.exec(listed.slice(listed.lastIndexOf('\n', children[0].offset) + 1))![0] ?? '')
    : '    '
  const line = JSON.stringify(item, null, 1).replace(/\n\s*/g, ' ')
  const put = (at: number, text: string, over = 0) => listed.slice(0, at) + text + listed.slice(at + over)
  for (const child of children) {
    const place = where(getNodeValue(child))
    if (place === 'instead') return put(child.offset, line, child.length)
    if (place === 'before') return put(child.offset, `${line},${eol}${indent}`)
  }
  const last = children.at(-1)
  return last
    ? put(last.offset + last.length, `,${eol}${indent}${line}`)
    : put(offset, `[${eol}${indent}${line}${eol}${indent.slice(indent.length / 2)}]`, length)
}

/** A space in place of a byte-order mark keeps all offsets. */
const treeOf = (text: string) => parseTree(text.replace(/^\ufeff/, ' ')) as Node

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
