import type { Phrase, Place, StoryQuotation } from '#engine'
import type { Output } from '../io.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { jsonLines, type ListedFile } from './listed-file.ts'
import { harmless, type Paint } from './paint.ts'
import { counted } from './summed.ts'
import { readyToMeasure } from './width.ts'
import { wrapped } from './wrapped.ts'

/** A quotation as `wirelint quotes` lists it: a record of its JSON, which is described in `docs/quotations.md`. */
export interface ListedQuotation {
  readonly path: string
  /** Which story of the file, from 0. */
  readonly story: number
  /** From the opening mark to the end of the closing one. */
  readonly start: Place
  readonly end: Place
  readonly words: string
  /** Of the words, in UTF-8. */
  readonly sha256: string
  readonly speaker: string | null
  readonly how: NonNullable<StoryQuotation['how']> | null
  readonly saidBy: Phrase | null
  readonly cue: Phrase | null
  readonly needsSpeaker: boolean
  readonly continues: boolean
}

/** Prints quotations file by file: for people, for programs, for a spreadsheet. */
export interface QuotationReporter {
  begin(): Promise<void>
  file(path: string, quotations: readonly ListedQuotation[]): Promise<void>
  /** `of` is how many quotations there are, listed or not. */
  end(files: readonly ListedFile[], of: number): Promise<void>
}

interface Look {
  readonly out: Output
  readonly paint: Paint
}

export const quotationReporter = (format: 'text' | 'json' | 'csv', look: Look): QuotationReporter =>
  reporters[format](look)

function text({ out, paint }: Look): QuotationReporter {
  const width = Math.max(40, (out.isTTY && out.columns) || 80)
  let listed = 0
  let without = 0
  return {
    async begin() {},
    async file(path, quotations) {
      listed += quotations.length
      without += quotations.filter(({ needsSpeaker }) => needsSpeaker).length
      await readyToMeasure(JSON.stringify(quotations))
      const shown = quotations.map(quotation => told(quotation, width, paint))
      await out.write(`${paint(['bold', 'underline'], harmless(path))}\n\n${shown.join('\n')}\n`)
    },
    async end(files, of) {
      const stories = files.filter(({ error }) => !error).length
      if (stories === 0) return
      const within = `in ${counted(stories, 'file')}`
      const lacking = without > 0 ? `; ${without.toLocaleString('en')} without a speaker` : ''
      const some = listed === of ? counted(listed, 'quotation') : `${listed} of ${counted(of, 'quotation')}`
      await out.write(of === 0 ? `No quotations ${within}.\n` : `${some} ${within}${lacking}.\n`)
    }
  }
}

/** Where, whose, and the words. */
function told({ start, words, ...quotation }: ListedQuotation, width: number, paint: Paint): string {
  const lines = wrapped(`“${words}”`, width, { first: indent.length, rest: indent.length })
  return [
    `  ${paint('dim', `${start.line}:${start.column}`)}  ${speakerOf(quotation, paint)}`,
    ...lines.map(line => indent + line),
    ''
  ].join('\n')
}

const indent = '    '

/** “Jo Paz (“she”)”, “police (speaks on)”, “no speaker found” */
function speakerOf(
  { speaker, how, saidBy, needsSpeaker }: Pick<ListedQuotation, 'speaker' | 'how' | 'saidBy' | 'needsSpeaker'>,
  paint: Paint
): string {
  if (needsSpeaker) return paint('yellow', 'no speaker found')
  if (speaker === null && !saidBy) return paint('dim', 'nobody named')
  const by = how === 'pronoun' || how === 'title' ? `“${saidBy?.text}”` : how === 'speaks on' ? how : undefined
  return paint('bold', harmless(speaker ?? saidBy!.text)) + (by ? paint('dim', ` (${harmless(by)})`) : '')
}

function json({ out }: Look): QuotationReporter {
  let before = ''
  return {
    begin: () => out.write('{"version":1,"quotations":['),
    async file(_, quotations) {
      await out.write(before + jsonLines(quotations))
      before = ','
    },
    end: files => out.write(`\n],"files":[${jsonLines(files)}\n]}\n`)
  }
}

const csv = ({ out }: Look): QuotationReporter => ({
  begin: () => out.write(byteOrderMark + csvLine(columns)),
  file: (_, quotations) => out.write(quotations.map(cells).map(csvLine).join('')),
  async end() {}
})

const reporters = { text, json, csv }

const columns = [
  'file',
  'line',
  'column',
  'start',
  'end',
  'speaker',
  'how',
  'said by',
  'cue',
  'needs speaker',
  'continues',
  'words',
  'sha256'
]

const cells = (quotation: ListedQuotation) => [
  quotation.path,
  quotation.start.line,
  quotation.start.column,
  quotation.start.offset,
  quotation.end.offset,
  quotation.speaker ?? '',
  quotation.how ?? '',
  quotation.saidBy?.text ?? '',
  quotation.cue?.text ?? '',
  quotation.needsSpeaker ? 'yes' : '',
  quotation.continues ? 'yes' : '',
  quotation.words,
  quotation.sha256
]
