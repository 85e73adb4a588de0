import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { addBaseline } from './commands/baseline.ts'
import { addBatch } from './commands/batch.ts'
import { addCheck } from './commands/check.ts'
import { addCompletion } from './commands/completion.ts'
import { addExplain } from './commands/explain.ts'
import { addInit } from './commands/init.ts'
import { addNames } from './commands/names.ts'
import { examples } from './commands/options.ts'
import { addQuotes } from './commands/quotes.ts'
import { addReport } from './commands/report.ts'
import { addRules } from './commands/rules.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'
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
      const hint = hintFor(error, argv, io.cwd, commandNames(program))
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

  for (const add of [
    addCheck,
    addBaseline,
    addBatch,
    addRules,
    addExplain,
    addInit,
    addNames,
    addQuotes,
    addReport,
    addCompletion
  ])
    add(program, io, done)
  for (const command of everyCommand(program)) command.helpOption('-h, --help', 'print this help')
  return program
}

const everyCommand = (program: Command): readonly Command[] =>
  program.commands.flatMap(command => [command, ...everyCommand(command)])

const commandNames = ({ commands }: Command) => commands.map(command => command.name())

/** What to type instead, where commander does not say. */
function hintFor(
  { code, message }: CommanderError,
  argv: readonly string[],
  cwd: string,
  commands: readonly string[]
): string | undefined {
  const [first = '', second] = argv
  if (code === 'commander.help' && second && !commands.includes(second)) return `There is no command “${second}”.`
  if (!['commander.unknownCommand', 'commander.unknownOption'].includes(code)) return undefined
  const isCommand = commands.includes(first)
  // `wirelint story.txt` is what one types at eleven at night.
  const isCopy = (arg: string) => /^-$|[./*]/.test(arg) || existsSync(resolve(cwd, arg))
  const isMistyped = message.includes('Did you mean') && !isCopy(first) && !first.startsWith('-')
  if (!isCommand && !isMistyped && argv.some(isCopy))
    return `To check copy: wirelint check ${argv.map(shellWord).join(' ')}`
  if (message.includes('Did you mean')) return undefined
  return `\`wirelint ${isCommand ? `${first} ` : ''}--help\` lists what there is.`
}

const shellWord = (arg: string) => (/[\s"'$&|;<>()*?[\]]/.test(arg) ? `"${arg}"` : arg)
