import { basename, extname } from 'node:path'
import { configName } from './config.ts'
import { copyExtensions } from './files.ts'
import { ignoreFiles } from './ignored.ts'
import type { Io } from './io.ts'

/**
 * Runs now, and again whenever a file changes that may matter. Comes back when nobody reads the report any more; an
 * interrupt ends it.
 * @param run Gives the files and folders that the next run depends on.
 */
export async function watching(run: () => Promise<readonly string[]>, io: Io): Promise<void> {
  const { watch } = await import('chokidar')
  const watcher = watch([], {
    cwd: io.cwd,
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)$/.test(path) || (stats?.isFile() === true && !matters(path))
  })
  let wake = () => {}
  let change = new Promise<void>(resolve => {
    wake = resolve
  })
  watcher.on('all', () => wake())
  try {
    while (!io.out.closed()) {
      if (io.out.isTTY) await io.out.write(clearScreen)
      const paths = await run()
      watcher.add([...paths])
      await io.err.write('Watching for changes; Ctrl+C ends it.\n')
      await change
      // An editor that saves touches a file several times.
      await new Promise(resolve => setTimeout(resolve, patience))
      change = new Promise(resolve => {
        wake = resolve
      })
    }
  } finally {
    await watcher.close()
  }
}

/** Copy, and what says how it is checked: configurations, styles, lists of names, ignore files. */
const matters = (path: string) =>
  [...copyExtensions, '.json', '.csv', '.tsv'].includes(extname(path).toLowerCase()) ||
  [configName, ...ignoreFiles].includes(basename(path))

const patience = 100
const clearScreen = '\x1b[2J\x1b[3J\x1b[H'
