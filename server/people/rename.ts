import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type { RenameEdit, RollReference } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import type { Powers } from '../powers.ts'
import { toRange, toWorkspaceEdit } from '../to-lsp.ts'
import { namedAt } from './somebody.ts'

/** The name under the pointer, as it is to be typed over: `Putin` for “PUTIN”. */
export function prepareRename(story: OpenStory, position: Position): PrepareRenameResult {
  const reference = referenceAt(story, position)
  return { range: toRange(reference, story.document), placeholder: nameOf(reference, story) }
}

/** What a new name changes, and what is to be told of what it does not. */
export interface Renaming {
  readonly edit: WorkspaceEdit
  readonly remark?: string
}

/**
 * The edits that call somebody otherwise. Those of direct speech, of what an editor has checked and of what may be
 * somebody else’s name wait for a word of the editor; a client that cannot ask for it does not get them.
 */
export function rename(story: OpenStory, position: Position, typed: string, powers: Powers): Renaming {
  const { document } = story
  const reference = referenceAt(story, position)
  const name = typed.trim()
  const refusal = refusalOf(name, reference, story)
  if (refusal) throw refused(refusal)
  const { edits, left } = story.rename(reference.start, name) ?? { edits: [], left: [] }
  const made = powers.annotatesEdits ? edits : edits.filter(({ of }) => of === 'own')
  const lines = [...new Set(left.map(({ start }) => document.positionAt(start).line + 1))]
  const where = `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`
  if (made.length === 0) {
    if (left.length > 0) throw refused(`There is markup inside the name: change it by hand, on ${where}.`)
    if (edits.length > 0) throw refused('Nothing changes outside direct speech and what is marked CQ or STET.')
    throw refused(`The name is “${name}” already.`)
  }
  return {
    edit: powers.annotatesEdits ? annotated(made, story) : toWorkspaceEdit(made, document, powers),
    ...(left.length > 0 && { remark: `There is markup inside the name on ${where}: it stays as it is there.` })
  }
}

function referenceAt({ document, people }: OpenStory, position: Position): RollReference {
  const named = namedAt(people(), document.offsetAt(position))
  if (!named) throw refused('No person of the story is named here.')
  return named.reference
}

const refused = (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why)

function refusalOf(name: string, reference: RollReference, { document }: OpenStory): string | undefined {
  if (name === '') return 'A name is wanted.'
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return 'A name stands on one line.'
  // Whether “MCKAY” is Mckay or McKay elsewhere, capitals do not tell.
  const shout = document.getText(toRange(reference, document))
  return inCapitals(shout) && inCapitals(name) && !inCapitals(reference.text)
    ? 'Write the name as the body has it: headlines keep their capitals.'
    : undefined
}

const inCapitals = (text: string) => text.length > 2 && text === text.toUpperCase()

/** With the apostrophes of the copy, but without its markup, its line breaks and its capitals in a headline. */
function nameOf(reference: RollReference, { document }: OpenStory): string {
  const written = document.getText(toRange(reference, document)).replace(/\s+/g, ' ')
  return written.replace(/[‘’]/g, "'") === reference.text ? written : reference.text
}

function annotated(edits: readonly RenameEdit[], { document }: OpenStory): WorkspaceEdit {
  const { uri, version } = document
  const changeAnnotations: Record<string, ChangeAnnotation> = {}
  for (const { of } of edits) changeAnnotations[of] = annotations[of]
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map(({ at, text, of }): TextEdit | AnnotatedTextEdit => ({
          range: toRange(at, document),
          newText: text,
          annotationId: of
        }))
      }
    ],
    changeAnnotations
  }
}

const annotations: Readonly<Record<RenameEdit['of'], ChangeAnnotation>> = {
  own: { label: 'Outside direct speech', needsConfirmation: false },
  speech: {
    label: 'In direct speech',
    needsConfirmation: true,
    description: 'What somebody has said is changed only by you'
  },
  checked: { label: 'Marked CQ or STET', needsConfirmation: true, description: 'An editor has checked it' },
  unsure: {
    label: 'Perhaps not this person',
    needsConfirmation: true,
    description: 'Somebody else of this surname, or a thing that is called so'
  }
}
