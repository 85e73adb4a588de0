import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createEngine, type Engine, type Format, fingerprints, isExpired, withoutIgnored } from '#engine'
import type { Configuration, Setting } from './configuration.ts'
import type { Files } from './files.ts'
import { leftOut } from './left-out.ts'
import type { OpenStories } from './open-stories.ts'
import type { Powers } from './powers.ts'
import type { Runtime } from './runtime.ts'
import { toDiagnostic } from './to-lsp.ts'

/** The answer to `wirelint/checkWorkspace` with the `uris` of files: what was found in them. */
export interface WorkspaceChecked {
  /** How many were checked. */
  readonly files: number
  readonly filesWithFindings: number
  readonly findings: number
  /** How many could not be read, or are too long to be checked in passing. */
  readonly unread: number
  /** Somebody has stopped it before the end. */
  readonly isStopped: boolean
}

/**
 * Checks files that are not open, and tells what is found in them until they are opened, change, or are checked again.
 * Between two files it lets go, so that a keystroke is answered as ever. Of the findings nothing is kept, only which
 * files have some.
 */
export function workspaceCheck(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
  powers: Powers,
  {
    files,
    settings,
    stories
  }: { readonly files: Files; readonly settings: Configuration; readonly stories: OpenStories }
) {
  /** The files of the last run that had findings. */
  const told = new Set<string>()
  const clear = (uri: string) => void connection.sendDiagnostics({ uri, diagnostics: [] })
  const letGo = () => new Promise<void>(resolve => runtime.after(0, resolve))

  /** How many findings a file has, which is then told of it if it is not open; nothing where it cannot be checked. */
  async function checkOne(uri: string, desk: DeskOf): Promise<number | undefined> {
    const open = documents.get(uri) && (await stories.get(uri))
    if (open) return open.lint().length
    const { setting, engine } = await desk(uri)
    if (!setting.enable) return 0
    const text = await files.read(uri)
    if (text === undefined || text.length > longest) return undefined
    const format = formatOf(uri)
    const found = shown(engine.lint(text, format).findings, text, format, setting)
    // It may have been opened meanwhile, and then it speaks for itself.
    if (documents.get(uri)) return found.length
    const document = TextDocument.create(uri, '', 0, text)
    const diagnostics = found.map(finding => toDiagnostic(finding, document, powers))
    if (found.length > 0 || told.has(uri)) await connection.sendDiagnostics({ uri, diagnostics })
    return found.length
  }

  const shown = (findings: ReturnType<Engine['lint']>['findings'], text: string, format: Format, setting: Setting) => {
    const today = runtime.today()
    const ignored = setting.ignored.filter(entry => !isExpired(entry, today))
    const told = setting.notes ? findings : findings.filter(({ level }) => level !== 'note')
    return withoutIgnored(told, ignored, doubtful => fingerprints(text, format, doubtful))
  }

  /** Of a run: what is in force for a file, asked once a folder, with one engine a style. */
  const desks = (): DeskOf => {
    const settingOf = new Map<string, Promise<Setting>>()
    const engines = new Map<string, Engine>()
    return async uri => {
      const folder = uri.slice(0, uri.lastIndexOf('/'))
      const asked = settingOf.get(folder) ?? settings.of(uri)
      settingOf.set(folder, asked)
      const setting = await asked
      const name = `${setting.house} ${setting.config ?? ''}`
      const engine = engines.get(name) ?? createEngine(setting.style, runtime.rules)
      engines.set(name, engine)
      return { setting, engine }
    }
  }

  async function checkAgain(uri: string): Promise<void> {
    if (!told.has(uri)) return
    const found = await checkOne(uri, desks())
    if (found) return
    if (!documents.get(uri)) clear(uri)
    told.delete(uri)
  }

  /** What breaks on one file is ours, and no reason to leave out the others. */
  const fault = (error: unknown) =>
    void connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))

  // A story that is open is told of as it is typed.
  documents.onDidOpen(({ document: { uri } }) => told.has(uri) && clear(uri))

  return {
    async run(uris: readonly string[], token: CancellationToken): Promise<WorkspaceChecked> {
      const progress = powers.showsProgress ? await connection.window.createWorkDoneProgress() : undefined
      const isStopped = () => token.isCancellationRequested || progress?.token.isCancellationRequested === true
      progress?.begin('Wirelint: checking the workspace', 0, undefined, true)
      try {
        const isLeftOut = leftOut(files, await files.workspace())
        const desk = desks()
        const before = new Set(told)
        const counts = { files: 0, filesWithFindings: 0, findings: 0, unread: 0 }
        for (const [index, uri] of [...new Set(uris)].sort().entries()) {
          await letGo()
          if (isStopped()) break
          if (index % Math.ceil(uris.length / 100) === 0)
            progress?.report(
              (100 * index) / uris.length,
              `${index.toLocaleString('en')} of ${uris.length.toLocaleString('en')}`
            )
          if (await isLeftOut(uri)) continue
          const found = await checkOne(uri, desk).catch(fault)
          before.delete(uri)
          if (found === undefined) counts.unread++
          else counts.files++
          if (!found) {
            if (told.delete(uri)) clear(uri)
            continue
          }
          told.add(uri)
          counts.filesWithFindings++
          counts.findings += found
        }
        // What an earlier run has found in files that are none of the workspace’s any more.
        if (!isStopped())
          for (const uri of before) {
            told.delete(uri)
            if (!documents.get(uri)) clear(uri)
          }
        return { ...counts, isStopped: isStopped() }
      } finally {
        // What fails midway, as when the client does not say what its folders are, would leave it turning for ever.
        progress?.done()
      }
    },
    /** A file has changed or was closed: what is told of it is told anew. */
    checkAgain
  }
}

/** What is in force for a file, and the engine for it. */
type DeskOf = (uri: string) => Promise<{ readonly setting: Setting; readonly engine: Engine }>

/** In characters: what takes longer would be felt by who is typing. */
const longest = 500_000

const formatOf = (uri: string): Format => (/\.(?:md|markdown)$/i.test(uri) ? 'markdown' : 'plain')

/** What may be copy. */
export const copyPattern = '**/*.{txt,md,markdown,copy,wire}'
