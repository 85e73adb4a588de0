import { InvalidArgumentError, Option } from 'commander'
import type { Concurrency } from '../check-all.ts'
import { offering } from './options.ts'

export const concurrencyOption = () =>
  offering(
    new Option('--concurrency <threads>', 'how many threads check: a number, auto or off')
      .default('auto')
      .argParser(concurrency),
    ['auto', 'off']
  )

function concurrency(given: string): Concurrency {
  if (given === 'auto' || given === 'off') return given
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError('It is a number of threads, auto or off.')
  return Number(given)
}
