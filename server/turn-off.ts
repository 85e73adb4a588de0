import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { difference, setInJson } from '#engine'
import { configName } from './configuration.ts'
import type { Files } from './files.ts'
import type { OpenStory } from './open-stories.ts'
import type { Powers } from './powers.ts'
import { toRange } from './to-lsp.ts'

/** The edit that turns a rule off in the `.wirelint.json` of a story, or writes a first one. */
export async function turnOff(
  rule: string,
  { document, setting }: OpenStory,
  files: Files,
  powers: Powers
): Promise<WorkspaceEdit | undefined> {
  if (setting.config) return change(setting.config, (await files.read(setting.config)) ?? '', rule, powers)
  const config = await files.place(configName, document.uri)
  if (!config || !powers.createsFiles || !powers.versionedEdits) return undefined
  const text = `${JSON.stringify({ extends: setting.style.name, rules: { [rule]: 'off' } }, null, 2)}\n`
  return { documentChanges: [{ kind: 'create', uri: config, options: { ignoreIfExists: true } }, whole(config, text)] }
}

/** Comments and layout stay as they are. */
function change(config: string, text: string, rule: string, powers: Powers): WorkspaceEdit {
  const tree = parseTree(text)
  const setting = tree && findNodeAtLocation(tree, ['rules', rule])
  const path = setting?.type === 'object' ? ['rules', rule, 'level'] : ['rules', rule]
  const { at, text: newText } = difference(text, setInJson(text, path, 'off'))
  const edits = [{ range: toRange(at, TextDocument.create(config, 'jsonc', 0, text)), newText }]
  return powers.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: config, version: null }, edits }] }
    : { changes: { [config]: edits } }
}

const whole = (uri: string, newText: string): TextDocumentEdit => ({
  textDocument: { uri, version: null },
  edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText }]
})
