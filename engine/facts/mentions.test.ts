import assert from 'node:assert/strict'
import type { Role } from '../story.ts'
import { type Mention, mentions } from './mentions.ts'
import { wordsOf } from './words.ts'

const of = (text: string, role: Role = 'body') => mentions({ text, role, ...wordsOf(text) })

/** A name as the tables write it: a `?` after one that only the rest of the story can confirm. */
const shown =
  (text: string) =>
  ({ start, end, evidence }: Mention) =>
    text.slice(start, end) + (evidence === 'shape' ? '?' : '')

describe('mentions', () => {
  const names: readonly (readonly [string, readonly string[]])[] = [
    ['Maria Delgado opened the fair.', ['Maria Delgado']],
    ['It was Maria Delgado’s fair.', ['Maria Delgado']],
    ['Kremlin spokesman Dmitry Peskov said so.', ['Dmitry Peskov']],
    ['Russia’s ambassador, Anatoly Antonov, said so.', ['Anatoly Antonov']],
    ['Kim Jong Un met Moon Jae-in and Xi Jinping.', ['Kim Jong Un', 'Moon Jae-in', 'Xi Jinping']],
    ['Minister for Foreign Affairs Piero Fassio left.', ['Piero Fassio']],
    ['Trade envoy Park Chul-soo left for Hang Seng Bank.', ['Park Chul-soo']],
    ['Nguyen Phu Trong met Ursula von der Leyen.', ['Nguyen Phu Trong', 'Ursula von der Leyen']],
    ['Egypt’s Abdel-Fattah el-Sissi left.', ['Abdel-Fattah el-Sissi']],
    ['Sheikh Hamad bin Khalifa Al Thani left.', ['Hamad bin Khalifa Al Thani']],
    ['Swiss prosecutor Carla del Ponte said so.', ['Carla del Ponte']],
    ['Martin Luther King Jr. spoke.', ['Martin Luther King Jr.']],
    ['Martin Luther King, Jr., spoke.', ['Martin Luther King, Jr.']],
    ['J.K. Rowling and John D. Rockefeller IV left.', ['J.K. Rowling', 'John D. Rockefeller IV']],
    ['Ott Tanak, who came third, was glad.', ['Ott Tanak']],
    ['Ott Tanak, 33, was glad.', ['Ott Tanak']],
    ['Mr. Tanak was glad.', ['Tanak']],
    ['Prime Minister Tanak was glad.', ['Tanak']],
    ['Tanak was glad.', ['Tanak?']],
    ['His wife Kate was glad.', ['Kate']],
    ['The Biden administration declined.', ['Biden?']],
    ['German Claudia Roe won.', ['Claudia Roe']],
    ['Theresa May left in May on the first Friday.', ['Theresa May']],
    ['It was the turn of England hopeful Mark Butcher.', ['Mark Butcher']],
    ['Anita Hill and Jack London met Stephen King.', ['Anita Hill', 'Jack London?', 'Stephen King']],
    ['The party met Mayor of London Sadiq Khan.', ['Sadiq Khan']],
    // Names that are words, nations and titles
    ['Vietnam’s party chief, To Lam, opened the harbor.', ['To Lam']],
    ['Defense Minister Dong Jun opened the harbor.', ['Dong Jun']],
    ['He Lifeng opened the harbor.', ['He Lifeng']],
    ['To Lam, the news was good.', ['Lam?']],
    ['The harbor was open from Lin Jun 5 to Jun 10.', ['Lin?']],
    ['It was during the last year that Peter Such and Imran Khan left the team.', ['Peter Such', 'Imran Khan']],
    ['A pupil named Matthew Bishop left.', ['Matthew Bishop']],
    ['In the end it was Hun Sen and General Min Aung Hlaing who met there.', ['Hun Sen', 'Min Aung Hlaing']],
    ['Chief Justice Maria Delgado left, and Justice Delgado ran.', ['Maria Delgado', 'Delgado']],
    ['Chancellor of the Exchequer Maria Delgado left.', ['Maria Delgado']],
    ['Praising Tanak, he said it was over.', ['Tanak?']],
    ['Australian Sinologist Maria Delgado left.', ['Maria Delgado']],
    ['In the end he told Maria Delgado Sunday.', ['Maria Delgado']],
    ['It was dull, said Mike Lake, a spokesman.', ['Mike Lake']],
    ['It is in the hands of its CFO. Tanak said so.', ['Tanak?']],
    // Surnames that are titles, months and words
    ['“No,” joked Bishop.', ['Bishop?']],
    ['Bishop was late. The Bishop was not.', ['Bishop?']],
    ['May was late. In May it rained.', ['May?']],
    ['It was the end of May’s deal.', ['May?']],
    ['Young died in spring. Young people wept.', ['Young?']],
    // Nicknames
    ['They met Robert “Bobby” Delgado there.', ['Robert “Bobby” Delgado']],
    ['They met Edward (Ted) Delgado there.', ['Edward (Ted) Delgado']],
    ['First was Maria Delgado (Italy) Tanak.', ['Maria Delgado', 'Tanak?']],
    // What stands around
    ['It was dull, said Ott Tanak, director of oil at the bank.', ['Ott Tanak']],
    ['Then Ott Tanak (Estonia) beat Ott Tenak (D-Ohio).', ['Ott Tanak', 'Ott Tenak']],
    ['Reporting by Ott Tanak', ['Ott Tanak']],
    ['It was a shock when Ott Tanak died.', ['Ott Tanak']],
    ['He sold his share of Tanak/Tenak Associates.', []],
    ['Gaffe-prone Tanak was glad to see Moon Jae-in.', ['Tanak?', 'Moon Jae-in']],
    ['Paz’s wife, Nancy, came first.', ['Paz?', 'Nancy']],
    ['No one knew why, says Malachy.', ['Malachy']],
    ['It was a play by Shakespeare or by Ibsen.', ['Shakespeare', 'Ibsen']]
  ]
  for (const [text, expected] of names) it(text, () => assert.deepEqual(of(text).map(shown(text)), expected))

  const nobody: readonly string[] = [
    'North Korea and South Korea met at the United Nations on Monday.',
    'Johnson & Johnson and Morgan Stanley rose, as did JPMorgan.',
    'The Kennedy Center is near Virginia Beach.',
    'They met at Charles de Gaulle airport.',
    'The Conservative Party lost in New South Wales in April.',
    'Sri Lanka beat Crystal Palace in St. Louis.',
    'He studied at George Washington University.',
    'The Duchess of Kent visited the Moscow-Pyongyang desk of a Hong Kong-based bank.',
    'They flew to the USS Maria Delgado and the carrier Gerald Delgado.',
    'They met at the John F. Delgado Center, near the ship Maria Delgado.',
    'Sri Lankan voters met Costa Rican voters.',
    'It rained in Sierra Leone and in Milton Keynes.',
    'The opposition Social Democrats and Reform Judaism lost the General Election.',
    'W L Pct GB'
  ]
  for (const text of nobody)
    it(text, () =>
      assert.deepEqual(
        of(text)
          .filter(({ evidence }) => evidence === 'named')
          .map(shown(text)),
        []
      )
    )

  it('reads headlines with capitals for what they are', () => {
    const text = 'Kim Jong Un Invites Vladimir Putin to North Korea'
    assert.deepEqual(of(text, 'headline').map(shown(text)), ['Kim Jong Un?', 'Vladimir Putin?'])
  })

  it('tells titles, courtesy titles, possessives and who speaks', () => {
    const [putin, roe, biden] = of(
      'Russian President Vladimir Putin’s aide left, Mr. Roe said. The Biden team is here.'
    )
    assert.equal(putin!.title!.text, 'Russian President')
    assert.equal(putin!.possessive, true)
    assert.equal(roe!.courtesy!.text, 'Mr.')
    assert.equal(roe!.speaks, true)
    assert.equal(biden!.attributive, true)
  })

  const attributive: readonly (readonly [string, boolean])[] = [
    ['They read the Jeff Delgado files.', true],
    ['They saw copies of Jeff Delgado files.', true],
    ['Jeff Delgado files suit often.', false],
    ['The George Delgado protests spread.', true],
    ['George Delgado protests too much.', false],
    ['On Monday Delgado shares rose 4%.', true],
    ['On Monday Delgado shares photos.', false],
    ['They saw a Maria Delgado biopic.', true]
  ]
  for (const [text, expected] of attributive)
    it(`is a thing’s: ${text}`, () => assert.equal(of(text)[0]!.attributive, expected))

  const identified: readonly string[] = [
    'Maria Delgado, the mayor, left.',
    'Maria Delgado, who runs the clinic, left.',
    'Maria Delgado, 34, a teacher, left.',
    'Maria Delgado of the Acme Institute left.',
    'Maria Delgado (R-Ohio) left.',
    'The ambassador to Paris, Maria Delgado, left.',
    'A woman named Maria Delgado left.',
    'Striker Maria Delgado left.',
    'Maria Delgado was the first mayor.'
  ]
  for (const text of identified) it(`knows who is who: ${text}`, () => assert.ok(of(text)[0]!.identifier))
  for (const text of ['Maria Delgado left.', 'Maria Delgado, 34, left.', 'On Monday, Maria Delgado left.'])
    it(`does not know who is who: ${text}`, () => assert.equal(of(text)[0]!.identifier, undefined))
})
