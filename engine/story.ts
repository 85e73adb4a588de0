/** A half-open stretch of UTF-16 offsets. `Of` says into whose text: a block’s, or the source’s. */
export interface Span<Of extends 'block' | 'source' = 'block'> {
  readonly start: number
  readonly end: number
  readonly of?: Of
}

export const roles = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'source',
  'slug',
  'advisory',
  'sign-off',
  'boilerplate'
] as const

/** What a paragraph is in the story. `dateline` is the head of a first paragraph, with the dash that ends it. */
export type Role = (typeof roles)[number]

/** The roles that are copy: the only ones that rules look at. The rest follows other houses’ styles, or none. */
export const copyRoles: ReadonlySet<Role> = new Set<Role>(['headline', 'deck', 'dateline', 'body', 'caption'])

/** A stretch of a block’s text and the stretch of source that it was read from. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** One paragraph of copy with its markup taken off. */
export interface Block {
  readonly role: Role
  readonly text: string
  /** The way home, in order, without gaps in `text`. See `formats/home.ts`. */
  readonly pieces: readonly Piece[]
  /** Words of others, marked as such by the format: a block quotation in Markdown. */
  readonly quoted?: boolean
  /** Rules that an editor has switched off for this paragraph with a comment; `*` is all of them. */
  readonly ignore?: readonly string[]
}

/** Everything between two story separators. A file can hold several. */
export interface Story {
  readonly blocks: readonly Block[]
}

export type Format = 'plain' | 'markdown'

export const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Whether two stretches share a character. An empty one touches what it stands inside of, not what it borders on. */
export const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end
