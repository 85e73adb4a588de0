import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { type AddCommand, examples } from './commands/options.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'
import { version } from './version.ts'

/** Runs a command line. Never throws: what goes wrong is told on standard error, and in the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = await commandLine(argv, io, async work => {
    code = await work
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      const hint = hintFor(error, argv, io.cwd, Object.keys(commands))
      if (hint) await telling(io.err)(hint)
      return error.exitCode === 0 ? 0 : 2
    }
    await telling(io.err)(`stopped by a fault of its own: ${error instanceof Error ? error.stack : String(error)}`)
    return 2
  }
}

/** The commands, in the order of the help. Only the one that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./commands/check.ts')).addCheck,
  baseline: async () => (await import('./commands/baseline.ts')).addBaseline,
  batch: async () => (await import('./commands/batch.ts')).addBatch,
  rules: async () => (await import('./commands/rules.ts')).addRules,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  init: async () => (await import('./commands/init.ts')).addInit,
  names: async () => (await import('./commands/names.ts')).addNames,
  quotes: async () => (await import('./commands/quotes.ts')).addQuotes,
  report: async () => (await import('./commands/report.ts')).addReport,
  completion: async () => (await import('./commands/completion.ts')).addCompletion
}

/** Who asks for help, mistypes, or completes, is told of all. */
const asked = ([name = '']: readonly string[]) =>
  Object.hasOwn(commands, name) && name !== 'completion' ? [name] : Object.keys(commands)

async function commandLine(
  argv: readonly string[],
  io: Io,
  done: (work: Promise<ExitCode>) => Promise<void>
): Promise<Command> {
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

  for (const name of asked(argv)) (await commands[name]!())(program, io, done)
  for (const command of everyCommand(program)) command.helpOption('-h, --help', 'print this help')
  return program
}

const everyCommand = (program: Command): readonly Command[] =>
  program.commands.flatMap(command => [command, ...everyCommand(command)])

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
