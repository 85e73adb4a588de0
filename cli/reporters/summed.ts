import type { Paint } from './paint.ts'
import type { Outcome } from './report.ts'

/** “3 errors, 2 warnings in 2 of 40 files; 3 can be fixed with --fix.” */
export function summed({ summary, task, ...outcome }: Outcome, paint: Paint = (_, text) => text): string {
  const { errors, warnings, notes, files, safeFixes } = summary
  const { baseline, ignored } = outcome.aside ?? { baseline: 0, ignored: 0 }
  const counts = [
    errors > 0 && paint('red', counted(errors, 'error')),
    warnings > 0 && paint('yellow', counted(warnings, 'warning')),
    notes > 0 && paint('cyan', counted(notes, 'note'))
  ].filter(isSaid)
  const checked = counted(files - outcome.unread, 'file')
  const left = outcome.fixed > 0 ? ' left' : ''
  const within = files > 1 ? `${numeral(outcome.filesWithFindings)} of ${checked}` : checked
  const clauses = [
    outcome.fixed > 0 && `Fixed ${counted(outcome.fixed, 'finding')} in ${counted(outcome.filesFixed, 'file')}`,
    counts.length > 0 && `${counts.join(', ')}${left} in ${within}`,
    counts.length === 0 && files > outcome.unread && `${left ? 'nothing left' : 'No findings'} in ${checked}`,
    safeFixes > 0 && task === 'check' && `${numeral(safeFixes)} can be fixed with --fix`,
    outcome.hidden > 0 && `${numeral(outcome.hidden)} below the level shown`,
    baseline > 0 && `${numeral(baseline)} in the baseline`,
    ignored > 0 && `${numeral(ignored)} ignored`,
    outcome.unread > 0 && paint('red', `${counted(outcome.unread, 'file')} could not be checked`)
  ].filter(isSaid)
  return clauses.length > 0 ? `${clauses.join('; ')}.\n` : ''
}

const isSaid = (clause: string | false): clause is string => clause !== false

export const counted = (count: number, thing: string) => `${numeral(count)} ${thing}${count === 1 ? '' : 's'}`

/** `1,518`: without `Intl`, which takes 10 ms to start. */
export const numeral = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
