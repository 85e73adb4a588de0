import { setFlagsFromString } from 'node:v8'

/**
 * Tells V8, for all threads, that much is to be checked: of its own accord it takes a process for a page that is soon
 * closed. Not before a thread has its code, for V8 rejects code that was kept under other flags.
 */
export function readyForMany(): void {
  // The heap would grow to four times what is kept before it is collected.
  setFlagsFromString('--heap-growing-percent=30')
  // The threads of the collector wait for each other by spinning, and there is a thread for each processor already.
  setFlagsFromString('--no-parallel-scavenge')
  // A thousand functions would be optimised by what the first few stories need, and many of them thrown away again:
  // half of the processor time of 1,500 stories.
  setFlagsFromString('--interrupt-budget=1000000')
}

/**
 * Tells V8, for all threads, that none needs more memory for what is young than it has taken so far. Otherwise it goes on
 * taking more as long as a run lasts, in the thread that only hands on what the others found as well.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
