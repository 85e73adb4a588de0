import { type Level, levels } from '../finding.ts'
import type { Rule } from '../rules/rule.ts'
import { layNames } from './lay-names.ts'
import type { NameList } from './name-list.ts'
import { nearest } from './nearest.ts'
import type { Options } from './options.ts'

/** What a style says of one name. The key of the entry is the name as the base style knows it. */
export interface NameEntry {
  readonly kind: 'person' | 'place' | 'organisation' | 'term'
  /** The spelling of this house, at first reference. Without it the style only knows what is wrong everywhere. */
  readonly write?: string
  /** The form of a later reference in this house: `Kim`, `el-Sissi`, `Suu Kyi`. */
  readonly later?: string
  /** Spellings that are right in some other house, whole names and surnames alone, as they would stand in copy. */
  readonly also?: readonly string[]
  /** Spellings that this house takes as well: Recep Tayyip Erdogan beside Tayyip Erdogan. */
  readonly accept?: readonly string[]
  /** Spellings that are right nowhere. */
  readonly wrong?: readonly string[]
  /** Phrases that keep their own spelling: chicken Kiev. */
  readonly except?: readonly string[]
  /** Words of which the story has at least one, where a variant may be another name: Ukraine for Odessa. */
  readonly with?: readonly string[]
  /** The name changed in this year; sentences that speak of an earlier year keep the old one. */
  readonly since?: number
  /**
   * What this person is expected to be introduced by, for a suggestion: `North Korean leader`, and, where it has its time,
   * `mayor (2019–2023); senator (2023–)`. See `titles.ts`.
   */
  readonly title?: string
  /** The day or the year of birth: `1955-05-21`, `1955`. */
  readonly born?: string
  /** Other names that this one is never a spelling of: two people whose names are near. */
  readonly distinct?: readonly string[]
  /** The name in its own script: `Шойгу`, `김정은`. */
  readonly native?: readonly string[]
  /** What the desk wants remembered of the name; shown with its findings. */
  readonly note?: string
  /** Needs no introduction at all: stars known by one name, the long dead. */
  readonly known?: boolean
  /** Not sure: never above a note. */
  readonly unsure?: boolean
  /** Writing the house form may be left to the machine. */
  readonly safe?: boolean
  /** The level of what is found of this name; a warning where nothing is said. */
  readonly level?: Level
  readonly source?: string
}

/** A name entry after inheritance. */
export interface HouseEntry extends NameEntry {
  /** The style that spoke last of the name itself, not only of its level. */
  readonly from: string
}

export interface RuleSetting {
  readonly level: Level | 'off'
  readonly options: Readonly<Record<string, unknown>>
  /** The style that spoke last of what the rule asks, not only of its level, or that turned it on. */
  readonly from: string
}

/** A house style, resolved: whatever it inherits is in it. */
export interface Style {
  readonly name: string
  /** The styles that it is laid over, the nearest first. */
  readonly over: readonly string[]
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly names: ReadonlyMap<string, HouseEntry>
}

/** What is wrong with a style, and where: `path` leads through the JSON, `['rules', 'age-fromat']`. */
export interface StyleTrouble {
  readonly path: readonly (string | number)[]
  /** Says what is wrong and what is allowed. */
  readonly says: string
  /** The trouble is with the key itself, not with its value. */
  readonly key?: boolean
}

/** A style as written: one JSON object, not yet checked. */
export interface StyleSource {
  readonly name: string
  readonly data: unknown
}

/**
 * Resolve a style: check it, and lay it over what it extends. What is broken is told and left out; the rest works.
 * Never throws.
 */
export function resolveStyle(
  source: StyleSource,
  rules: readonly Rule[],
  known: Readonly<Record<string, unknown>>
): { readonly style: Style; readonly troubles: readonly StyleTrouble[] } {
  const troubles: StyleTrouble[] = []
  const parent = parentOf(source, known, troubles)
  const base = parent ? resolveStyle(parent, rules, known).style : bareStyle(rules)
  const over = parent ? [base.name, ...base.over] : []
  if (!isObject(source.data)) {
    troubles.push({ path: [], says: 'A style is one JSON object: { "extends": "ap" }.' })
    return { style: { ...base, name: source.name, over }, troubles }
  }
  const { data } = source
  for (const [key, value] of Object.entries(data))
    if (!styleKeys.includes(key)) troubles.push({ path: [key], key: true, says: unknown('setting', key, styleKeys) })
    else if (remarkKeys.includes(key) && typeof value !== 'string')
      troubles.push({ path: [key], says: `“${key}” is a text, not ${quoted(value)}.` })
  return {
    style: {
      name: source.name,
      over,
      rules: ruleSettings(data['rules'], source.name, base, rules, troubles),
      names: listed(nameEntries(data['names'], source.name, base.names, troubles), data['nameLists'], troubles)
    },
    troubles
  }
}

