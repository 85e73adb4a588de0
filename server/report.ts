import { type SheetForm, sheetForms, storySheets } from '#sheet'
import { version } from '../package.json'
import type { OpenStory } from './open-stories.ts'

/** What `wirelint/report` asks: the sign-off sheet of a story. */
export interface ReportAsked {
  readonly uri: string
  readonly format: SheetForm
  /** How the client calls the file; else its name. */
  readonly path?: string
}

/** The sheet as text; nothing where no story is checked, or in a form that there is not. */
export async function report(story: OpenStory, { uri, format, path }: ReportAsked): Promise<string | null> {
  if (!story.setting.enable || !Object.hasOwn(sheetForms, format)) return null
  const name = path ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
  const stories = await storySheets({
    path: name,
    source: story.document.getText(),
    style: story.setting.style,
    stories: story.review()
  })
  return sheetForms[format]({
    version: 1,
    wirelint: version,
    made: new Date().toISOString(),
    files: [{ path: name, error: null }],
    stories
  })
}
