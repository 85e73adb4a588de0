import type { Topic } from '../names/topic-words.ts'
import type { Age } from './ages.ts'
import type { Hearsay } from './attributions/hearsay.ts'
import type { StateOutlet } from './attributions/state-media.ts'
import type { Attribution } from './attributions.ts'
import type { CopyMark } from './copy-marks.ts'
import type { Mention } from './mentions.ts'
import type { AccentedPlace } from './names/accented-places.ts'
import type { HouseName } from './names/house-names.ts'
import type { NameParticle } from './names/name-particles.ts'
import type { NativeName } from './names/native-names.ts'
import type { ProperName } from './names/proper-names.ts'
import type { SyllableName } from './names/syllable-names.ts'
import type { QuotationMark } from './quotation.ts'
import type { Tag } from './tags.ts'
import type { Birth } from './times/births.ts'
import type { Day } from './times/days.ts'
import type { Year } from './times/years.ts'
import type { Description, Opening } from './titles/descriptions.ts'
import type { Introduction } from './titles/introductions.ts'
import type { LoneComma } from './titles/lone-commas.ts'
import type { NameSuffix } from './titles/name-suffixes.ts'
import type { TitleForm } from './titles/title-forms.ts'
import type { Title } from './titles.ts'
import type { Sentence, Word } from './words.ts'

/** What one paragraph says: plain data, from its text, its role and the style alone. */
export interface Facts {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Where quotation marks stand and which way they face. What is inside them only the whole story tells. */
  readonly quotationMarks: readonly QuotationMark[]
  /** CQ, STET, TK. */
  readonly copyMarks: readonly CopyMark[]
  /** Names of people. */
  readonly mentions: readonly Mention[]
  /** Words that stand in the name of a thing: `Ford` of “Ford Motor Co”. Folded. */
  readonly thingNames: readonly string[]
  /** Names in their own script, in brackets beside those in ours. */
  readonly nativeNames: readonly NativeName[]
  /** Names of whatever else: places, companies. */
  readonly properNames: readonly ProperName[]
  /** Names that the style has an opinion on, in any spelling. */
  readonly houseNames: readonly HouseName[]
  /** Names that begin with the surname and have two syllables after it: `Kim Jong Un`, `Lai Ching-Te`. */
  readonly syllableNames: readonly SyllableName[]
  /** Particles of names: `von`, `al`. */
  readonly nameParticles: readonly NameParticle[]
  /** Places whose names have accents. */
  readonly accentedPlaces: readonly AccentedPlace[]
  /** Years that the paragraph speaks of. */
  readonly years: readonly Year[]
  readonly titles: readonly Title[]
  /** Titles before full names that some houses abbreviate: `Sen.`, `Senator`. */
  readonly titleForms: readonly TitleForm[]
  /** `Jr.`, `Sr.`, `III` after names. */
  readonly nameSuffixes: readonly NameSuffix[]
  /** What says, before a full name, who that is. */
  readonly introductions: readonly Introduction[]
  /** Commas on one side only of a name or of what says who it is. */
  readonly loneCommas: readonly LoneComma[]
  /** People told of without their names: “the nurse said”. */
  readonly descriptions: readonly Description[]
  /** Sentences that open with people who are not named. */
  readonly openings: readonly Opening[]
  readonly ages: readonly Age[]
  readonly births: readonly Birth[]
  /** The day of the story, where this is its dateline or a line that gives nothing else. */
  readonly day?: Day
  readonly attributions: readonly Attribution[]
  /** What stands beside quotations to tell whose words they are. */
  readonly tags: readonly Tag[]
  /** What the copy has heard from nobody that it names: `reportedly`, `critics say`. */
  readonly hearsay: readonly Hearsay[]
  /** News outlets that belong to a state. */
  readonly stateOutlets: readonly StateOutlet[]
  /** What the paragraph is about, once for every word that gives it away. */
  readonly topics: readonly Topic[]
}
