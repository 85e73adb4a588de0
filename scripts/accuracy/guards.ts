import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './measure.ts'
import { rowsOf } from './measure.ts'
import { engineOf, nameRules } from './styles.ts'

/** Stories in which both names of a pair stand, as whatever they are: people, places, companies, adjectives. */
const frames: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a} said on Tuesday that the vote was close.\n\nLater ${b} said the count would go on.`,
  (a, b) => `Officials met ${a} on Monday.\n\nThe talks with ${b} ended without a deal, the ministry said.`,
  (a, b) => `The report, which named ${a}, was sent to the board.\n\nA copy went to ${b} and to ${a}.`,
  (a, b) => `A vote in ${a} was put off.\n\nThe vote in ${b} went ahead.`,
  (a, b) => `Shares of ${a} rose.\n\nThe ${b} market fell, and ${b} traders sold.`,
  (a, b) => `Mayor ${a} opened the bridge.\n\n${b} thanked the crews.\n\n${a} left early.`
]

/** Pairs that look alike and are two things: what the name rules say of stories that have both. */
export function guards(shared: string): readonly Figure[] {
  const rows = rowsOf(readFileSync(join(shared, 'names/guards.tsv'), 'utf8'))
  const toRead = rows.flatMap(({ a, b }) => {
    const told = new Set<string>()
    for (const style of ['ap', 'reuters', 'guardian'])
      for (const frame of frames)
        for (const [one, other] of [
          [a!, b!],
          [b!, a!]
        ] as const) {
          const { findings } = engineOf(style).lint(frame(one, other), 'plain')
          for (const { rule, says } of findings)
            if (nameRules.has(rule) && says.includes(`“${a}”`) && says.includes(`“${b}”`))
              told.add(`${style}\t${rule}\t${says}`)
        }
    return [...told].map(says => `${a}\t${b}\t${says}`)
  })
  const flagged = new Set(toRead.map(line => line.split('\t').slice(0, 2).join('\t'))).size
  return [{ what: 'guards, whole pipeline', measured: `${flagged} of ${rows.length} flagged`, bar: '0', toRead }]
}
