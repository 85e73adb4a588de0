import type { Io } from '../io.ts'
import { type Paint, painter } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** Prints the page of a rule for a person at a terminal. */
export async function printPage(page: string, { out, env }: Io): Promise<void> {
  const width = Math.min(100, Math.max(40, (out.isTTY && out.columns) || 80))
  await out.write(pageFor(page, width, painter(undefined, out, env)))
}

/** The page without its comments and its section of edge cases, which are for those who work on the rule. */
export function pageFor(page: string, width: number, paint: Paint): string {
  const body = page.replace(/^## Edge cases$[\s\S]*/m, '').replace(/^<!--.*-->$\n?/gm, '')
  const blocks = [...body.matchAll(/^(```+)(?<info>.*)\n(?<copy>[\s\S]*?)\n\1$|^(?<block>#.*|(?:(?!```|#)\S.*\n?)+)/gm)]
  return `${blocks
    .map(({ groups: { info, copy, block } = {} }) =>
      copy === undefined ? prose(block!.trim(), width, paint) : example(info!, copy, width, paint)
    )
    .join('\n\n')}\n`
}

function prose(block: string, width: number, paint: Paint): string {
  const heading = /^#+ +(.*)$/.exec(block)
  if (heading) return paint('bold', heading[1]!)
  if (block.startsWith('|')) return table(block, width)
  const items = block.split(/\n(?=[-*] |\d+\. )/)
  const indent = items.length > 1 ? '  ' : ''
  const lines = items.flatMap(item => {
    const [first = '', ...rest] = wrapped(plain(item), width, { first: 0, rest: indent.length })
    return [first, ...rest.map(line => indent + line)]
  })
  const isWholeBold = /^\*\*[^*]+\*\*$/.test(block)
  return lines.map(line => (isWholeBold ? paint('bold', line) : line)).join('\n')
}

/** The words of a paragraph without its markup. */
const plain = (markdown: string) =>
  markdown
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*|\*([^*]+)\*/g, '$1$2')
    .replace(/(?<!\w)_([^_`]+)_(?!\w)/g, '$1')

/** A table in columns; its last one takes what room there is. */
function table(block: string, width: number): string {
  const rows = block
    .split('\n')
    .filter(row => !/^[|:\s-]+$/.test(row))
    .map(row =>
      row
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(cell => plain(cell.trim()))
        .map((cell, column, { length }) => cell.replace(/`([^`]*)`/g, column === length - 1 ? '“$1”' : '$1'))
    )
  const widths = rows[0]!.slice(0, -1).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)) + 2)
  const indent = widths.reduce((sum, width) => sum + width, 2)
  return rows
    .map(row => {
      const start = `  ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join('')}`
      const fits = indent < width - 30 ? { first: indent, rest: indent } : { first: 4, rest: 4 }
      const [first = '', ...rest] = wrapped(row.at(-1) ?? '', width, fits)
      const more = rest.map(line => ' '.repeat(fits.rest) + line)
      return (fits.first === indent ? [start + first, ...more] : [start, `    ${first}`, ...more])
        .map(trimmed)
        .filter(line => line !== '')
        .join('\n')
    })
    .join('\n')
}

const trimmed = (line: string) => line.trimEnd()

/** An example with the editor’s marks as one would read them out: [fifteen → 15]. */
function example(info: string, copy: string, width: number, paint: Paint): string {
  const [, ...words] = info.trim().split(/\s+/)
  const lines = copy.split('\n').flatMap(line => wrapped(readable(line), width, { first: 4, rest: 4 }))
  const painted = lines.map(line =>
    line.replace(marks, (_, old: string, by: string) => `[${paint('red', old)} → ${paint('green', by)}]`)
  )
  return [paint('dim', `  In ${words[0] ?? 'any'} style:`), ...painted.map(line => trimmed(`    ${line}`))].join('\n')
}

const marks = /\[([^[\]→]*) → ([^[\]→]*)\]/g

const readable = (line: string) =>
  line
    .replace(/\{~~(.*?)~>(.*?)~~\}/g, '[$1 → $2]')
    .replace(/\{--( *)(.*?)( *)--\}/g, '$1[$2 → nothing]$3')
    .replace(/\{\+\+( *)(.*?)( *)\+\+\}/g, '$1[nothing → $2]$3')
    .replace(/\{==((?:(?!==\}).)*)==\}\{>>(.*?)<<\}/g, '[$1: $2]')
    .replace(/\{==(.*?)==\}/g, '[$1]')
