import { parse } from 'jsonc-parser'
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  builtInStyles,
  type FiledTrouble,
  ignoredName,
  type Rule,
  readIgnored,
  readStyleFile,
  resolveStyle,
  type Style,
  type WrittenIgnored
} from '#engine'
import type { Files } from './files.ts'
import type { Powers } from './powers.ts'
import { toRange } from './to-lsp.ts'

/** What is in force for a story. */
export interface Setting {
  readonly enable: boolean
  /** Whether findings that are only notes are shown. */
  readonly notes: boolean
  /** Whether titles that a first reference misses are shown beside it. */
  readonly inlayHints: boolean
  readonly style: Style
  /** The style that comes with Wirelint which is at the bottom of it: `ap`. */
  readonly house: string
  /** The `.wirelint.json` that speaks for the story; nothing where only the editor’s settings do. */
  readonly config?: string
  /** The desk’s lists of names that are in it: the nearest first. */
  readonly lists: readonly string[]
  /** The project’s file of ignored findings, where there is one, and what it has. */
  readonly ignoredFile?: string
  readonly ignored: readonly WrittenIgnored[]
  /** How many things are wrong in the files of the style. They are told there. */
  readonly broken: number
}

export const configName = '.wirelint.json'

const isConfig = (uri: string) => uri.endsWith(`/${configName}`)
const isIgnored = (uri: string) => uri.endsWith(`/${ignoredName}`)

/** A table beside a `.wirelint.json` may be the desk’s list of names, and no story need be open to say so. */
export const mayBeList = (uri: string) => /\.(?:csv|tsv)$/i.test(uri)

