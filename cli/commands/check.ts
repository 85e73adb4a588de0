import { type Command, Option } from 'commander'
import { levels } from '#engine'
import { type CheckOptions, check, failLevels, reportFormats } from '../check.ts'
import { configName } from '../config.ts'
import { copyExtensions } from '../files.ts'
import { type AddCommand, choice, configOption, examples, styleOption } from './options.ts'

export const addCheck: AddCommand = (program, io, done) => {
  program
    .command('check')
    .summary('check copy, and mend what can be mended')
    .description(
      `Check stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for standard input. ` +
        'Without any, the folder you are in.'
    )
    .argument('[files...]', 'what to check')
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', `leave every ${configName} alone`))
    .addOption(choice('--format <format>', 'how to report', reportFormats, 'text'))
    .addOption(choice('--level <level>', 'leave out findings below this level', levels, 'note'))
    .addOption(choice('--fail-on <level>', 'exit with 1 from this level on', failLevels, 'error'))
    .option('--fix', 'make the safe fixes, in the files themselves; standard input goes to standard output')
    .addOption(new Option('--diff', 'show what --fix would do, and change nothing').conflicts(['fix', 'format']))
    .addOption(
      new Option(
        '--together',
        'also compare names across all the files, and tell who is spelled differently once they are all read'
      ).conflicts('diff')
    )
    .option('--stdin-filename <path>', 'the name of the story on standard input', '<stdin>')
    .option('--quiet', 'findings only: no count at the end')
    .option('--color', 'colour the report (--no-color: do not)')
    .addOption(new Option('--no-color').hideHelp())
    .addHelpText(
      'after',
      examples([
        'check story.txt',
        'check "desk/**/*.md" --style reuters',
        'check desk --fail-on warning --format json > report.json',
        'check story.txt --diff',
        'check --fix story.txt',
        'check --together monday/ tuesday/',
        'check - --stdin-filename story.md < story.md'
      ]) +
        `
Styles: --style names the style that your stories are held to. A ${configName}
(wirelint init) in the folder of a story, or above it, settles that for good and
can add rules and names of your own. Where there are both, --style takes the
place of the style that the file extends, and the rest of the file holds.

Across stories: --together tells of a person whom one story spells differently
from others, after all files, as what the rule name-spelling finds; in the JSON
report under "across", with --format jsonl in lines of their own at the end. Who
has another title, age or nation is another person. --fix leaves it alone.

Exit codes: 0 nothing at or above --fail-on; 1 something was; 2 a bad option, a
broken configuration, or a file that could not be checked.
`
    )
    .action((files: readonly string[], options: CheckOptions, command: Command) => {
      const isNamed = command.getOptionValueSource('stdinFilename') === 'cli'
      if (files.length === 0 && options.fix && !isNamed)
        command.error('error: --fix changes files, so name them: a file, a folder, a glob; . is the folder you are in.')
      return done(check(files.length > 0 ? files : [isNamed ? '-' : '.'], options, io))
    })
}
