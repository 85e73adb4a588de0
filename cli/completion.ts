import type { Command, Option } from 'commander'
import { offeredAfter, offeredBy } from './commands/options.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

/**
 * A script that knows all commands, options and the words that options take, so that no process is started for a
 * press of the tab key. Where a file is asked for, the shell offers files.
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
  readonly command: Command
  readonly options: readonly Option[]
}

function everyCommand(command: Command, before: readonly string[] = []): readonly Known[] {
  const options = command.createHelp().visibleOptions(command)
  return [
    { words: before.join(' '), command, options },
    ...command.commands.flatMap(sub => everyCommand(sub, [...before, sub.name()]))
  ]
}

const flagsOf = ({ short, long }: Option) => [short, long].filter(flag => flag !== undefined)

const takesWord = (option: Option) => option.required || option.optional

/** Whether the word behind an option names a file: `--config <file>`. */
const takesFile = (option: Option) => /<[^>]*(?:file|path)/.test(option.flags)

const takesFiles = (command: Command) => command.registeredArguments.some(argument => argument.name() === 'files')

/** Behind `age-format=` stands a level. */
const wordsFor = (option: Option): string =>
  offeredBy(option)
    .map(word => (offeredAfter(option).length > 0 ? `${word}=` : word))
    .join(' ')

/** The words that may follow an option, asked for with `command option`. */
const valueCases = (commands: readonly Known[]): string =>
  commands
    .flatMap(({ words, options }) =>
      options.filter(takesWord).map(option => {
        const asked = flagsOf(option).map(flag => `'${words} ${flag}'`)
        const files = takesFile(option) ? 'files=yes ' : ''
        const after = offeredAfter(option)
        const then = after.length > 0 ? `after="${after.join(' ')}" ` : ''
        return `    ${asked.join('|')}) from=value ${files}${then}offer="${wordsFor(option)}" ;;`
      })
    )
    .join('\n')

/** The commands and options that may follow a command, asked for with `command `. */
const wordCases = (commands: readonly Known[]): string =>
  commands
    .map(({ words, command, options }) => {
      const offer = [...offeredBy(command), ...command.commands.map(sub => sub.name())]
      const files = takesFiles(command) ? 'files=yes ' : ''
      return `    '${words} ') ${files}offer="${offer.join(' ')}" flags="${options.flatMap(flagsOf).join(' ')}" ;;`
    })
    .join('\n')

const subcommands = (commands: readonly Known[]) =>
  commands
    .filter(({ words }) => words !== '')
    .map(({ words }) => `'${words}'`)
    .join('|')

// Bash parts words at “=”, so that “--format=js” comes as three, and replaces only what is behind it.
const bash = (commands: readonly Known[]) => `# wirelint completion for bash
_wirelint() {
  local word= before= given= command= offer= flags= after= from= files= part
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ -n $word && ( $part == '=' || $word == *= ) ]]; then word=$word$part; continue; fi
    case "\${command:+$command }$word" in ${subcommands(commands)}) command="\${command:+$command }$word" ;; esac
    before=$word word=$part
  done
  if [[ $word == --*=* ]]; then before=\${word%%=*} given=\${word%%=*}= word=\${word#*=}; fi
  case "$command $before" in
${valueCases(commands)}
  esac
  if [[ -n $after && $word == *=* ]]; then given=$given\${word%%=*}= word=\${word#*=} offer=$after; fi
  if [[ -z $from ]]; then
    case "$command " in
${wordCases(commands)}
    esac
    if [[ $word == -* ]]; then offer=$flags files=; fi
  fi
  COMPREPLY=()
  if [[ -n $from || -n $word || -z $files ]]; then COMPREPLY=($(compgen -W "$offer" -- "$word")); fi
  if [[ \${#COMPREPLY[@]} -eq 0 && -n $files ]]; then compopt -o default 2>/dev/null; fi
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
  if [[ -n $given && $COMP_WORDBREAKS != *=* ]]; then COMPREPLY=("\${COMPREPLY[@]/#/$given}"); fi
}
complete -F _wirelint wirelint
`

const zsh = (commands: readonly Known[]) => `#compdef wirelint
# wirelint completion for zsh
_wirelint() {
  local word=\${words[CURRENT]} before=\${words[CURRENT-1]} command= offer= flags= after= from= files= end=' ' none=1 part i
  for ((i = 2; i < CURRENT; i++)); do
    part="\${command:+$command }\${words[i]}"
    case $part in ${subcommands(commands)}) command=$part ;; esac
  done
  if [[ $word == --*=* ]]; then before=\${word%%=*} word=\${word#*=}; compset -P "$before="; fi
  case "$command $before" in
${valueCases(commands)}
  esac
  if [[ -n $after ]]; then
    if [[ $word == *=* ]]; then compset -P "\${word%%=*}="; offer=$after; else end=; fi
  fi
  if [[ -z $from ]]; then
    case "$command " in
${wordCases(commands)}
    esac
    if [[ $word == -* ]]; then offer=$flags files=; fi
  fi
  [[ -n $offer ]] && compadd -q -S "$end" -- \${=offer} && none=0
  [[ -n $files ]] && _files && none=0
  return none
}
if [[ $funcstack[1] == _wirelint ]]; then _wirelint "$@"; else compdef _wirelint wirelint; fi
`

const fish = (commands: readonly Known[]) =>
  [
    '# wirelint completion for fish',
    ...commands.flatMap(({ words, command, options }) => {
      const when = condition(words, command.commands)
      const args = offeredBy(command).join(' ')
      return [
        ...(takesFiles(command) ? [] : [`complete -c wirelint ${when} -f${args && ` -a ${quoted(args)}`}`]),
        ...command.commands.map(sub => `complete -c wirelint ${when} -f -a ${sub.name()} -d ${quoted(sub.summary())}`),
        ...options.map(option => {
          const { short, long } = option
          const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`].filter(Boolean).join(' ')
          return `complete -c wirelint ${when} ${flags}${fishValue(option)} -d ${quoted(firstOf(option.description))}`
        })
      ]
    }),
    ''
  ].join('\n')

/** What an option takes, as fish is told: words, files, or both. */
function fishValue(option: Option): string {
  if (!takesWord(option)) return ''
  const after = offeredAfter(option).map(word => `${fishGiven(option)}${word}`)
  const offer = [wordsFor(option), ...after].join(' ')
  return `${takesFile(option) ? ' -r' : ' -x'}${offer && ` -a ${quoted(offer)}`}`
}

/** The word that is being typed, up to its “=”: nothing, and so no word at all, where it has none. */
const fishGiven = ({ long }: Option) =>
  `(commandline -ct | string replace -r -- "^${long}=" "" | string match -r -- "^[^=]*=")`

/** When a command is the one that is being typed. */
const condition = (words: string, below: readonly Command[]) => {
  if (words === '') return '-n __fish_use_subcommand'
  const seen = words.split(' ').map(word => `__fish_seen_subcommand_from ${word}`)
  const none = below.map(command => `not __fish_seen_subcommand_from ${command.name()}`)
  return `-n '${[...seen, ...none].join('; and ')}'`
}

const firstOf = (description: string) => description.split(/[:;]/, 1)[0]!

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
