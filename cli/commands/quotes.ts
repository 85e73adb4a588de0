import { Option } from 'commander'
import { copyExtensions } from '../files.ts'
import { listQuotes, type QuotesOptions, quoteFormats } from '../quotes.ts'
import { type AddCommand, addStoryOptions, choice, examples } from './options.ts'

export const addQuotes: AddCommand = (program, io, done) => {
  addStoryOptions(program.command('quotes'))
    .summary('list what is quoted, and who said it')
    .description(
      `List what is quoted in the stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for ` +
        'standard input. Each quotation letter by letter, with its place and its speaker. Without any, the folder you are in.'
    )
    .argument('[files...]', 'the stories')
    .addOption(choice('--format <format>', 'how to list', quoteFormats, 'text'))
    .option('--speaker <name>', 'only what this person has said: a name, a surname, or police')
    .addOption(
      new Option('--without-speaker', 'only statements of which nothing tells who made them').conflicts('speaker')
    )
    .addHelpText(
      'after',
      examples([
        'quotes story.txt',
        'quotes story.txt --without-speaker',
        'quotes desk --speaker "Ana Roe" --format csv > roe.csv'
      ])
    )
    .action((files: readonly string[], options: QuotesOptions) =>
      done(listQuotes(files.length > 0 ? files : ['.'], options, io))
    )
}
