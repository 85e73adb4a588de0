/** The engine’s one door. */

export type { Across } from './archive/across.ts'
export type { AgesApart } from './archive/ages.ts'
export { type Archive, type ArchivePlace, archive, type Form } from './archive/archive.ts'
export { personKey } from './archive/key.ts'
export type { Somebody } from './archive/people.ts'
export { descriptionOf } from './described.ts'
export { difference } from './difference.ts'
export {
  type Checked,
  createEngine,
  type Engine,
  type Measure,
  type Read,
  type Review,
  type Trouble
} from './engine.ts'
export { apply, type Edit, type Finding, type Fix, type Level, levels, safeEdits, type TwoNames } from './finding.ts'
export { fingerprints } from './fingerprint.ts'
export { read } from './formats/index.ts'
export {
  addIgnored,
  type Ignored,
  ignoredName,
  isExpired,
  readIgnored,
  type WrittenIgnored,
  withoutIgnored
} from './ignored.ts'
export { touching } from './in-order.ts'
export { type Mended, mend } from './mend.ts'
export { folded } from './names/name-words.ts'
export { pageOf, repository } from './page-url.ts'
export { type Place, placesIn } from './places.ts'
export type { Phrase, QuotedSpeaker, StoryQuotation } from './quotations.ts'
export type { Renamed, RenameEdit } from './rename.ts'
export type { Accepted, ReviewedStory, ToldAge } from './review.ts'
export type { RollEntry, RollHouse, RollReference, RollSpelling } from './roll.ts'
export { rules } from './rules/index.ts'
export type { Rule } from './rules/rule.ts'
export { type Block, type Format, type Role, roles, type Span, type Story } from './story.ts'
export { type Added, addName, type DeskName, withNameList } from './style/add-name.ts'
export { builtInStyles, nameLists, writtenStyles } from './style/built-in.ts'
export { readJson, setInJson, type WrittenTrouble } from './style/json.ts'
export { isTable, listPattern, type NameColumn, nameColumns } from './style/name-list.ts'
export { nearest } from './style/nearest.ts'
export {
  type HouseEntry,
  type NameEntry,
  nameFields,
  type RuleSetting,
  resolveStyle,
  type Style,
  type StyleSource,
  type StyleTrouble,
  settingLevels
} from './style/style.ts'
export { titleOn } from './style/titles.ts'
export {
  type FiledTrouble,
  isPath,
  pathPattern,
  type ReadStyle,
  readStyle,
  readStyleFile,
  type StyleFile
} from './style/written.ts'
