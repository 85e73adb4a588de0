import { createHash } from 'node:crypto'
import { placesIn, type StoryQuotation } from '#engine'
import { eachStory, type ListOptions } from './each-story.ts'
import type { ExitCode, Io } from './io.ts'
import { painter } from './reporters/paint.ts'
import { type ListedQuotation, quotationReporter } from './reporters/quotations.ts'

export const quoteFormats = ['text', 'json', 'csv'] as const

export interface QuotesOptions extends ListOptions {
  readonly format: (typeof quoteFormats)[number]
  /** Only what this person has said. */
  readonly speaker?: string
  /** Only statements of which nothing tells who made them. */
  readonly withoutSpeaker?: boolean
}

/** `wirelint quotes`: what is quoted in the stories, and who said it. */
export async function listQuotes(args: readonly string[], options: QuotesOptions, io: Io): Promise<ExitCode> {
  const { out } = io
  const reporter = quotationReporter(options.format, { out, paint: painter(options.color, out, io.env) })
  const isAsked = asked(options)
  let count = 0
  let isBegun = false
  const begin = async () => {
    if (!isBegun) await reporter.begin()
    isBegun = true
  }
  const read = await eachStory(args, options, 'quotations', io, async ({ path, source, quotations }, progress) => {
    await begin()
    count += quotations.length
    const shown = quotations.filter(isAsked)
    if (shown.length === 0) return
    await progress.clear()
    const place = placesIn(source)
    await reporter.file(
      path,
      shown.map(quotation => listed(quotation, path, place))
    )
  })
  if (!read) return 2
  await begin()
  await reporter.end(read.files, count)
  return read.code
}

/** A quotation as it is listed. */
export function listed(
  { story, at, words, speaker, how, saidBy, cue, needsSpeaker, continues }: StoryQuotation,
  path: string,
  place: ReturnType<typeof placesIn>
): ListedQuotation {
  return {
    path,
    story,
    start: place(at.start),
    end: place(at.end),
    words,
    sha256: createHash('sha256').update(words, 'utf8').digest('hex'),
    speaker: speaker?.name ?? null,
    how: how ?? null,
    saidBy: saidBy ?? null,
    cue: cue ?? null,
    needsSpeaker,
    continues
  }
}

/** Whether a quotation is one of those that were asked for: “paz” asks for Jo Paz, “police” for what police said. */
function asked({ speaker: name, withoutSpeaker }: QuotesOptions): (quotation: StoryQuotation) => boolean {
  if (withoutSpeaker) return ({ needsSpeaker }) => needsSpeaker
  if (name === undefined) return () => true
  const wanted = wordsOf(name)
  return ({ speaker, saidBy }) => {
    const words = new Set(wordsOf(speaker ? `${speaker.name} ${speaker.surname}` : (saidBy?.text ?? '')))
    return wanted.length > 0 && wanted.every(word => words.has(word))
  }
}

/** Without accents and capitals, as one types them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
