import type { WorkspaceEdit } from 'vscode-languageserver'
import { addName, type DeskName, type Finding, withNameList } from '#engine'
import { configName } from './configuration.ts'
import { changing } from './file-changes.ts'
import type { Files } from './files.ts'
import type { OpenStory } from './open-stories.ts'
import type { Powers } from './powers.ts'

/** What an editor may say of two spellings, for the desk’s own list to remember. */
export interface Verdict {
  readonly title: string
  readonly name: DeskName
}

/** What can be said for good of the spellings that a finding is about. */
export function verdictsOn({ rule, names, fixes }: Finding, { setting }: OpenStory): readonly Verdict[] {
  if (!names) return []
  const { kept, other } = names
  const kind = [...setting.style.names.values()].find(({ write }) => write === kept)?.kind
  const add = (name: string, variant: string): Verdict => ({
    title: `Add “${name}” to the desk’s names`,
    name: { name, variants: [variant], ...(kind && kind !== 'person' && { kind }) }
  })
  const both: Verdict = {
    title: 'Accept both spellings: add to the desk’s names',
    name: { name: kept, accepted: [other], ...(kind && kind !== 'person' && { kind }) }
  }
  if (rule === 'house-name') return [both, add(other, kept)]
  const two: Verdict = {
    title: 'They are two people: add to the desk’s names',
    name: { name: kept, different: [other] }
  }
  // On a tie either may be the right one, and each has its fix.
  return [both, two, add(kept, other), ...(fixes.length > 1 ? [add(other, kept)] : [])]
}

/**
 * The edit that puts a name on the first list of the story’s `.wirelint.json`, or begins list and configuration.
 * Says why where it cannot be.
 */
export async function addToNames(
  name: DeskName,
  { document, setting }: OpenStory,
  files: Files,
  powers: Powers
): Promise<WorkspaceEdit | string> {
  const config = setting.config ?? (await files.place(configName, document.uri))
  if (!config) return 'The desk’s names lie in a folder: save the story, or open a folder.'
  const list = setting.lists[0] ?? config.replace(/[^/]*$/, defaultList)
  const [before, configured] = await Promise.all([files.read(list), setting.config ? files.read(config) : undefined])
  const added = addName(list, before, name)
  if ('failure' in added) return `${fileName(list)}: ${added.failure}`
  const named = setting.lists.length > 0 ? undefined : withNameList(configured, fileName(list))
  if (typeof named === 'object') return `${configName}: ${named.failure}`
  // Excel takes a new list for old Windows text where no byte-order mark says otherwise.
  const changed = [
    { uri: list, before, after: before === undefined ? `\ufeff${added.text}` : added.text },
    ...(named === undefined ? [] : [{ uri: config, before: configured, after: named }])
  ]
  const edit = changing(changed, powers)
  return edit ?? `This editor cannot begin a list: write ${defaultList}, and name it in ${configName}.`
}

const defaultList = 'names.csv'

const fileName = (uri: string) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
