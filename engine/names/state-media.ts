/** Whose a news outlet is: `state` for a government’s, `semi-official` for one close to it, `party` for a ruling party’s. */
export type Owner = 'state' | 'semi-official' | 'party'

/** Outlets whose owner readers should know, as their names are written; one with *agency* counts only before that word. */
const outlets: Readonly<Record<Owner, string>> = {
  state: `KCNA, Korean Central News Agency, Tass, TASS, Itar-Tass, ITAR-TASS, RIA Novosti, Rossiya Segodnya, Rossiya 24, Rossiya-24
    Xinhua, China Central Television, CCTV, CGTN, China News Service, IRNA, Islamic Republic News Agency, Press TV, IRIB
    SANA, Belta, BelTA, Anadolu Agency, Prensa Latina, Sputnik agency, RIA agency, MENA agency, SPA agency, WAM agency
    Saudi Press Agency, Petra agency, Vietnam News Agency, Lao News Agency, Azertac, Kazinform, Turkmenistan Today
    Korean Central Television, Central Television of Korea, Al-Ekhbariya, Syrian Arab News Agency, Middle East News Agency`,
  'semi-official':
    'Tasnim, Fars agency, ISNA, Mehr agency, Iranian Students News Agency, Iranian Labour News Agency, ILNA',
  party: `Rodong Sinmun, People’s Daily, Global Times, Granma, Nhan Dan, Qiushi, Minju Joson`
}

/** An outlet’s owner by the first word of its name, with the words that follow it. */
export const stateMedia: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly owner: Owner }[]> =
  byFirstWord()

function byFirstWord() {
  const found = new Map<string, { readonly rest: readonly string[]; readonly owner: Owner }[]>()
  for (const [owner, list] of Object.entries(outlets) as readonly [Owner, string][])
    for (const name of list.split(/,|\n/).map(one => one.trim().replaceAll('’', "'"))) {
      const [first = '', ...rest] = name.split(' ')
      found.set(first, [...(found.get(first) ?? []), { rest, owner }])
    }
  return found
}
