import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Output } from '../../cli/io.ts'
import { run } from '../../cli/run.ts'

/** A folder of stories, and the command run in it without a process. */
export interface Desk {
  readonly folder: string
  /** Runs `wirelint ARGS`. */
  wirelint(args: string, world?: World): Promise<Ran>
  read(path: string): string
  bytes(path: string): Buffer
  put(path: string, content: string | Uint8Array, mode?: number): void
  /** All that is in the folder. */
  paths(): readonly string[]
}

export interface World {
  readonly stdin?: string | Uint8Array
  /** The width of the terminal that is there in place of a pipe. */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  /** Nobody reads any more after so many writes. */
  readonly closesAfter?: number
  /** Ctrl+C is pressed after so many writes. */
  readonly interruptedAfter?: number
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly bytes: Buffer
}

const folders: string[] = []

/** Sets up a desk in a temporary folder, which goes with the last test. */
export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-'))
  folders.push(folder)
  const put: Desk['put'] = (path, content, mode) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    if (mode !== undefined) chmodSync(join(folder, path), mode)
  }
  for (const [path, content] of Object.entries(files)) put(path, content)
  return {
    folder,
    put,
    read: path => readFileSync(join(folder, path), 'utf8'),
    bytes: path => readFileSync(join(folder, path)),
    paths: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    async wirelint(args, world = {}) {
      const [out, err] = [recorder(world), recorder({ ...world, closesAfter: Number.POSITIVE_INFINITY })]
      const code = await run(words(args), {
        cwd: folder,
        env: world.env ?? {},
        out,
        err,
        stdin: async () => Buffer.from(world.stdin ?? ''),
        input: () => pieces(Buffer.from(world.stdin ?? '')),
        ...(world.interruptedAfter !== undefined && { interrupted: () => out.signal }),
        now: () => new Date('2025-11-12T21:40:00Z')
      })
      return { code, out: out.bytes().toString(), err: err.bytes().toString(), bytes: out.bytes() }
    }
  }
}

after(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The words of a command line; quotation marks hold some together. */
const words = (line: string) => Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word)

/** Standard input as it comes through a pipe: cut anywhere. */
async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

function recorder({
  columns,
  closesAfter = Number.POSITIVE_INFINITY,
  interruptedAfter = Number.POSITIVE_INFINITY
}: World): Output & { bytes(): Buffer; readonly signal: AbortSignal } {
  const chunks: Buffer[] = []
  const controller = new AbortController()
  return {
    isTTY: columns !== undefined,
    columns,
    signal: controller.signal,
    closed: () => chunks.length >= closesAfter,
    bytes: () => Buffer.concat(chunks),
    async write(text) {
      chunks.push(Buffer.from(text))
      if (chunks.length >= interruptedAfter) controller.abort()
    }
  }
}

/** A house list of one name, so that a test has an error with a safe fix whatever the styles say: Port Elery. */
export const houseList = JSON.stringify({
  names: { 'Port Ellery': { kind: 'place', write: 'Port Ellery', wrong: ['Port Elery'], safe: true } }
})
