import assert from 'node:assert/strict'
import { sameByRule, sameName } from './keys.ts'
import { isSlip } from './slips.ts'

/** Pairs that are one name by what their letters may sound like, by the language that they come through. */
const oneByRule = {
  Russian: [
    'Sergei Shoigu|Sergey Shoygu',
    'Mikhail Khodorkovsky|Mihail Khodorkovskii',
    'Yevgeny Primakov|Evgenii Primakov',
    'Rudolf Nureyev|Rudolf Noureev',
    'Nikita Khrushchev|Nikita Khrushchyov',
    'Arkady Zhdanov|Arkadii Jdanov'
  ],
  Ukrainian: [
    'Volodymyr Zelenskyy|Volodymyr Zelenskiy',
    'Oleh Marchenko|Oleg Marchenko',
    'Izyum|Izium',
    'Chuhuyiv|Chuhuiv'
  ],
  Belarusian: ['Siarhei Shydlouski|Syarhey Shydlouski', 'Siarhei Sychou|Siarhei Sychov'],
  'South Slavic': ['Novak Djokovic|Novak Djoković', 'Goran Mijatovic|Goran Mijatovich'],
  Georgian: ['Davit Kezerashvili|Daviti Kezerashvili', 'Zestaponi|Zestaphoni'],
  Arabic: [
    'Moqtada al-Sadr|Muqtada al-Sadr',
    'Abdel Fattah al-Burhan|Abdul Fattah al-Burhan',
    'Abd al-Aziz al-Hakim|Abdelaziz al-Hakim',
    'Khalifa Hifter|Khalifah Haftar',
    'Rached Ghannouchi|Rashid al-Ghannushi',
    'Jeddah|Jidda',
    'Hezbollah|Hizbullah'
  ],
  Persian: [
    'Abbas Araghchi|Abbas Araqchi',
    'Hossein Amir-Abdollahian|Hussein Amir Abdollahian',
    'Fereydoon Abbasi|Fereidoon Abbasi'
  ],
  'Central Asian': [
    'Shukhrat Makhmudov|Shuhrat Mahmudov',
    'Jamshid Sultanov|Jamshid Sultonov',
    'Namig Guliyev|Namig Kuliev'
  ],
  Korean: ['Kim Jong-chol|Kim Chong-chul', 'Roh Moo-hyun|Noh Moo-hyun', 'Busan|Pusan', 'Park Geun-hye|Pak Kun-hye'],
  Chinese: ['Xi Jinping|Hsi Chin-ping', 'Li Denghui|Lee Teng-hui', 'Hsinchu|Xinzhu', 'Zhu De|Chu Teh'],
  Greek: ['Kyriakos Mitsotakis|Kiriakos Mitsotakis', 'Panagiotis Sklavounos|Panayotis Sklavounos'],
  Hebrew: ['Kiryat Shmona|Qiryat Shemona', 'Avigdor Lieberman|Avigdor Liberman', 'Reuven Rivlin|Reuben Rivlin'],
  Indic: ['Sheikh Hasina|Shaikh Hasina', 'Bimal Rathnayake|Bimal Rathnayaka', 'Vasantha Perera|Wasantha Perera'],
  Mongolian: ['Tsend Zundui|Cend Zundui', 'Tsakhiagiin Elbegdorj|Tsakhia Elbegdorj'],
  German: ['Jürgen Klopp|Juergen Klopp']
} as const

/** One through two languages, by the given name alone. */
const oneByGivenName = [
  'Mykola Azarov|Nikolai Azarov',
  'Volodymyr Zelenskyy|Vladimir Zelensky',
  'Andriy Shevchenko|Andrei Shevchenko',
  'Pyotr Tchaikovsky|Peter Tchaikovsky',
  'Dimitris Papadakis|Dimitrios Papadakis'
]

