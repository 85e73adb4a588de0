import { Option } from 'commander'
import { configName } from '../config.ts'
import { copyExtensions } from '../files.ts'
import { makeSheet, type SheetOptions, sheetFormats } from '../report.ts'
import { type AddCommand, choice, configOption, examples, noIgnoreOption, styleOption } from './options.ts'

export const addReport: AddCommand = (program, io, done) => {
  program
    .command('report')
    .summary('make the sign-off sheet of stories')
    .description(
      `Make the sign-off sheet of stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for ` +
        'standard input. What is open, what an editor lets stand, who is in it, what is quoted and who said it, every ' +
        'age, and a hash of all direct speech. Without any, the folder you are in.'
    )
    .argument('[files...]', 'the stories')
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', `leave every ${configName} alone`))
    .addOption(noIgnoreOption())
    .addOption(choice('--format <format>', 'the form; by default that of the file’s name, else markdown', sheetFormats))
    .option('-o, --output-file <file>', 'put it into a file')
    .option('--stdin-filename <path>', 'the name of the story on standard input', '<stdin>')
    .addHelpText(
      'after',
      examples(['report story.txt', 'report story.txt -o story.html', 'report desk --format json > desk.json'])
    )
    .action((files: readonly string[], options: SheetOptions) =>
      done(makeSheet(files.length > 0 ? files : ['.'], options, io))
    )
}
