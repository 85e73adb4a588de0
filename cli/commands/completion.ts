import { completionScript, shells } from '../completion.ts'
import { type AddCommand, examples, offering, oneOf } from './options.ts'

export const addCompletion: AddCommand = (program, io, done) => {
  offering(program.command('completion'), shells)
    .summary('print what makes a shell complete the command')
    .description('Print a script that makes a shell complete commands, options and their values.')
    .argument('<shell>', shells.join(', '), oneOf(shells))
    .addHelpText(
      'after',
      examples([
        'completion bash >> ~/.bashrc',
        'completion zsh > ~/.zfunc/_wirelint',
        'completion fish > ~/.config/fish/completions/wirelint.fish'
      ])
    )
    .action((shell: (typeof shells)[number]) =>
      done(io.out.write(completionScript(shell, program)).then(() => 0 as const))
    )
}
