import { constants } from 'node:fs'
import { access, writeFile } from 'node:fs/promises'
import type { Failure } from './encoding.ts'

/** Writes a file all at once or not at all, through links, with the mode and owner that it had. */
export async function write(file: string, bytes: Uint8Array): Promise<Failure | undefined> {
  try {
    await access(file, constants.W_OK)
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(file, Buffer.from(bytes))
    return undefined
  } catch (error) {
    return { failure: writing(error) }
  }
}

/** Writes a file that is not there yet. */
export async function create(file: string, bytes: Uint8Array): Promise<Failure | undefined> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
    return undefined
  } catch (error) {
    return { failure: writing(error) }
  }
}

/** Why a file could not be written, in words. */
export function writing(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'It may not be written.'
  if (code === 'ENOENT') return 'Its folder is not there.'
  if (code === 'ENOSPC') return 'It cannot be written: the disk is full.'
  return `It cannot be written: ${error instanceof Error ? error.message : String(error)}`
}
