import { demonyms } from './title-words.ts'

/** Countries, each by its name, its adjective, its people and where its government sits; lower case, one word or two. */
export const countryWords: ReadonlyMap<string, string> = new Map(
  `afghanistan afghan kabul
  albania albanian tirana
  algeria algerian algiers
  argentina argentine argentinian
  armenia armenian yerevan
  australia australian canberra
  austria austrian vienna
  azerbaijan azerbaijani azeri baku
  bahrain bahraini manama
  bangladesh bangladeshi dhaka
  belarus belarusian belarussian minsk
  belgium belgian
  bolivia bolivian
  bosnia bosnian sarajevo
  brazil brazilian brasilia
  britain british uk u.k england london
  bulgaria bulgarian sofia
  cambodia cambodian
  cameroon cameroonian
  canada canadian ottawa
  chad chadian
  chile chilean santiago
  china chinese beijing
  colombia colombian bogota
  congo congolese kinshasa
  croatia croatian zagreb
  cuba cuban havana
  cyprus cypriot nicosia
  czech prague
  denmark danish copenhagen
  ecuador ecuadorean ecuadorian quito
  egypt egyptian cairo
  eritrea eritrean
  estonia estonian tallinn
  ethiopia ethiopian
  finland finnish helsinki
  france french paris
  germany german berlin bonn
  ghana ghanaian accra
  greece greek athens
  haiti haitian
  hungary hungarian budapest
  iceland icelandic reykjavik
  india indian delhi
  indonesia indonesian jakarta
  iran iranian tehran
  iraq iraqi baghdad
  ireland irish dublin
  israel israeli
  italy italian rome
  japan japanese tokyo
  jordan jordanian amman
  kazakhstan kazakh
  kenya kenyan nairobi
  kosovo kosovan kosovar
  kuwait kuwaiti
  kyrgyzstan kyrgyz
  latvia latvian riga
  lebanon lebanese beirut
  libya libyan tripoli
  lithuania lithuanian vilnius
  malaysia malaysian
  mali malian
  malta maltese
  mexico mexican
  moldova moldovan
  mongolia mongolian
  montenegro montenegrin
  morocco moroccan rabat
  mozambique mozambican
  myanmar burma burmese
  nepal nepalese nepali
  netherlands dutch
  nicaragua nicaraguan
  niger nigerien
  nigeria nigerian abuja
  norway norwegian oslo
  oman omani
  pakistan pakistani islamabad
  palestinian palestinians
  panama panamanian
  peru peruvian lima
  philippines philippine filipino manila
  poland polish warsaw
  portugal portuguese lisbon
  qatar qatari doha
  romania romanian bucharest
  russia russian moscow kremlin
  rwanda rwandan kigali
  saudi riyadh
  serbia serbian belgrade
  singapore singaporean
  slovakia slovak bratislava
  slovenia slovenian ljubljana
  somalia somali mogadishu
  spain spanish madrid
  sudan sudanese khartoum
  sweden swedish stockholm
  switzerland swiss
  syria syrian damascus
  taiwan taiwanese taipei
  tanzania tanzanian
  thailand thai bangkok
  tunisia tunisian tunis
  turkey turkish türkiye ankara
  uganda ugandan kampala
  ukraine ukrainian kyiv kiev
  u.s us american america washington
  uruguay uruguayan
  uzbekistan uzbek tashkent
  venezuela venezuelan caracas
  vietnam vietnamese hanoi
  yemen yemeni sanaa
  zambia zambian lusaka
  zimbabwe zimbabwean harare
  north-korea north-korean pyongyang
  south-korea south-korean seoul
  south-africa south-african pretoria
  new-zealand wellington
  sri-lanka sri-lankan colombo`
    .split('\n')
    .flatMap(line => {
      const [country, ...others] = line.trim().split(' ')
      return [country!, ...others].map(word => [word.replace('-', ' '), country!] as const)
    })
)

const raised = (words: string) => words.replace(/(?:^| )\p{L}/gu, letter => letter.toUpperCase())

/** The adjective of a country as it stands before an office: `French` of `france`; undefined where desks differ. */
export const adjectiveOf = (country: string): string | undefined => adjectives.get(country)

/** “the Kosovan president”, “the Kosovo president”: some desks have the one, some the other. */
const unsettled = new Set(['kosovo', 'congo', 'taiwan', 'singapore', 'myanmar', 'u.s'])

/** The first adjective that is listed is the one that the wires have. */
const adjectives = new Map(
  [...countryWords]
    .filter(([word, country]) => word !== country && !unsettled.has(country) && demonyms.has(word))
    .reverse()
    .map(([word, country]) => [country.replace('-', ' '), raised(word)])
)