/** What is in force for each story: the `.wirelint.json` nearest to it, under the editor’s own settings. */
export function configuration(connection: Connection, files: Files, rules: readonly Rule[], powers: Powers) {
  let sent: unknown
  const used = new Set<string>()
  const told = new Set<string>()
  const readings = new Map<string, number>()
  /** What each configuration was made of when it was read last. */
  const made = new Map<string, readonly string[]>()
  const styleOf = sameStyles()

  /** @param fallback The style that a file follows which extends none. */
  async function readStyle(uri: string, fallback?: string) {
    const reading = (readings.get(uri) ?? 0) + 1
    readings.set(uri, reading)
    const text = (await files.read(uri)) ?? ''
    const texts = new Map<string, string | undefined>([[uri, text]])
    const base = extendedBy(text) === undefined ? fallback : undefined
    const { style, troubles, files: read, lists } = await withFiles(uri, texts, base)
    for (const file of texts.keys()) used.add(file)
    // A reading that began later has newer words, even if it was done sooner.
    if (readings.get(uri) === reading) {
      const files = [...read, ...lists]
      for (const file of made.get(uri) ?? []) if (!files.includes(file)) tell(file, '', [])
      made.set(uri, files)
      for (const file of files) tell(file, texts.get(file) ?? '', troubles)
    }
    const last = extendedBy(texts.get(read.at(-1) ?? uri) ?? '')
    const house = base ?? (last && Object.hasOwn(builtInStyles, last) ? last : 'wire')
    return { style: styleOf(uri, [base, ...[...texts].flat()], () => style), house, lists, broken: troubles.length }
  }

  /** Reads again until every file that the style turns out to extend has been fetched. */
  async function withFiles(uri: string, texts: Map<string, string | undefined>, base: string | undefined) {
    for (;;) {
      const wanted: string[] = []
      const style = readStyleFile(
        { name: uri, text: texts.get(uri) ?? '' },
        rules,
        builtInStyles,
        (path, from) => {
          const relative = path.replaceAll('\\', '/')
          if (!URL.canParse(relative, from)) return `“${path}” is not a path.`
          const name = new URL(relative, from).href
          if (!texts.has(name)) wanted.push(name)
          const text = texts.get(name)
          return text === undefined ? `There is no file “${path}”.` : { name, text }
        },
        base
      )
      if (wanted.length === 0) return style
      for (const name of wanted) texts.set(name, await files.read(name))
    }
  }

  async function readIgnoredIn(uri: string): Promise<readonly WrittenIgnored[]> {
    const text = (await files.read(uri)) ?? ''
    const { ignored, troubles } = readIgnored(text)
    const filed = troubles.map(trouble => ({ ...trouble, file: uri }))
    tell(uri, text, filed)
    return ignored
  }

  /** A broken style is told in its own file, where it is broken. */
  function tell(file: string, text: string, troubles: readonly FiledTrouble[]) {
    const document = TextDocument.create(file, 'jsonc', 0, text)
    const diagnostics = troubles
      .filter(trouble => trouble.file === file)
      .map(({ says, start, end }) => ({
        range: toRange({ start, end }, document),
        severity: DiagnosticSeverity.Warning,
        source: 'wirelint',
        message: says
      }))
    if (diagnostics.length === 0 && !told.delete(file)) return
    if (diagnostics.length > 0) told.add(file)
    void connection.sendDiagnostics({ uri: file, diagnostics })
  }

  return {
    async of(story: string): Promise<Setting> {
      const settings = settingsOf(
        powers.configuration
          ? await connection.workspace.getConfiguration({ scopeUri: story, section: 'wirelint' })
          : sent
      )
      const { enable, notes, inlayHints } = settings
      const ignoredFile = await files.nearest(ignoredName, story)
      const ignored = ignoredFile ? await readIgnoredIn(ignoredFile) : []
      const shown = { enable, notes, inlayHints, ignored, ...(ignoredFile && { ignoredFile }) }
      const config = await files.nearest(configName, story)
      if (config) return { ...shown, config, ...(await readStyle(config, settings.style)) }
      const name = settings.style ?? 'wire'
      const style = styleOf(
        name,
        [],
        () => resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles).style
      )
      return { ...shown, style, house: name, lists: [], broken: 0 }
    },
    /** Tell what is wrong in a `.wirelint.json`, or in a list of names, that no story may have asked for yet. */
    async check(file: string) {
      if (isIgnored(file)) {
        await readIgnoredIn(file)
        return
      }
      const users = [...made].flatMap(([config, files]) => (files.includes(file) ? [config] : []))
      const nearest = isConfig(file) || users.length > 0 ? [] : [await files.nearest(configName, file)]
      for (const config of new Set([...(isConfig(file) ? [file] : []), ...users, ...nearest]))
        if (config) await readStyle(config)
    },
    /** Whether a file may be something that a configuration speaks of. */
    concerns: (file: string) => isConfig(file) || isIgnored(file) || used.has(file) || mayBeList(file),
    /** Whether a change of this file can change what is in force for a story. */
    uses: (file: string) => isConfig(file) || isIgnored(file) || used.has(file),
    /** A file is gone, and so is what was wrong in it. */
    gone: (file: string) => tell(file, '', []),
    /** The settings of a client that sends them unasked. */
    send: (settings: unknown) => {
      sent = settings
    }
  }
}

export type Configuration = ReturnType<typeof configuration>

/**
 * Stories under one style share it: all that is worked out of a style alone is kept beside it, a megabyte that each
 * open story would have anew. Of each name the style is kept that was made last, with all the words that it is made of.
 */
function sameStyles() {
  const last = new Map<string, { readonly of: readonly unknown[]; readonly style: Style }>()
  return (name: string, of: readonly unknown[], make: () => Style): Style => {
    const known = last.get(name)
    if (known?.of.length === of.length && known.of.every((word, index) => word === of[index])) return known.style
    const style = make()
    last.set(name, { of, style })
    return style
  }
}

/** What a style’s file says that it extends. */
function extendedBy(text: string): string | undefined {
  const written = parse(text) as { readonly extends?: unknown } | undefined
  return typeof written?.extends === 'string' ? written.extends : undefined
}

interface Settings {
  readonly enable: boolean
  readonly notes: boolean
  readonly inlayHints: boolean
  /** The style to follow where no `.wirelint.json` names one. */
  readonly style?: string
}

/** Settings as written by anybody: what makes no sense is left at its default. */
function settingsOf(written: unknown): Settings {
  const { enable, notes, inlayHints, style } = (typeof written === 'object' && written ? written : {}) as Record<
    string,
    unknown
  >
  return {
    enable: enable !== false,
    notes: notes !== false,
    inlayHints: inlayHints === true,
    ...(typeof style === 'string' && Object.hasOwn(builtInStyles, style) && { style })
  }
}