const styleKeys = ['$schema', 'extends', 'description', 'rules', 'names', 'nameLists']
/** What is there for people and editors only. */
const remarkKeys = ['$schema', 'description']

function parentOf({ name, data }: StyleSource, known: Readonly<Record<string, unknown>>, troubles: StyleTrouble[]) {
  const parent = isObject(data) ? data['extends'] : undefined
  if (parent === undefined) return name === 'wire' ? undefined : { name: 'wire', data: known['wire'] ?? {} }
  if (typeof parent === 'string' && Object.hasOwn(known, parent) && parent !== name)
    return { name: parent, data: known[parent] }
  troubles.push({
    path: ['extends'],
    says: unknown(
      'style',
      parent,
      Object.keys(known).filter(other => other !== name)
    )
  })
  return { name: 'wire', data: known['wire'] ?? {} }
}

const bareStyle = (rules: readonly Rule[]): Style => ({
  name: 'wire',
  over: [],
  rules: new Map(
    rules.map(({ id, level, options }) => [id, { level, options: fallbacks(options as Options), from: 'wire' }])
  ),
  names: new Map()
})

const fallbacks = (options: Options) =>
  Object.fromEntries(Object.entries(options).map(([name, { fallback }]) => [name, fallback]))

function ruleSettings(
  data: unknown,
  from: string,
  base: Style,
  rules: readonly Rule[],
  troubles: StyleTrouble[]
): Style['rules'] {
  const settings = new Map(base.rules)
  if (data === undefined) return settings
  if (!isObject(data)) {
    troubles.push({ path: ['rules'], says: '"rules" is an object: { "age-format": "warning" }.' })
    return settings
  }
  for (const [id, value] of Object.entries(data)) {
    const rule = rules.find(rule => rule.id === id)
    const before = settings.get(id)
    if (!rule || !before) {
      troubles.push({
        path: ['rules', id],
        key: true,
        says: unknown(
          'rule',
          id,
          rules.map(({ id }) => id)
        )
      })
      continue
    }
    const written = isObject(value) ? value : { level: value }
    const options: Record<string, unknown> = { ...before.options }
    let { level, from: speaker } = before
    for (const [name, given] of Object.entries(written)) {
      const path = isObject(value) ? ['rules', id, name] : ['rules', id]
      if (name === 'level') {
        if (isLevel(given)) level = given
        else troubles.push({ path, says: unknown('level', given, settingLevels) })
        continue
      }
      const option = own(rule.options as Options, name)
      if (!option) {
        const names = ['level', ...Object.keys(rule.options)]
        troubles.push({ path, key: true, says: unknown(`option of ${id}`, name, names) })
      } else {
        const wrong = misfit(given, option.schema)
        if (wrong) troubles.push({ path, says: `“${name}” ${wrong}` })
        else {
          options[name] = given
          speaker = from
        }
      }
    }
    if (before.level === 'off' && level !== 'off') speaker = from
    settings.set(id, { level, options, from: speaker })
  }
  return settings
}

/** The names of a style laid over those of its base. */
export function nameEntries(
  data: unknown,
  from: string,
  base: Style['names'],
  troubles: StyleTrouble[]
): Style['names'] {
  if (data === undefined) return base
  // The names of a style that comes with Wirelint have been laid over their base before.
  if (data instanceof Map) return data
  const entries = new Map(base)
  if (!isObject(data)) {
    troubles.push({ path: ['names'], says: '"names" is an object: { "Kyiv": { "kind": "place", "write": "Kyiv" } }.' })
    return entries
  }
  for (const [key, value] of Object.entries(data)) {
    const read = readEntry(value, ['names', key])
    troubles.push(...read.troubles)
    if (!read.entry) continue
    const entry: Record<string, unknown> = { from, ...entries.get(key), ...read.entry }
    if (Object.keys(read.entry).some(field => field !== 'level')) entry['from'] = from
    if (!entry['kind']) entry['kind'] = 'term'
    entries.set(key, entry as unknown as HouseEntry)
  }
  return entries
}

/** The names with the desk’s own lists laid over them. The door that reads a style’s file has opened them. */
function listed(names: Style['names'], lists: unknown, troubles: StyleTrouble[]): Style['names'] {
  if (lists === undefined) return names
  if (!Array.isArray(lists)) {
    troubles.push({ path: ['nameLists'], says: '"nameLists" is a list of files: ["names.csv"].' })
    return names
  }
  // The list that is named first has the last word.
  return lists.reduceRight<Style['names']>((names, list, index) => {
    if (isObject(list) && isObject(list['names'])) return layNames(names, list as unknown as NameList)
    troubles.push({
      path: ['nameLists', index],
      says:
        typeof list === 'string'
          ? 'A list is found from the file of a style only; here, write the names under "names".'
          : `A list of names is the path of a file, not ${quoted(list)}.`
    })
    return names
  }, names)
}

