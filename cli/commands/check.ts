import { type Command, InvalidArgumentError, Option } from 'commander'
import { levels, rules, settingLevels } from '#engine'
import { baselineName } from '../baseline-file.ts'
import { type CheckOptions, check, failLevels } from '../check.ts'
import { configName } from '../config.ts'
import { cacheName, copyExtensions } from '../files.ts'
import { concurrencyOption } from './concurrency.ts'
import {
  type AddCommand,
  choice,
  configOption,
  examples,
  noIgnoreOption,
  offering,
  several,
  styleOption
} from './options.ts'
import { outletOptions } from './outlets.ts'

export const addCheck: AddCommand = (program, io, done) => {
  const command = program
    .command('check')
    .summary('check copy, and mend what can be mended')
    .description(
      `Check stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for standard input. ` +
        'Without any, the folder you are in.'
    )
    .argument('[files...]', 'what to check')
  const add = (heading: string, ...options: readonly Option[]) => {
    for (const option of options) command.addOption(option.helpGroup(heading))
  }
  const { options: reporting, outlets } = outletOptions()

  add(
    'Style:',
    styleOption(),
    configOption(),
    new Option('--no-config', `leave every ${configName} alone`),
    offering(
      several('--rule <id=level>', `the level of a rule in this run: ${settingLevels.join(', ')}; once for each`),
      ids,
      settingLevels
    ),
    offering(listed('--select <rules>', 'only these rules: age-format,age-* and the like'), ids),
    offering(listed('--ignore <rules>', 'all rules but these'), ids)
  )
  add(
    'Files:',
    new Option('--file-list <file>', 'check the files that this one names, one a line; - for standard input'),
    noIgnoreOption(),
    new Option('--show-files', 'list the files that would be checked, and check none'),
    new Option('--print-config <file>', 'print how this file would be checked, and what says so, as JSON'),
    new Option('--stdin-filename <path>', 'the name of the story on standard input').default('<stdin>')
  )
  add(
    'Report:',
    ...reporting,
    choice('--level <level>', 'leave out findings below this level', levels, 'note'),
    new Option('--baseline <file>', `leave out what this file knows, in place of the nearest ${baselineName}`),
    new Option('--no-baseline', `tell also what ${baselineName} knows`),
    new Option('--quiet', 'findings only: no count at the end'),
    new Option('--color', 'colour the report (--no-color: do not)'),
    new Option('--no-color').hideHelp(),
    choice('--fail-on <level>', 'exit with 1 from this level on', failLevels, 'error'),
    new Option('--max-warnings <number>', 'exit with 1 where there are more warnings').argParser(wholeNumber),
    new Option(
      '--together',
      'also compare names across all the files, and tell who is spelled differently once they are all read'
    ).conflicts('diff')
  )
  add(
    'Mending:',
    new Option('--fix', 'make the safe fixes, in the files themselves; standard input goes to standard output'),
    new Option('--diff', 'show what --fix would do, and change nothing').conflicts(['fix', 'format', 'outputFile'])
  )
  add(
    'Speed:',
    concurrencyOption(),
    new Option('--cache', 'check only what has changed since the last run with --cache; not with --fix, --diff'),
    new Option('--cache-location <file>', `where to keep what was found (default: "${cacheName}")`).implies({
      cache: true
    }),
    new Option('--watch', 'check again whenever a file changes').conflicts(['fix', 'diff', 'showFiles', 'stats']),
    new Option('--stats', 'tell where the time goes, on standard error and in the JSON report').conflicts([
      'concurrency',
      'diff'
    ])
  )
  command
    .addHelpText(
      'after',
      examples([
        'check story.txt',
        'check "desk/**/*.md" --style reuters',
        'check desk --format github --format sarif -o out.sarif',
        'check desk --format html -o report.html',
        'check desk --select "age-*,house-name" --rule house-name=error',
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

Reports: --format and -o may be given several times; a file belongs to the
format before it, and one report at most goes to standard output.

Across stories: --together tells of a person whom one story spells differently
from others, after all files, as what the rule name-spelling finds; in the JSON
report under "across", with --format jsonl in lines of their own at the end. Who
has another title, age or nation is another person. --fix leaves it alone.

Files: searches of folders and globs leave out node_modules, what begins with a
dot, and what .gitignore and .wirelintignore name; --no-ignore searches what
these two name as well. A file or folder that is named itself is always checked.

Left out: what a baseline knows (wirelint baseline), and what an editor has put
into .wirelint-ignored.json. Both hold for stories in their folder and below.
The count at the end tells how much it is. --fix leaves it alone, too. What
--together finds across stories is told all the same.

Exit codes: 0 nothing at or above --fail-on; 1 something was, or more warnings
than --max-warnings; 2 a bad option, a broken configuration, or a file that
could not be checked or written; 130 ended by Ctrl+C, with a report of what was
checked until then on standard output, and none in files.
`
    )
    .action((files: readonly string[], options: CheckOptions, command: Command) => {
      const isNamed = command.getOptionValueSource('stdinFilename') === 'cli'
      const isEmpty = files.length === 0 && options.fileList === undefined
      if (isEmpty && options.fix && !isNamed)
        command.error('error: --fix changes files, so name them: a file, a folder, a glob; . is the folder you are in.')
      if (options.fileList === '-' && files.includes('-'))
        command.error('error: Standard input is either a story (-) or the list of files (--file-list -), not both.')
      if (options.watch && (options.fileList === '-' || files.includes('-') || (isEmpty && isNamed)))
        command.error('error: --watch looks at files; standard input comes only once.')
      return done(check(isEmpty ? [isNamed ? '-' : '.'] : files, { ...options, reports: outlets() }, io))
    })
}

const ids = rules.map(({ id }) => id)

/** An option that takes several words with commas between them. */
const listed = (flags: string, description: string) =>
  new Option(flags, description).argParser((given: string, before: readonly string[] = []) => [
    ...before,
    ...given.split(',').flatMap(word => word.trim() || [])
  ])

function wholeNumber(given: string): number {
  if (!/^\d+$/.test(given)) throw new InvalidArgumentError('It is a whole number, 0 or more.')
  return Number(given)
}
