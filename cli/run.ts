import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { builtInStyles, levels, nearest } from '#engine'
import { type CheckOptions, check, failLevels, reportFormats } from './check.ts'
import { configName, type StyleChoice } from './config.ts'
import { explain } from './explain.ts'
import { copyExtensions } from './files.ts'
import { init } from './init.ts'
import type { ExitCode, Io } from './io.ts'
import { listNames, type NamesOptions, nameFormats, nameOrders } from './names.ts'
import { addToNames, type NamesAddOptions } from './names-add.ts'
import { listQuotes, type QuotesOptions, quoteFormats } from './quotes.ts'
import { telling } from './reporters/troubles.ts'
import { listRules, type RulesOptions } from './rules.ts'
import { version } from './version.ts'

/** Runs a command line. Never throws: what goes wrong is told on standard error, and in the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = commandLine(io, async work => {
    code = await work
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      const hint = hintFor(error, argv, io.cwd)
      if (hint) await telling(io.err)(hint)
      return error.exitCode === 0 ? 0 : 2
    }
    await telling(io.err)(`stopped by a fault of its own: ${error instanceof Error ? error.stack : String(error)}`)
    return 2
  }
}

function commandLine(io: Io, done: (work: Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command('wirelint')
    .description('Checks news copy against a wire style: AP, Reuters, the Guardian, or your own.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: text => void io.out.write(text),
      writeErr: text => void io.err.write(text),
      getOutHelpWidth: () => Math.min(io.out.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.err.columns ?? 80, 100),
      outputError: (text, write) => write(text.replace(/^error: /, 'wirelint: '))
    })
    .addHelpText('after', examples(['check story.txt', 'check desk/ --style ap', 'explain age-format']))

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

  program
    .command('rules')
    .summary('list the rules')
    .description(`List the rules, with their levels in the style that holds here.`)
    .addOption(styleOption())
    .addOption(choice('--format <format>', 'how to list', ['text', 'json'], 'text'))
    .addHelpText('after', examples(['rules', 'rules --style guardian', 'rules --format json']))
    .action((options: RulesOptions) => done(listRules(options, io)))

  program
    .command('explain')
    .summary('say what a rule asks, and why')
    .description('Print the page of a rule: what it asks and why, with marked examples and what it leaves alone.')
    .argument('<rule>', 'a rule, as reports name it')
    .addHelpText('after', examples(['explain age-format']))
    .action((rule: string) => done(explain(rule, io)))

  program
    .command('init')
    .summary(`write a ${configName} here`)
    .description(`Write a ${configName}, the configuration for the stories in this folder and below.`)
    .addOption(styleOption())
    .addHelpText('after', examples(['init --style ap']))
    .action((options: StyleChoice) => done(init(options, io)))

  const names = program
    .command('names')
    .summary('list who is in the stories; keep the desk’s own names')
    .description(
      `List who is in the stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for standard ` +
        'input. Each person once, with title, age, first reference and every spelling. Without any, the folder you are in.'
    )
    .argument('[files...]', 'the stories')
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', `leave every ${configName} alone`))
    .addOption(choice('--format <format>', 'how to list', nameFormats, 'text'))
    .addOption(
      choice('--sort <order>', 'the order: as they come, by surname, or who is named most first', nameOrders, 'first')
    )
    .option('--stdin-filename <path>', 'the name of the story on standard input', '<stdin>')
    .option('--color', 'colour the list (--no-color: do not)')
    .addOption(new Option('--no-color').hideHelp())
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

  program
    .command('quotes')
    .summary('list what is quoted, and who said it')
    .description(
      `List what is quoted in the stories: files, globs, folders (all ${copyExtensions.join(' ')} below), or - for ` +
        'standard input. Each quotation letter by letter, with its place and its speaker. Without any, the folder you are in.'
    )
    .argument('[files...]', 'the stories')
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', `leave every ${configName} alone`))
    .addOption(choice('--format <format>', 'how to list', quoteFormats, 'text'))
    .option('--speaker <name>', 'only what this person has said: a name, a surname, or police')
    .addOption(
      new Option('--without-speaker', 'only statements of which nothing tells who made them').conflicts('speaker')
    )
    .option('--stdin-filename <path>', 'the name of the story on standard input', '<stdin>')
    .option('--color', 'colour the list (--no-color: do not)')
    .addOption(new Option('--no-color').hideHelp())
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

  for (const command of [...program.commands, ...names.commands]) command.helpOption('-h, --help', 'print this help')
  return program
}

/** What to type instead, where commander does not say. */
function hintFor({ code, message }: CommanderError, argv: readonly string[], cwd: string): string | undefined {
  const [first = '', second] = argv
  if (code === 'commander.help' && second && !commands.includes(second)) return `There is no command “${second}”.`
  if (!['commander.unknownCommand', 'commander.unknownOption'].includes(code)) return undefined
  const isCommand = commands.includes(first)
  // `wirelint story.txt` is what one types at eleven at night.
  const isCopy = (arg: string) => /^-$|[./*]/.test(arg) || existsSync(resolve(cwd, arg))
  if (!isCommand && argv.some(isCopy)) return `To check copy: wirelint check ${argv.map(shellWord).join(' ')}`
  if (message.includes('Did you mean')) return undefined
  return `\`wirelint ${isCommand ? `${first} ` : ''}--help\` lists what there is.`
}

const commands: readonly string[] = ['check', 'rules', 'explain', 'init', 'names', 'quotes']

const shellWord = (arg: string) => (/[\s"'$&|;<>()*?[\]]/.test(arg) ? `"${arg}"` : arg)

const styleOption = () =>
  new Option('--style <name|file>', `the style: ${Object.keys(builtInStyles).join(', ')}, or a file of your own`)

const configOption = () =>
  new Option('--config <file>', `the configuration, in place of the nearest ${configName} above each story`)

/** An option that takes one of a few words. */
const choice = (flags: string, description: string, allowed: readonly string[], fallback: string) =>
  new Option(flags, `${description}: ${allowed.join(', ')}`).default(fallback).argParser(oneOf(allowed))

/** An option that may be given several times. */
const several = (flags: string, description: string) =>
  new Option(flags, description).argParser((given: string, before: readonly string[] = []) => [...before, given])

const oneOf = (allowed: readonly string[]) => (given: string) => {
  if (allowed.includes(given)) return given
  const near = nearest(given, allowed)
  throw new InvalidArgumentError(`${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed.join(', ')}.`)
}

const examples = (lines: readonly string[]) => `\nExamples:\n${lines.map(line => `  wirelint ${line}\n`).join('')}`