/** What is said of a name, as far as it is said rightly. Nothing where it is no object. */
export function readEntry(
  value: unknown,
  path: readonly string[]
): { readonly entry?: Readonly<Record<string, unknown>>; readonly troubles: readonly StyleTrouble[] } {
  if (!isObject(value)) {
    return { troubles: [{ path, says: 'A name’s entry is an object: { "write": "Kyiv", "also": ["Kiev"] }.' }] }
  }
  const entry: Record<string, unknown> = {}
  const troubles: StyleTrouble[] = []
  for (const [field, given] of Object.entries(value)) {
    const schema = own(nameFields, field)
    const wrong = schema && misfit(given, schema)
    if (!schema)
      troubles.push({
        path: [...path, field],
        key: true,
        says: unknown('field of a name', field, Object.keys(nameFields))
      })
    else if (wrong) troubles.push({ path: [...path, field], says: `“${field}” ${wrong}` })
    else entry[field] = given
  }
  return { entry, troubles }
}

type Schema = {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly items?: Schema
}

const list = { type: 'array', items: { type: 'string' } }

/** The fields of a name’s entry, as JSON schema; `schemas/style.schema.json` is made from it. */
export const nameFields: Readonly<Record<string, Schema & { readonly description: string }>> = {
  kind: { enum: ['person', 'place', 'organisation', 'term'], description: 'What the name is of.' },
  write: { type: 'string', description: 'The spelling of this house at first reference.' },
  later: { type: 'string', description: 'The form of a later reference: Kim, el-Sissi, Suu Kyi.' },
  also: { ...list, description: 'Spellings that are right in some other house, whole names and surnames alone.' },
  accept: { ...list, description: 'Spellings that this house takes as well.' },
  wrong: { ...list, description: 'Spellings that are right nowhere.' },
  except: { ...list, description: 'Phrases that keep their own spelling: chicken Kiev.' },
  with: { ...list, description: 'A variant is this name only in stories with one of these words: Ukraine for Odessa.' },
  since: {
    type: 'integer',
    minimum: 0,
    description: 'The year of the change; sentences on earlier years keep the old name.'
  },
  title: {
    type: 'string',
    description:
      'How the person is introduced at first reference: North Korean leader; mayor (2019–2023); senator (2023–).'
  },
  born: { type: 'string', description: 'The day or the year of birth: 1955-05-21, 1955.' },
  distinct: { ...list, description: 'Other names that this one is never a spelling of.' },
  native: { ...list, description: 'The name in its own script: Шойгу, 김정은.' },
  note: { type: 'string', description: 'What the desk wants remembered of the name.' },
  known: { type: 'boolean', description: 'Needs no introduction.' },
  unsure: { type: 'boolean', description: 'Not sure: never above a note.' },
  safe: { type: 'boolean', description: 'The house form may be written without asking.' },
  level: { enum: levels, description: 'The level of what is found of this name; a warning where nothing is said.' },
  source: { type: 'string', description: 'Where this spelling is laid down.' }
}

export const settingLevels: readonly string[] = [...levels, 'off']

const isLevel = (value: unknown): value is Level | 'off' => typeof value === 'string' && settingLevels.includes(value)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A style may say “constructor”, which every object has a word for. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Why a value does not fit its schema: `is one of figures, words, not “figurs”.` */
function misfit(value: unknown, schema: Schema): string | undefined {
  if (schema.enum && !schema.enum.includes(value as string))
    return `is one of ${schema.enum.join(', ')}, not ${quoted(value)}.${didYouMean(value, schema.enum)}`
  if (schema.type === 'string' && typeof value !== 'string') return `is a text, not ${quoted(value)}.`
  if (schema.type === 'boolean' && typeof value !== 'boolean') return `is true or false, not ${quoted(value)}.`
  if (schema.type === 'integer' && !(Number.isInteger(value) && (value as number) >= (schema.minimum ?? 0)))
    return `is a whole number, ${schema.minimum ?? 0} or more, not ${quoted(value)}.`
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return `is a list, not ${quoted(value)}.`
    for (const item of value) {
      const wrong = schema.items && misfit(item, schema.items)
      if (wrong) return `has an entry that ${wrong}`
    }
  }
  return undefined
}

const unknown = (what: string, given: unknown, allowed: readonly string[]) =>
  `There is no ${what} ${quoted(given)}.${didYouMean(given, allowed)} Allowed: ${[...allowed].sort().join(', ')}.`

const didYouMean = (given: unknown, allowed: readonly string[]) => {
  const near = typeof given === 'string' ? nearest(given, allowed) : undefined
  return near ? ` Did you mean “${near}”?` : ''
}

const quoted = (value: unknown) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))
