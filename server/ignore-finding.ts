import type { WorkspaceEdit } from 'vscode-languageserver'
import { addIgnored, type Finding, fingerprints, ignoredName, type Span } from '#engine'
import { changing } from './file-changes.ts'
import type { Files } from './files.ts'
import type { OpenStory } from './open-stories.ts'
import type { Powers } from './powers.ts'

/** A finding that is to be ignored for good, or until a day. */
export interface Ignoring {
  readonly rule: string
  readonly at: Span<'source'>
  readonly reason?: string
  /** The last day: `2027-01-31`. */
  readonly until?: string
}

/** What the action is called. Of several findings in one place each says its words. */
export const ignoringTitle = ({ rule, at }: Finding, { document }: OpenStory): string => {
  const words = shortened(document.getText().slice(at.start, at.end), 30)
  return `Ignore ${words === '' ? rule : `“${words}” (${rule})`} in ${ignoredName}`
}

/** The edit that puts a finding into the project’s file of ignored findings, or begins one. Says why where it cannot be. */
export async function ignoreFinding(
  { rule, at, reason, until }: Ignoring,
  { document, format, setting, lint }: OpenStory,
  files: Files,
  powers: Powers
): Promise<WorkspaceEdit | string> {
  const finding = lint().find(one => one.rule === rule && one.at.start === at.start && one.at.end === at.end)
  if (!finding) return 'The story has changed: it is no longer found there.'
  const beside = setting.config?.replace(/[^/]*$/, ignoredName)
  const uri = setting.ignoredFile ?? beside ?? (await files.place(ignoredName, document.uri))
  if (!uri) return 'What is ignored is kept in a folder: save the story, or open a folder.'
  const text = document.getText()
  const before = await files.read(uri)
  const after = addIgnored(before, {
    rule,
    fingerprint: fingerprints(text, format, [finding])[0]!,
    path: pathFrom(uri, document.uri),
    words: shortened(text.slice(at.start, at.end), 60),
    ...(reason && { reason }),
    ...(until && { until })
  })
  if (typeof after !== 'string') return `${ignoredName}: ${after.failure}`
  const edit = changing([{ uri, before, after }], powers)
  return edit ?? `This editor cannot begin a file: write ${ignoredName} with { "ignored": [] } in it.`
}

const shortened = (words: string, most: number) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

/** The story’s path from the folder of the file, as it is on the disk. */
function pathFrom(file: string, story: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const saved = story.replace(/^untitled:\/*/, 'file:///')
  const path = saved.startsWith(folder) ? saved.slice(folder.length) : saved.slice(saved.lastIndexOf('/') + 1)
  return path.replace(/(?:%[\da-f]{2})+/gi, code => {
    try {
      return decodeURIComponent(code)
    } catch {
      return code
    }
  })
}
