import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { Figure } from './measure.ts'

/** What the data on names takes in the bundle: lists of names, given names, surnames, families of spelling. Titles are apart. */
export function size(): readonly Figure[] {
  const { metafile } = buildSync({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['engine/index.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const ours = files
    .filter(
      ([file]) => /^(?:engine\/names|styles\/names)\//.test(file) && !/(?:speech-verbs|title-words)\.ts$/.test(file)
    )
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }))
    .sort((a, b) => b.bytes - a.bytes)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return [
    {
      what: 'name data in the bundle',
      measured: kilobytes(ours.reduce((sum, { bytes }) => sum + bytes, 0)),
      bar: '300 kB, aim 150 kB',
      toRead: ours.map(({ file, bytes }) => `${kilobytes(bytes)}\t${file}`)
    }
  ]
}
