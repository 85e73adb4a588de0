/** A title and the time in which somebody had it, as days in ISO form: the first on which it was sure, and the last. */
export interface DatedTitle {
  readonly title: string
  readonly from?: string
  readonly until?: string
}

/** A day, or as much of it as is known. */
interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The titles of an entry: `mayor (2019–2023); senator (2023–)`, or just `mayor`. */
export function titlesOf(text: string): readonly DatedTitle[] {
  const known = read.get(text)
  if (known) return known
  const titles = text
    .split(';')
    .map(part => part.trim().replace(plainYears, '($1–$2)'))
    .filter(part => part !== '')
    .map(part => {
      const time = /^(.*\S)\s*\((\d{4}[\d-]*)?–(\d{4}[\d-]*)?\)$/.exec(part)
      if (!time || !(time[2] || time[3])) return { title: part }
      const [, title = '', from, until] = time
      return { title, ...(from && { from: lastDay(from) }), ...(until && { until: firstDay(until) }) }
    })
  if (read.size > mostKept) read.clear()
  read.set(text, titles)
  return titles
}

/** `(2019-2023)`, as a keyboard has it. */
export const plainYears = /\((\d{4})-(\d{4})?\)$/

const read = new Map<string, readonly DatedTitle[]>()
const mostKept = 2000

/** The title that somebody had for sure on a day; on an unknown day the one that is not over. */
export function titleOn(text: string, day: Day | undefined): string | undefined {
  const titles = titlesOf(text)
  if (!day) return titles.findLast(({ until }) => until === undefined)?.title
  const [first, last] = [firstDay(iso(day)), lastDay(iso(day))]
  return titles.findLast(({ from = '', until = '9999' }) => from <= first && last <= until)?.title
}

/** A part of a date that stands for no day: `2019` begins with its first, and ends with its last. */
const firstDay = (date: string) => date + '0000-01-01'.slice(date.length)
const lastDay = (date: string) => date + '0000-12-31'.slice(date.length)

const iso = ({ year, month, day }: Day) =>
  [String(year), month, month && day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')
