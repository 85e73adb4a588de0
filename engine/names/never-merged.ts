/**
 * Names that look or sound alike and are not one. Each line holds different names, parted by commas; folded, without
 * hyphens and articles.
 */
const different = `
  khamenei, khomeini
  ali khamenei, ruhollah khomeini
  kim jong un, kim jong il, kim jong nam, kim yong nam, kim yo jong, kim jong chul, kim il sung, kim jong suk
  li qiang, li keqiang, li peng
  shaanxi, shanxi
  henan, hunan, hainan
  hebei, hubei
  guangdong, guangxi
  jiangsu, jiangxi
  dhaka, dakar
  niger, nigeria
  mali, malawi
  gambia, zambia
  guinea, guyana
  dominica, dominican
  slovakia, slovenia
  slovak, slovene
  austria, australia
  austrian, australian
  iran, iraq
  iranian, iraqi
  latvia, lithuania
  mauritius, mauritania
  tbilisi, tripoli
  zelensky, zelenska
  navalny, navalnaya
  vitali klitschko, wladimir klitschko
  hafez assad, bashar assad, maher assad
  rafik hariri, saad hariri
  heydar aliyev, ilham aliyev
  nawaz sharif, shehbaz sharif
  mahinda rajapaksa, gotabaya rajapaksa
  lech kaczynski, jaroslaw kaczynski
  suharto, sukarno
  sudani, sudanese
  hamas, hama, homs
  qatar, qatari
  samir, samer
  karim, karam
  rashid, rashad
  hamid, hamed, hamad, ahmad
  said, saad, sayed
  hasan, hussein
  jamal, jamil
  masoud barzani, masrour barzani
  hillary, hilary
  erica, eric
  reagan, regan
  putin, putina
  miyazaki, miyazawa
  lavrov, lavrovsky`

const groups = new Map<string, number[]>()
different
  .trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of line.trim().split(', ')) groups.set(name, [...(groups.get(name) ?? []), index])
  })

/** Whether two folded names are known to be two. */
export function neverMerged(a: string, b: string): boolean {
  if (a === b) return false
  const others = groups.get(b)
  return others !== undefined && (groups.get(a)?.some(group => others.includes(group)) ?? false)
}
