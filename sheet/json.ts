import type { Sheet } from './sheet.ts'

/** The sheet for programs. */
export const json = (sheet: Sheet): string => `${JSON.stringify(sheet, null, 2)}\n`
