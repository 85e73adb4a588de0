/** The sheet’s one door. */

import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Sheet } from './sheet.ts'

export * as schemaParts from './schema-parts.ts'
export { type Sheet, type SheetFile, type StorySheet, storySheets } from './sheet.ts'
export { sheetSchema } from './sheet-schema.ts'

/** Every form that a sheet can have, and what makes it. */
export const sheetForms = { html, markdown, json } as const satisfies Record<string, (sheet: Sheet) => string>

export type SheetForm = keyof typeof sheetForms
