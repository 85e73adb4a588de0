import { Option } from 'commander'
import type { BatchOptions } from '../batch.ts'
import { emits } from '../story-line.ts'
import { concurrencyOption } from './concurrency.ts'
import { type AddCommand, choice, examples, styleOption } from './options.ts'

export const addBatch: AddCommand = (program, io, done) => {
  program
    .command('batch')
    .summary('check an archive: a story a line in, a record a line out')
    .description(
      'Check the stories of an archive. Standard input has one a line, as JSON: {"id", "text", "format", "style", ' +
        '"date"}, of which only the text is needed. Standard output has a record for each, in the same order.'
    )
    .addOption(choice('--emit <what>', 'what to tell of a story', emits, 'findings'))
    .addOption(styleOption())
    .addOption(new Option('--config <file>', 'a configuration; without it, none is looked for'))
    .addOption(concurrencyOption())
    .addHelpText(
      'after',
      `${examples([
        'batch < stories.ndjson > findings.ndjson',
        'batch --emit mentions --style ap < 2014.ndjson > 2014.mentions.ndjson'
      ])}
A line that is no story becomes a record with an error, and the rest goes on.
How to run it on many cores and many machines: docs/archives.md.

Exit codes: 0 there is a record for every line, be it one with an error; 2
there is not: a bad option, a broken configuration, a full disk, or nobody read on.
`
    )
    .action(async (options: BatchOptions) => done((await import('../batch.ts')).batch(options, io)))
}
