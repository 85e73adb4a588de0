import { rules } from '#engine'
import { explain } from '../explain.ts'
import { type AddCommand, examples, offering } from './options.ts'

export const addExplain: AddCommand = (program, io, done) => {
  offering(
    program.command('explain'),
    rules.map(({ id }) => id)
  )
    .summary('say what a rule asks, and why')
    .description('Print the page of a rule: what it asks and why, with marked examples and what it leaves alone.')
    .argument('<rule>', 'a rule, as reports name it')
    .addHelpText('after', examples(['explain age-format']))
    .action((rule: string) => done(explain(rule, io)))
}
