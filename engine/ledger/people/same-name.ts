import { keyOf } from '../../names/surname-forms.ts'

/** All of somebody’s name as it is compared: its parts folded, and what tells a son from his father. */
export interface WholeName {
  readonly parts: readonly string[]
  /** `jr`, `iii` */
  readonly suffix?: string | undefined
}

/** George Bush is George W. Bush, and J. Roe is Jo Roe; Laura Bush is neither, nor is George H.W. Bush George W. */
export const agree = (a: WholeName, b: WholeName): boolean =>
  a.parts.length < b.parts.length ? compatible(b.parts, a.parts) : compatible(a.parts, b.parts)

/** The fuller of two forms of one name: “George W. Bush” of that and “George Bush”, “John Fitzgerald” of that and “John F.” */
export const fuller = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length > a.length || (b.length === a.length && b.join('').length > a.join('').length) ? b : a

/** Whether two names begin with one given name, not with a short form or an initial of it. */
export const shareGiven = (a: readonly string[], b: readonly string[]): boolean => a[0] === b[0]

function compatible(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2) return false
  const [given, other] = [long[0]!, short[0]!]
  if (last(long) !== last(short)) {
    // “Claudia Sheinbaum Pardo … Claudia Sheinbaum”
    return long.length === short.length + 1 && short.length === 2 && given === other && long[1] === short[1]
  }
  // “J. Edgar Hoover … Edgar Hoover”
  if (long.length > 2 && isInitial(given) && long[1] === other) return true
  if (given !== other && !areShort(given, other) && !isInitialOf(given, other) && !isInitialOf(other, given))
    return false
  const middle = long.slice(1, -1)
  return short
    .slice(1, -1)
    .every(part => middle.some(own => own === part || isInitialOf(own, part) || isInitialOf(part, own)))
}

const last = (parts: readonly string[]) => keyOf(parts.slice(-1))

const isInitial = (part: string) => part.length === 1 || part.includes('.')

const isInitialOf = (initial: string, name: string) => initial.length <= 2 && initial[0] === name[0]

/** `bill` and `william`, `bob` and `robert`; `bob` and `rob` */
function areShort(a: string, b: string): boolean {
  const [one, other] = [shortFor.get(a), shortFor.get(b)]
  return (one?.includes(b) || other?.includes(a) || one?.some(name => other?.includes(name))) ?? false
}

/** What given names are called for short, and of which they may be the short forms. */
const shortFor: ReadonlyMap<string, readonly string[]> = new Map(
  `abe abraham|al albert alfred alan alvin|alex alexander alexandra alexis|andy andrew|ben benjamin|bernie bernard|beth elizabeth|betty elizabeth
  becky rebecca|bill william|billy william|bob robert|bobby robert|cathy catherine|charlie charles|chris christopher christine christina
  chuck charles|cindy cynthia|dan daniel|danny daniel|dave david|deb deborah|debbie deborah|dick richard|don donald|doug douglas|drew andrew
  ed edward edwin|eddie edward|frank francis franklin|fred frederick alfred|gabe gabriel|gene eugene|greg gregory|hal harold|hank henry
  harry henry harold|jack john|jackie jacqueline|jake jacob|jeff jeffrey geoffrey|jen jennifer|jenny jennifer|jerry gerald jerome|jim james
  jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|kate katherine catherine|kathy katherine kathleen|katie katherine
  ken kenneth|larry lawrence|len leonard|liz elizabeth|lou louis|maggie margaret|marty martin|matt matthew|max maxwell maximilian|meg margaret
  mel melvin|mick michael|mickey michael|mike michael|mitch mitchell|nate nathan nathaniel|nick nicholas|norm norman|pam pamela|pat patrick patricia
  patty patricia|peggy margaret|pete peter|phil philip phillip|randy randall|ray raymond|rich richard|rick richard frederick|ricky richard
  rob robert|rod rodney|ron ronald|russ russell|sam samuel samantha|sandy alexander sandra|stan stanley|steve steven stephen|stu stuart|sue susan
  ted edward theodore|teddy edward theodore|terry terence|tim timothy|tom thomas|tommy thomas|tony anthony antonio|trish patricia|val valerie
  vic victor|vicky victoria|vince vincent|walt walter|wes wesley|will william|zach zachary`
    .split(/[|\n]/)
    .map(line => line.trim().split(' '))
    .map(([short, ...names]) => [short!, names])
)
