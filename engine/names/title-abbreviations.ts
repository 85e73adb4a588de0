/** A title with its abbreviation, as houses write it before a name. Points are left out of `short`: `Lt Gov`. */
export interface TitleAbbreviation {
  readonly whole: string
  readonly short: string
  /** `office`: elected or appointed (Sen). `rank`: of armed forces (Gen). `learned`: never written out (Dr, Rev, Prof). */
  readonly kind: 'office' | 'rank' | 'learned'
}

const offices = { Senator: 'Sen', Representative: 'Rep', Governor: 'Gov', 'Lieutenant Governor': 'Lt Gov' }

const ranks = {
  General: 'Gen',
  'Lieutenant General': 'Lt Gen',
  'Major General': 'Maj Gen',
  'Brigadier General': 'Brig Gen',
  Colonel: 'Col',
  'Lieutenant Colonel': 'Lt Col',
  Major: 'Maj',
  Captain: 'Capt',
  Lieutenant: 'Lt',
  'First Lieutenant': '1st Lt',
  'Second Lieutenant': '2nd Lt',
  Sergeant: 'Sgt',
  'Staff Sergeant': 'Staff Sgt',
  'Master Sergeant': 'Master Sgt',
  'Sergeant Major': 'Sgt Maj',
  Corporal: 'Cpl',
  'Lance Corporal': 'Lance Cpl',
  Admiral: 'Adm',
  'Vice Admiral': 'Vice Adm',
  'Rear Admiral': 'Rear Adm',
  'Lieutenant Commander': 'Lt Cmdr'
}

const learned = { Doctor: 'Dr', Reverend: 'Rev', Professor: 'Prof' }

const entries = (titles: Readonly<Record<string, string>>, kind: TitleAbbreviation['kind']) =>
  Object.entries(titles).flatMap(([whole, short]) => {
    const abbreviation: TitleAbbreviation = { whole, short, kind }
    return [[whole.toLowerCase(), abbreviation] as const, [short.toLowerCase(), abbreviation] as const]
  })

/** By either form, lower case and without points: `lt gov`, `lieutenant governor`. */
export const titleAbbreviations: ReadonlyMap<string, TitleAbbreviation> = new Map([
  ...entries(offices, 'office'),
  ...entries(ranks, 'rank'),
  ...entries(learned, 'learned')
])

/** `Lt Gov` → `Lt. Gov.` */
export const withPoints = (short: string) => short.replace(/\p{L}+/gu, word => (cutShort.has(word) ? `${word}.` : word))

/** Words of an abbreviated title that are themselves cut short, so that some houses give them a point. */
export const cutShort: ReadonlySet<string> = new Set(
  [...titleAbbreviations.values()].flatMap(({ short, whole }) =>
    short.split(' ').filter((word, index) => word !== whole.split(' ')[index] && !/^\d/.test(word))
  )
)
