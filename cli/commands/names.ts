import { copyExtensions } from '../files.ts'
import { listNames, type NamesOptions, nameFormats, nameOrders } from '../names.ts'
import { addToNames, type NamesAddOptions } from '../names-add.ts'
import { type AddCommand, addStoryOptions, choice, examples, several } from './options.ts'

export const addNames: AddCommand = (program, io, done) => {
  const names = addStoryOptions(program.command('names'))
    .summary('list who is in the stories; keep the desk’s own names')
    .description(
      `List who is in the stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for standard ` +
        'input. Each person once, with title, age, first reference and every spelling. Without any, the folder you are in.'
    )
    .argument('[files...]', 'the stories')
    .addOption(choice('--format <format>', 'how to list', nameFormats, 'text'))
    .addOption(
      choice('--sort <order>', 'the order: as they come, by surname, or who is named most first', nameOrders, 'first')
    )
    .addHelpText(
      'after',
      examples(['names story.txt', 'names desk --sort name', 'names desk --format csv > people.csv'])
    )
    .action((files: readonly string[], options: NamesOptions) =>
      done(listNames(files.length > 0 ? files : ['.'], options, io))
    )

  names
    .command('add')
    .summary('put a name on the desk’s own list')
    .description(
      'Put a name on the desk’s own list: the first that the nearest configuration names under "nameLists". ' +
        'Without any, begin names.csv beside it.'
    )
    .argument('<name>', 'the name as the desk writes it')
    .addOption(several('--variant <spelling>', 'a spelling that is not the desk’s; once for each'))
    .addOption(several('--accept <spelling>', 'a spelling that is as right'))
    .addOption(several('--wrong <spelling>', 'a spelling that is right nowhere'))
    .addOption(several('--different <name>', 'somebody else with a name much like it'))
    .addOption(several('--native <name>', 'the name in its own script'))
    .option('--kind <kind>', 'person, place, organisation or term; a person where nothing is said')
    .option('--title <title>', 'how the person is introduced')
    .option('--born <date>', 'the day or the year of birth: 1955-05-21, 1955')
    .option('--surname <surname>', 'how the person is called after the first reference')
    .option('--note <text>', 'what to remember of the name')
    .option('--file <file>', 'another list: a .csv, .tsv or .json file')
    .addHelpText(
      'after',
      examples([
        'names add "Ana Petrova" --variant "Anna Petrova" --title "harbor chief"',
        'names add "Eric Corey" --different "Erica Corey"',
        'names add Kiev --kind place --variant Kyiv'
      ])
    )
    .action((name: string, options: NamesAddOptions) => done(addToNames(name, options, io)))
}