const oneInMarks = [
  'Moon Jae-in|Moon Jae In',
  'Recep Erdoğan|Recep Erdogan',
  'Xi Jinping|Xi Jin-ping',
  'Al-Jazeera|Aljazeera',
  'El Arish|Al-Arish',
  'Mazar-i-Sharif|Mazar-e Sharif'
]

const two = [
  'Kim Jong Un|Kim Jong Il',
  'Ali Khamenei|Ruhollah Khomeini',
  'Volodymyr Zelenskyy|Olena Zelenska',
  'Sergei Ivanov|Svetlana Ivanova',
  'Aleksandr Makarov|Aleksandra Makarova',
  'Valery Ponomarenko|Valeria Ponomarenko',
  'Li Qiang|Li Keqiang',
  'Li Tao|Li Dao',
  'Zhang Wei|Zheng Wei',
  'Shaanxi|Shanxi',
  'Nguyen Van Minh|Nguyen Van Manh',
  'Mohamed Samir|Mohamed Samer',
  'Muhammad|Mohammed',
  'Stephen Clark|Steven Clarke',
  'Peter Hoffman|Peter Hoffmann',
  'David Gill|David Hill',
  'Vitali Klitschko|Wladimir Klitschko',
  'Rafik Hariri|Saad Hariri',
  'Israel|Israeli',
  'Al Leiter|Leiter',
  'El Paso Electric|Paso Electric',
  'Foundation|Fondation',
  'Springbok|Springboks',
  'Juan Perez|John Perez'
]

const split = (pair: string) => pair.split('|').map(name => name.split(' ')) as [string[], string[]]

describe('one name in two spellings', () => {
  for (const [language, pairs] of Object.entries(oneByRule))
    for (const pair of pairs)
      it(`${language}: ${pair}`, () => {
        const [a, b] = split(pair)
        assert.ok(sameByRule(a, b), 'by rule')
        assert.equal(sameByRule(b, a), sameByRule(a, b))
      })
  for (const pair of oneByGivenName)
    it(`${pair}: by the given name`, () => {
      const [a, b] = split(pair)
      assert.equal(sameName(a, b), 'sounds')
      assert.equal(sameName(b, a), 'sounds')
    })
  for (const pair of oneInMarks) it(`${pair}: marks`, () => assert.equal(sameName(...split(pair)), 'marks'))
  for (const pair of two)
    it(`${pair}: none`, () => {
      const [a, b] = split(pair)
      assert.equal(sameName(a, b), undefined)
      assert.equal(sameName(b, a), undefined)
    })

  const everyone = Object.values(oneByRule)
    .flat()
    .concat(two as never[])
    .flatMap(split)

  it('is the same both ways, and of a name with itself', () => {
    for (const a of everyone) {
      assert.equal(sameName(a, a), 'marks', a.join(' '))
      for (const b of everyone) assert.equal(sameName(a, b), sameName(b, a), `${a.join(' ')} | ${b.join(' ')}`)
    }
  })

  it('never makes a man of a woman', () => {
    for (const [his, hers] of [
      ['ov', 'ova'],
      ['ev', 'eva'],
      ['in', 'ina'],
      ['sky', 'skaya'],
      ['skyi', 'ska'],
      ['skiy', 'skaya']
    ] as const)
      for (const stem of ['Petr', 'Lavr', 'Karas', 'Belin', 'Zelen', 'Nikol', 'Gorbach'])
        assert.equal(sameName(['Nika', stem + his], ['Nika', stem + hers]), undefined, stem + hers)
  })
})

describe('slips of the finger', () => {
  for (const pair of ['Timberlake|Timberake', 'Kiedis|Keidis', 'Labott|Labbot', 'Prendergast|Predergast'])
    it(`${pair} may be one`, () => assert.ok(isSlip(...(pair.split('|') as [string, string]))))
  for (const pair of ['Hassell|Hassells', 'Petrov|Petrova', 'Iran|Iranian', 'Mario|Maria', 'Cole|Cale', 'Banks|Hanks'])
    it(`${pair} are two`, () => assert.ok(!isSlip(...(pair.split('|') as [string, string]))))
})
