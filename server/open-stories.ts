import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Checked,
  createEngine,
  type Engine,
  type Finding,
  type Format,
  fingerprints,
  isExpired,
  type Read,
  type Renamed,
  type ReviewedStory,
  type RollEntry,
  read,
  type Story,
  type StoryQuotation,
  withoutIgnored
} from '#engine'
import { type Configuration, mayBeList, type Setting } from './configuration.ts'
import type { Powers } from './powers.ts'
import type { Runtime } from './runtime.ts'

/** A story that somebody is working on, under the style in force for it. */
export interface OpenStory {
  readonly document: TextDocument
  readonly format: Format
  readonly setting: Setting
  /** The same as long as text, style and settings are. */
  readonly id: string
  /** What the style says of the story, or of another wording of it. */
  lint(text?: string): readonly Finding[]
  /** The same with what is ignored. */
  lintAll(text: string): readonly Finding[]
  /** The findings of a wording without those that are ignored. */
  left(text: string, findings: readonly Finding[]): readonly Finding[]
  /** The same of the story, and who is in it: one reading for both. */
  read(): Pick<Read, 'findings' | 'people'>
  /** What is quoted in the story, and who said it. Only for who asks: it is not worked out with the findings. */
  quotations(): readonly StoryQuotation[]
  /** All that a desk signs for, story by story, for who asks. */
  review(): readonly ReviewedStory[]
  /** Who is in the story. Worked out when it is asked, like all else. */
  people(): readonly RollEntry[]
  /** What changes when whoever is named at an offset is called otherwise. */
  rename(at: number, to: string): Renamed | undefined
  /** The paragraphs, with what each is in its story. */
  stories(): readonly Story[]
}

/** One engine for each open story: it remembers the paragraphs, and goes when the story is closed or its style changes. */
export function openStories(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
  powers: Powers,
  configuration: Configuration
) {
  const desks = new Map<string, Promise<Desk>>()
  const failed = new Set<string>()
  let made = 0

  async function desk(uri: string): Promise<Desk> {
    const setting = await configuration.of(uri)
    const engine = createEngine(setting.style, runtime.rules)
    const today = runtime.today()
    const ignored = setting.ignored.filter(entry => !isExpired(entry, today))
    show(uri, setting)
    return {
      setting,
      number: ++made,
      told({ findings, troubles }) {
        for (const { rule, says } of troubles) fail(rule, says, () => show(uri, setting))
        return setting.notes ? findings : findings.filter(({ level }) => level !== 'note')
      },
      left: (text, format, findings) =>
        withoutIgnored(findings, ignored, doubtful => fingerprints(text, format, doubtful)),
      engine
    }
  }

  /** A rule that fails is told once, in the log; its own findings are missing, no others. */
  function fail(rule: string, says: string, then: () => void) {
    if (failed.has(rule)) return
    failed.add(rule)
    connection.console.error(`${rule} has failed and finds nothing there: ${says}`)
    then()
  }

  function show(uri: string, { enable, house, config, broken }: Setting) {
    if (!powers.own.showsStyle) return
    const shown: StyleShown = { uri, enable, style: house, config, broken, failed: [...failed] }
    void connection.sendNotification('wirelint/style', shown)
  }

  documents.onDidClose(({ document }) => desks.delete(document.uri))

  /** Nothing for a document that is no story, or not open. */
  async function get(uri: string): Promise<OpenStory | undefined> {
    const opened = documents.get(uri)
    const format = opened && formatOf(opened)
    if (!format) return undefined
    let known = desks.get(uri)
    if (!known) {
      known = desk(uri)
      desks.set(uri, known)
      known.catch(() => desks.delete(uri))
    }
    const { setting, number, told, left, engine } = await known
    // While the style was read, the story may have been edited or closed.
    const document = documents.get(uri)
    if (!document) {
      desks.delete(uri)
      return undefined
    }
    const story = { document, format, setting, id: `${number}.${document.version}` }
    if (!setting.enable) return { ...story, ...silent }
    const text = document.getText()
    return {
      ...story,
      lint: (other = text) => left(other, format, told(engine.lint(other, format))),
      lintAll: other => told(engine.lint(other, format)),
      left: (other, findings) => left(other, format, findings),
      read() {
        const checked = engine.read(text, format)
        return { findings: left(text, format, told(checked)), people: checked.people }
      },
      quotations: () => engine.quotations(text, format),
      review() {
        const { stories, troubles } = engine.review(text, format)
        return stories.map(story => ({ ...story, findings: told({ findings: story.findings, troubles }) }))
      },
      people: () => engine.people(text, format),
      rename: (at, to) => engine.rename(text, format, at, to),
      stories: () => read(text, format)
    }
  }

  return {
    get,
    /** Every story that is open. */
    async all(): Promise<readonly OpenStory[]> {
      const open = await Promise.all(documents.keys().map(get))
      return open.filter(story => story !== undefined)
    },
    /** The styles may have changed: every story gets a new engine. */
    forget: () => desks.clear()
  }
}

/** Where Wirelint is off, nothing is said of a story. */
const silent: Omit<OpenStory, 'document' | 'format' | 'setting' | 'id'> = {
  lint: () => [],
  lintAll: () => [],
  left: (_, findings) => findings,
  read: () => ({ findings: [], people: [] }),
  quotations: () => [],
  review: () => [],
  people: () => [],
  rename: () => undefined,
  stories: () => []
}

export type OpenStories = ReturnType<typeof openStories>

/** What our own client shows of the style in force, by `wirelint/style`. */
export interface StyleShown {
  readonly uri: string
  readonly enable: boolean
  readonly style: string
  readonly config: string | undefined
  readonly broken: number
  /** The rules that have failed. */
  readonly failed: readonly string[]
}

interface Desk {
  readonly setting: Setting
  readonly number: number
  /** The findings that are shown. */
  told(checked: Checked): readonly Finding[]
  /** Those of a text that are not ignored. */
  left(text: string, format: Format, findings: readonly Finding[]): readonly Finding[]
  readonly engine: Engine
}

/** Earlier versions in a comparison and a program’s output are not copy in the making. */
const foreignSchemes = /^(?:git|gitfs|output|debug|review|pr):/

function formatOf({ languageId, uri }: TextDocument): Format | undefined {
  // Without an extension for tables, an editor takes a list of names for plain text.
  if (foreignSchemes.test(uri) || mayBeList(uri)) return undefined
  if (languageId === 'markdown') return 'markdown'
  return languageId === 'plaintext' || languageId === 'news-copy' ? 'plain' : undefined
}
