import { Option } from 'commander'
import { type BaselineOptions, recordBaseline } from '../baseline.ts'
import { baselineName } from '../baseline-file.ts'
import { copyExtensions } from '../files.ts'
import { type AddCommand, configOption, examples, noIgnoreOption, styleOption } from './options.ts'

export const addBaseline: AddCommand = (program, io, done) => {
  program
    .command('baseline')
    .summary('record what is found today, so that a check tells only what is new')
    .description(
      `Record what is found today in stories: files, globs, folders (all ${copyExtensions.join(' ')} below). ` +
        'Without any, the folder you are in. wirelint check then tells only what is not recorded.'
    )
    .argument('[files...]', 'the stories')
    .option('--prune', 'take out what is no longer there, and put in nothing new')
    .addOption(new Option('--baseline <file>', `the file to write, in place of the nearest ${baselineName}`))
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', 'leave every configuration alone'))
    .addOption(noIgnoreOption())
    .addHelpText(
      'after',
      examples(['baseline', 'baseline archive/ --style ap', 'baseline --prune']) +
        `
A finding is known by its rule, its sentence and the words that are found, not
by its line: it is still known when the story around it changes, and new again
when its own sentence does. A story that is moved takes its findings along.

${baselineName} belongs in the repository. It has a line for each finding and can
be merged line by line: *baseline.json merge=union in .gitattributes.
`
    )
    .action((files: readonly string[], options: BaselineOptions) =>
      done(recordBaseline(files.length > 0 ? files : ['.'], options, io))
    )
}
