import { listRules, type RulesOptions } from '../rules.ts'
import { type AddCommand, choice, examples, styleOption } from './options.ts'

export const addRules: AddCommand = (program, io, done) => {
  program
    .command('rules')
    .summary('list the rules')
    .description(`List the rules, with their levels in the style that holds here.`)
    .addOption(styleOption())
    .addOption(choice('--format <format>', 'how to list', ['text', 'json'], 'text'))
    .addHelpText('after', examples(['rules', 'rules --style guardian', 'rules --format json']))
    .action((options: RulesOptions) => done(listRules(options, io)))
}
