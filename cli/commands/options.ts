import { type Command, InvalidArgumentError, Option } from 'commander'
import { builtInStyles, nearest } from '#engine'
import { configName } from '../config.ts'
import { ignoreFiles } from '../ignored.ts'
import type { ExitCode, Io } from '../io.ts'

/** Declares a command; its action hands over the work that gives the exit code. */
export type AddCommand = (program: Command, io: Io, done: (work: Promise<ExitCode>) => Promise<void>) => void

export const styleOption = () =>
  offering(
    new Option('--style <name|file>', `the style: ${Object.keys(builtInStyles).join(', ')}, or a file of your own`),
    Object.keys(builtInStyles)
  )

export const configOption = () =>
  new Option('--config <file>', `the configuration, in place of the nearest ${configName} above each story`)

/** `--no-ignore`. As `--ignore` is of rules, it has a value of its own. */
export function noIgnoreOption(): Option {
  const option = new Option('--no-ignore', `search also what ${ignoreFiles.join(' and ')} leave out`)
  option.attributeName = () => 'ignoreFiles'
  return option
}

/** The options of all commands that list what is in stories. */
export const addStoryOptions = (command: Command) =>
  command
    .addOption(styleOption())
    .addOption(configOption())
    .addOption(new Option('--no-config', `leave every ${configName} alone`))
    .addOption(noIgnoreOption())
    .option('--stdin-filename <path>', 'the name of the story on standard input', '<stdin>')
    .option('--color', 'colour the list (--no-color: do not)')
    .addOption(new Option('--no-color').hideHelp())

/** An option that takes one of a few words. */
export const choice = (flags: string, description: string, allowed: readonly string[], fallback?: string) => {
  const option = new Option(flags, `${description}: ${allowed.join(', ')}`).argParser(oneOf(allowed))
  return offering(fallback === undefined ? option : option.default(fallback), allowed)
}

/** An option that may be given several times. */
export const several = (flags: string, description: string) =>
  new Option(flags, description).argParser((given: string, before: readonly string[] = []) => [...before, given])

export const oneOf = (allowed: readonly string[]) => (given: string) => {
  if (allowed.includes(given)) return given
  const near = nearest(given, allowed)
  throw new InvalidArgumentError(`${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed.join(', ')}.`)
}

/** The words that an option, or a command’s argument, takes: for completion in a shell. */
export const offeredBy = (to: Option | Command): readonly string[] => offers.get(to)?.words ?? []

/** The words that it takes behind one of those and “=”: `age-format=error`. */
export const offeredAfter = (to: Option | Command): readonly string[] => offers.get(to)?.after ?? []

export function offering<T extends Option | Command>(
  to: T,
  words: readonly string[],
  after: readonly string[] = []
): T {
  offers.set(to, { words, after })
  return to
}

const offers = new WeakMap<Option | Command, { readonly words: readonly string[]; readonly after: readonly string[] }>()

export const examples = (lines: readonly string[]) =>
  `\nExamples:\n${lines.map(line => `  wirelint ${line}\n`).join('')}`
