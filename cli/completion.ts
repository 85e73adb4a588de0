import type { Command, Option } from 'commander'
import { offeredBy } from './commands/options.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

/**
 * A script that knows all commands, options and the words that options take, so that no process is started for a
 * press of the tab key. Where it has nothing to offer, the shell offers files.
 */
export function completionScript(shell: (typeof shells)[number], program: Command): string {
  const commands = everyCommand(program)
  if (shell === 'bash') return bash(commands)
  if (shell === 'zsh') return zsh(commands)
  return fish(commands)
}

/** A command with its words, `names add`, and what can follow them. */
interface Known {
  readonly words: string
  readonly commands: readonly Command[]
  readonly options: readonly Option[]
  /** What its argument can be, where that is known. */
  readonly args: readonly string[]
}

function everyCommand(command: Command, before: readonly string[] = []): readonly Known[] {
  const help = command.createHelp()
  const options = help.visibleOptions(command)
  const commands = command.commands
  return [
    { words: before.join(' '), commands, options, args: offeredBy(command) },
    ...commands.flatMap(sub => everyCommand(sub, [...before, sub.name()]))
  ]
}

const flagsOf = ({ short, long }: Option) => [short, long].filter(flag => flag !== undefined)

const takesWord = (option: Option) => option.required || option.optional

/** The words that may follow an option, asked for with `command option`. */
const valueCases = (commands: readonly Known[]): string =>
  commands
    .flatMap(({ words, options }) =>
      options.filter(takesWord).map(option => {
        const asked = flagsOf(option).map(flag => `'${words} ${flag}'`)
        return `    ${asked.join('|')}) offer="${offeredBy(option).join(' ')}"; from=value ;;`
      })
    )
    .join('\n')

/** The commands and options that may follow a command, asked for with `command `. */
const wordCases = (commands: readonly Known[]): string =>
  commands
    .map(({ words, commands, options, args }) => {
      const offer = [...args, ...commands.map(command => command.name()), ...options.flatMap(flagsOf)]
      return `    '${words} ') offer="${offer.join(' ')}" ;;`
    })
    .join('\n')

const subcommands = (commands: readonly Known[]) =>
  commands
    .filter(({ words }) => words !== '')
    .map(({ words }) => `'${words}'`)
    .join('|')

const bash = (commands: readonly Known[]) => `# wirelint completion for bash
_wirelint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= offer= from= part i
  for ((i = 1; i < COMP_CWORD; i++)); do
    part="\${command:+$command }\${COMP_WORDS[i]}"
    case $part in ${subcommands(commands)}) command=$part ;; esac
  done
  case "$command $before" in
${valueCases(commands)}
  esac
  if [[ -z $from ]]; then case "$command " in
${wordCases(commands)}
  esac; fi
  COMPREPLY=()
  if [[ -n $from || -n $word || -z $command ]]; then COMPREPLY=($(compgen -W "$offer" -- "$word")); fi
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _wirelint wirelint
`

const zsh = (commands: readonly Known[]) => `#compdef wirelint
# wirelint completion for zsh
_wirelint() {
  local word=\${words[CURRENT]} before=\${words[CURRENT-1]} command= offer= from= part i
  for ((i = 2; i < CURRENT; i++)); do
    part="\${command:+$command }\${words[i]}"
    case $part in ${subcommands(commands)}) command=$part ;; esac
  done
  case "$command $before" in
${valueCases(commands)}
  esac
  if [[ -z $from ]]; then case "$command " in
${wordCases(commands)}
  esac; fi
  if [[ -n $offer && ( -n $from || $word == -* || -z $command ) ]]; then compadd -- \${=offer}; else
    [[ -n $offer && -n $word ]] && compadd -- \${=offer}
    [[ -n $from ]] || _files
  fi
}
if [[ $funcstack[1] == _wirelint ]]; then _wirelint "$@"; else compdef _wirelint wirelint; fi
`

const fish = (commands: readonly Known[]) =>
  [
    '# wirelint completion for fish',
    ...commands.flatMap(({ words, commands, options, args }) => {
      const when = condition(words, commands)
      return [
        ...(args.length > 0 ? [`complete -c wirelint ${when} -f -a ${quoted(args.join(' '))}`] : []),
        ...commands.map(
          command => `complete -c wirelint ${when} -f -a ${command.name()} -d ${quoted(command.summary())}`
        ),
        ...options.map(option => {
          const { short, long } = option
          const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`].filter(Boolean).join(' ')
          const offer = offeredBy(option)
          const takes = !takesWord(option) ? '' : offer.length > 0 ? ` -x -a ${quoted(offer.join(' '))}` : ' -r'
          return `complete -c wirelint ${when} ${flags}${takes} -d ${quoted(firstOf(option.description))}`
        })
      ]
    }),
    ''
  ].join('\n')

/** When a command is the one that is being typed. */
const condition = (words: string, below: readonly Command[]) => {
  if (words === '') return '-n __fish_use_subcommand'
  const seen = words.split(' ').map(word => `__fish_seen_subcommand_from ${word}`)
  const none = below.map(command => `not __fish_seen_subcommand_from ${command.name()}`)
  return `-n '${[...seen, ...none].join('; and ')}'`
}

const firstOf = (description: string) => description.split(/[:;]/, 1)[0]!

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
