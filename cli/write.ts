import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Failure } from './encoding.ts'

/** Writes a file all at once or not at all, through links, with the mode and owner that it had. */
export async function write(file: string, bytes: Uint8Array): Promise<Failure | undefined> {
  try {
    await access(file, constants.W_OK)
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(file, Buffer.from(bytes))
    return undefined
  } catch (error) {
    return { failure: `It cannot be written: ${error instanceof Error ? error.message : String(error)}` }
  }
}
