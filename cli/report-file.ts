import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { onExit } from 'signal-exit'
import type { Failure } from './encoding.ts'
import type { Output } from './io.ts'
import { writing } from './write.ts'

/** A report’s file, or what a path leads to instead. A file is there once the report is whole; until then what was there before stays. */
export interface ReportFile {
  readonly out: Output
  /** Puts the report in its place. */
  finish(): Promise<Failure | undefined>
  /** Leaves no trace of it. */
  discard(): Promise<void>
}

/** Opens what is written bit by bit, for a report may be longer than the memory. The folder of a file is made. */
export async function reportFile(given: string): Promise<ReportFile | Failure> {
  const there = await stat(given).catch(() => undefined)
  if (there?.isDirectory()) return { failure: 'It is a folder.' }
  // `-o /dev/stderr`, a pipe: what is no file cannot be put in its place.
  if (there && !there.isFile()) return throughTo(given)
  const file = await realpath(given).catch(() => given)
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`)
  // An interrupt leaves no draft behind, not even one that comes while it is opened.
  const forget = onExit(() => rmSync(draft, { force: true }))
  let handle: FileHandle
  try {
    await mkdir(dirname(file), { recursive: true })
    handle = await open(draft, 'wx')
  } catch (error) {
    forget()
    return { failure: writing(error) }
  }
  let wrong: unknown
  let waiting = ''
  const put = async (text: string | Uint8Array) => {
    try {
      if (wrong === undefined) await handle.appendFile(text)
    } catch (error) {
      wrong = error
    }
  }
  const discard = async () => {
    forget()
    await handle.close()
    await rm(draft, { force: true })
  }
  return {
    discard,
    out: {
      isTTY: false,
      closed: () => false,
      async write(text) {
        waiting += typeof text === 'string' ? text : Buffer.from(text).toString()
        if (waiting.length < enough) return
        const full = waiting
        waiting = ''
        await put(full)
      }
    },
    async finish() {
      await put(waiting)
      try {
        if (wrong !== undefined) throw wrong
        await rename(draft, file)
        forget()
        await handle.close()
        return undefined
      } catch (error) {
        await discard()
        return { failure: writing(error) }
      }
    }
  }
}

/** What is written goes out as it comes. */
async function throughTo(file: string): Promise<ReportFile | Failure> {
  let handle: FileHandle
  try {
    handle = await open(file, 'w')
  } catch (error) {
    return { failure: writing(error) }
  }
  let wrong: unknown
  return {
    discard: () => handle.close(),
    out: {
      isTTY: false,
      closed: () => wrong !== undefined,
      async write(text) {
        if (wrong === undefined) await handle.appendFile(text).catch(error => (wrong = error))
      }
    },
    async finish() {
      await handle.close()
      return wrong === undefined ? undefined : { failure: writing(wrong) }
    }
  }
}

/** One write of so many characters is much quicker than many small ones. */
const enough = 64 * 1024
