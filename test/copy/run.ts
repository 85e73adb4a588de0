/** Tests on real copy that is kept outside the project. usage: npm run test:copy -- ../shared */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Mocha from 'mocha'

const shared = resolve(process.argv[2] ?? '../shared')
if (!existsSync(join(shared, 'story/kim-putin.txt'))) {
  console.error(
    `There is no story/kim-putin.txt in ${shared}: give the folder of real copy, npm run test:copy -- ../shared`
  )
  process.exitCode = 2
} else {
  process.env['WIRELINT_COPY'] = shared
  const mocha = new Mocha({ timeout: 120_000 })
  for (const file of ['story.ts', 'speech.ts']) mocha.addFile(fileURLToPath(new URL(file, import.meta.url)))
  await mocha.loadFilesAsync()
  mocha.run(failures => {
    process.exitCode = failures > 0 ? 1 : 0
  })
}
