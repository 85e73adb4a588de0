import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver'
import { apply, type DeskName, difference, type Edit, type Finding, mend, safeEdits } from '#engine'
import { configName } from './configuration.ts'
import { addToNames, verdictsOn } from './desk-names.ts'
import type { Files } from './files.ts'
import { type Ignoring, ignoreFinding, ignoringTitle } from './ignore-finding.ts'
import { ignoreHere } from './ignore-here.ts'
import type { OpenStory } from './open-stories.ts'
import type { Powers } from './powers.ts'
import { fromRange, toDiagnostic, toWorkspaceEdit } from './to-lsp.ts'
import { turnOff } from './turn-off.ts'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.wirelint`

/** An action whose edit takes work, and is made when it is chosen. It travels with the action to the client and back. */
export type Chore =
  | { readonly does: 'fix-all'; readonly uri: string; readonly rule?: string }
  | { readonly does: 'turn-off'; readonly uri: string; readonly rule: string }
  | { readonly does: 'add-name'; readonly uri: string; readonly name: DeskName }
  | ({ readonly does: 'ignore'; readonly uri: string } & Ignoring)

/** What can be done about the findings in a range, and about all of them. Only the kinds that are asked for. */
export function codeActions(story: OpenStory, { range, context }: CodeActionParams, powers: Powers): CodeAction[] {
  const { document } = story
  const { uri } = document
  const fixAll: CodeAction = { title: 'Fix all safe problems', kind: fixAllKind, data: chore({ does: 'fix-all', uri }) }
  // Saving must not wait: what only concerns the whole story is not looked at word by word.
  if (context.only && !asked(context.only, CodeActionKind.QuickFix))
    return asked(context.only, fixAllKind) ? [fixAll] : []

  const findings = story.lint()
  const { start, end } = fromRange(range, document)
  const here = findings.filter(({ at }) => at.start <= end && start <= at.end)
  const rules = [...new Set(here.map(({ rule }) => rule))]
  const quickFix = (title: string, more: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...more
  })
  return [
    ...here.flatMap(finding =>
      finding.fixes.map(fix =>
        quickFix(fix.title, {
          diagnostics: [toDiagnostic(finding, document, powers)],
          edit: toWorkspaceEdit(fix.edits, document, powers),
          ...(onlySafe(finding) === fix && { isPreferred: true })
        })
      )
    ),
    ...rules
      .filter(rule => findings.filter(finding => finding.rule === rule && canFix(finding)).length > 1)
      .map(rule => quickFix(`Fix all safe problems of ${rule}`, { data: chore({ does: 'fix-all', uri, rule }) })),
    ...(here.some(canFix) && findings.filter(canFix).length > 1 ? [{ ...fixAll, kind: CodeActionKind.QuickFix }] : []),
    ...(here.length > mostToIgnore ? [] : here).flatMap(finding =>
      verdictsOn(finding, story).map(({ title, name }) =>
        quickFix(title, {
          diagnostics: [toDiagnostic(finding, document, powers)],
          data: chore({ does: 'add-name', uri, name })
        })
      )
    ),
    ...(here.length > mostToIgnore ? [] : here).flatMap(finding => {
      const ignore = ignoreHere(story, finding, findings)
      return ignore
        ? [
            quickFix(ignore.title, {
              diagnostics: [toDiagnostic(finding, document, powers)],
              edit: toWorkspaceEdit([ignore.edit], document, powers)
            })
          ]
        : []
    }),
    ...(here.length > mostToIgnore ? [] : here).map(finding => {
      const title = ignoringTitle(finding, story)
      const ignoring = { does: 'ignore', uri, rule: finding.rule, at: finding.at } as const
      return quickFix(title, {
        diagnostics: [toDiagnostic(finding, document, powers)],
        ...(powers.own.asksReasons
          ? { command: { title, command: 'wirelint.ignoreFinding', arguments: [ignoring] } }
          : { data: chore(ignoring) })
      })
    }),
    ...rules.map(rule =>
      quickFix(`Turn ${rule} off in ${configName}`, { data: chore({ does: 'turn-off', uri, rule }) })
    ),
    ...(powers.own.rulePages
      ? rules.map(rule => {
          const title = `Open the page of ${rule}`
          return quickFix(title, { command: { title, command: 'wirelint.openRulePage', arguments: [rule] } })
        })
      : []),
    ...(context.only && asked(context.only, fixAllKind) ? [fixAll] : [])
  ]
}

/** The edit of an action that was left for later, or why it cannot be made; nothing where there is nothing to do. */
export async function editOf(
  chore: Chore,
  story: OpenStory,
  files: Files,
  powers: Powers
): Promise<WorkspaceEdit | string | undefined> {
  if (chore.does === 'add-name') return addToNames(chore.name, story, files, powers)
  if (chore.does === 'ignore') return ignoreFinding(chore, story, files, powers)
  if (chore.does === 'turn-off') return turnOff(chore.rule, story, files, powers)
  const { document, lintAll, left } = story
  const wanted = (text: string) => lintAll(text).filter(({ rule }) => chore.rule === undefined || rule === chore.rule)
  const text = document.getText()
  const first = safeEdits(left(text, wanted(text)))
  const mended = mend(text, wanted, left).text
  const edits = apply(text, first) === mended ? first : changes(text, mended)
  return edits.length > 0 ? toWorkspaceEdit(edits, document, powers) : undefined
}

/** Each mark is tried out on the whole story, and who selects a page of it wants no mark after every word. */
const mostToIgnore = 10

const chore = (chore: Chore) => chore

/** `source` asks for `source.fixAll.wirelint` too. */
const asked = (only: readonly string[], kind: string) =>
  only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`))

const canFix = ({ fixes }: Finding) => fixes.some(({ safe }) => safe)

const onlySafe = ({ fixes }: Finding) => {
  const safe = fixes.filter(({ safe }) => safe)
  return safe.length === 1 ? safe[0] : undefined
}

/** What makes one text of another: one edit a line, where the lines are as many. */
function changes(before: string, after: string): readonly Edit<'source'>[] {
  const old = before.split(/(?<=\n)/)
  const lines = after.split(/(?<=\n)/)
  if (lines.length !== old.length) return [difference(before, after)]
  const edits: Edit<'source'>[] = []
  let from = 0
  for (const [index, line] of old.entries()) {
    if (line !== lines[index]) {
      const { at, text } = difference(line, lines[index]!)
      edits.push({ at: { start: from + at.start, end: from + at.end }, text })
    }
    from += line.length
  }
  return edits
}
