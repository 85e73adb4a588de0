import { configName, type StyleChoice } from '../config.ts'
import { init } from '../init.ts'
import { type AddCommand, examples, styleOption } from './options.ts'

export const addInit: AddCommand = (program, io, done) => {
  program
    .command('init')
    .summary(`write a ${configName} here`)
    .description(`Write a ${configName}, the configuration for the stories in this folder and below.`)
    .addOption(styleOption())
    .addHelpText('after', examples(['init --style ap']))
    .action((options: StyleChoice) => done(init(options, io)))
}
