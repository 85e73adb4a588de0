import type { Stats } from '../stats.ts'
import { counted } from './summed.ts'

/** Where the time went, for people: the stages in their order, the rules from the slowest on. */
export function statsTable({ files, milliseconds: { total, ...stages }, rules }: Stats): string {
  const share = (time: number) => `${Math.round((100 * time) / Math.max(total, 0.1))}%`.padStart(5)
  const byTime = Object.entries(rules).sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
  return [
    `\n${counted(files, 'file')} in ${inMilliseconds(total)} ms, ${perSecond(files, total)} a second.\n`,
    row('stage', 'ms', 'share', ''),
    ...Object.entries(stages).map(([stage, time]) => row(names[stage]!, inMilliseconds(time), share(time), '')),
    '',
    row('rule', 'ms', 'share', 'findings'),
    ...byTime.map(([id, { milliseconds, findings }]) =>
      row(id, inMilliseconds(milliseconds), share(milliseconds), findings.toLocaleString('en'))
    ),
    ''
  ].join('\n')
}

const names: Readonly<Record<string, string>> = {
  read: 'stories and paragraphs',
  facts: 'what paragraphs hold',
  ledger: 'who is who, who speaks',
  rules: 'rules',
  rest: 'files and reports'
}

const row = (name: string, time: string, share: string, findings: string) =>
  `  ${name.padEnd(26)}${time.padStart(10)}${share.padStart(7)}${findings.padStart(10)}`.trimEnd()

const inMilliseconds = (time: number) =>
  time.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const perSecond = (files: number, time: number) => Math.round((1000 * files) / Math.max(time, 1)).toLocaleString('en')
