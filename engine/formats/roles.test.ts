import assert from 'node:assert/strict'
import { read } from './index.ts'

/** A line of copy and the blocks that it becomes: `role: text`. `> ` before a role: others’ words. */
type Told = readonly [line: string, ...blocks: readonly string[]]

const told = (source: string) =>
  read(source, 'plain').flatMap(({ blocks }) =>
    blocks.map(({ role, text, quoted }) => `${quoted ? '> ' : ''}${role}: ${text}`)
  )

/** Each line of a story with what becomes of it. */
const story = (name: string, ...lines: readonly Told[]) =>
  it(name, () =>
    assert.deepEqual(
      told(lines.map(([line]) => line).join('\n\n')),
      lines.flatMap(([, ...blocks]) => blocks)
    )
  )

const same = (role: string, line: string): Told => [line, `${role}: ${line}`]
const lead = same('body', 'The council of Ordek voted on Monday to close its last library.')
const more = same('body', 'Readers gathered outside the town hall to protest against the vote.')

describe('roles', () => {
  story(
    'a page of a site that took over a story',
    same('boilerplate', 'Your browser is not supported. Please update it.'),
    same('headline', 'Ordek closes last library'),
    same('deck', 'Readers say that they will fight the vote.'),
    same('headline', 'Ordek closes last library'),
    [
      'Readers outside the town hall of Ordek.Jo Kim / AFP - Getty Images file',
      'caption: Readers outside the town hall of Ordek.',
      'credit: Jo Kim / AFP - Getty Images file'
    ],
    same('source', '/ Source: Reuters'),
    lead,
    same('boilerplate', 'Ordek library readers'),
    ['The mayor leaves on Monday.KCNA / AFP', 'caption: The mayor leaves on Monday.', 'credit: KCNA / AFP'],
    more
  )
  story(
    'a story of an archive, under its abstract',
    same('headline', 'Ordek closes its last library'),
    same('deck', 'Readers say that they will fight the vote.'),
    same('boilerplate', 'ABSTRACT.'),
    same('deck', 'Kim has closed a library, and nobody knows why.'),
    same('boilerplate', 'FULL TEXT.'),
    lead
  )
  story(
    'a story of an agency',
    same('slug', 'ORDEK-LIBRARY/'),
    same('advisory', '(Adds mayor’s comment in paragraph 4)'),
    same('headline', 'UPDATE 1-Ordek closes last library'),
    same('byline', 'By Jo Kim and Lee de Park'),
    [
      'ORDEK, March 3 (Reuters) - The council voted.',
      'dateline: ORDEK, March 3 (Reuters) -',
      'body: The council voted.'
    ],
    more,
    [
      'The mayor did not comment. (Reporting by Jo Kim; Editing by Lee Park)',
      'body: The mayor did not comment.',
      'sign-off: (Reporting by Jo Kim; Editing by Lee Park)'
    ]
  )
  story(
    'a story of an American agency',
    same('slug', 'BC-US--Ordek Library, 1st Ld-Writethru'),
    same('advisory', 'Eds: Updates with the vote.'),
    same('headline', 'Ordek closes last library'),
    same('byline', 'By JO KIM'),
    same('byline', 'Associated Press Writer'),
    ['ST. ORDEK, Minn. (AP) — The council voted.', 'dateline: ST. ORDEK, Minn. (AP) —', 'body: The council voted.'],
    more,
    same('boilerplate', '___'),
    same('sign-off', 'Associated Press writer Lee Park in Minx contributed to this report.')
  )
  story(
    'a headline that stops before a byline',
    same('headline', 'Ordek closes its library.'),
    same('byline', 'By Jo Kim'),
    lead
  )
  story('a headline in capitals that stops', same('headline', 'Council Votes To Close Its Last Library.'), lead)
  story('a first paragraph alone', lead)
  story('a first paragraph below a headline', same('headline', 'Ordek closes library'), lead, more)
  story(
    'a picture below the first paragraph makes no deck of it',
    same('headline', 'Ordek closes library'),
    lead,
    ['Readers in Ordek. (AP Photo/Jo Kim)', 'caption: Readers in Ordek.', 'credit: (AP Photo/Jo Kim)'],
    more
  )
  story('a sentence torn in two', lead, same('body', 'and what the readers thought'), more)
  story('cross-heads', lead, same('headline', 'No more books'), more, same('headline', 'WHAT COMES NEXT'), more)
  story(
    'a list of names below the copy',
    lead,
    ...['The Good Ship', 'The Old Mill', 'Two Rivers', 'Jo Kim'].map(line => same('boilerplate', line))
  )
  story(
    'headlines alone',
    same('headline', 'Man, 45, charged over bridge'),
    same('headline', 'Woman, 30, held after siege')
  )
  story('6 dead, 12 hurt is a headline', same('headline', '6 dead, 12 hurt'), lead)
  story(
    'items of a list',
    lead,
    ['• close the library', 'body: close the library'],
    ['- sell the books', 'body: sell the books'],
    more
  )
  story(
    'labels of zones',
    ['HED: Ordek closes library', 'advisory: HED:', 'headline: Ordek closes library'],
    ['DEK: Readers protest', 'advisory: DEK:', 'deck: Readers protest'],
    ['LEDE: The council voted.', 'advisory: LEDE:', 'body: The council voted.']
  )
  story(
    'words of a speaker',
    lead,
    ['Q: Why close it?', '> body: Q: Why close it?'],
    ['A: We must.', '> body: A: We must.']
  )
  story(
    'turns of a transcript',
    ['KIM: Why close it?', '> body: KIM: Why close it?'],
    ['PARK: We must.', '> body: PARK: We must.'],
    ['KIM: Must you?', '> body: KIM: Must you?'],
    ['PARK: Yes.', '> body: PARK: Yes.'],
    same('body', 'UPDATE: The vote was later annulled.')
  )
  story(
    'words whose indent was lost',
    same('body', 'The mayor of Ordek said:'),
    ['I welcome the vote of the council.', '> body: I welcome the vote of the council.'],
    more,
    same('body', 'The mayor said on Monday:'),
    same('body', '“I welcome the vote.”'),
    same('body', 'Other plans include:'),
    more,
    same('body', 'What the mayor told the court in May, under oath:'),
    ['I saw the books, and I wept.', '> body: I saw the books, and I wept.']
  )
  story('who said what stands above', lead, ['— Jo Kim, reader', 'credit: Jo Kim, reader'], more)
  story('the next take', lead, ['The mayor spoke. MORE', 'body: The mayor spoke.', 'sign-off: MORE'])

  describe('datelines', () => {
    const dateline = (line: string, place: string) =>
      story(line, [line, `dateline: ${place}`, `body: ${line.slice(place.length).trim()}`], more)
    dateline('KYIV, March 3 (Reuters) - The council voted.', 'KYIV, March 3 (Reuters) -')
    dateline('WASHINGTON (AP) — The council voted.', 'WASHINGTON (AP) —')
    dateline('LONDON, (AFP) The council voted.', 'LONDON, (AFP)')
    dateline('SEOUL/UNITED NATIONS, Aug 30 (Reuters) - The council voted.', 'SEOUL/UNITED NATIONS, Aug 30 (Reuters) -')
    dateline('McALLEN, Texas (AP) _ The council voted.', 'McALLEN, Texas (AP) _')
    dateline('BISSAU, Guinea-Bissau (AP) -- The council voted.', 'BISSAU, Guinea-Bissau (AP) --')
    dateline('ORDEK — The council voted.', 'ORDEK —')
    dateline('ORDEK _ The council voted.', 'ORDEK _')
    dateline('MACON, Ga. – The council voted.', 'MACON, Ga. –')
    dateline('RIO DE JANEIRO, March 5 - The council voted.', 'RIO DE JANEIRO, March 5 -')
    dateline('WASHINGTON, June 10 (UPI) — The council voted.', 'WASHINGTON, June 10 (UPI) —')
    story('a headline with a point stands above one', same('headline', 'Ordek to close last library in May.'), [
      'ORDEK - The council voted.',
      'dateline: ORDEK -',
      'body: The council voted.'
    ])
    story('a title with a point is a headline', same('headline', 'Council Votes on Fate of the Last Library.'), lead)
    story('an item of a list is none', lead, same('body', 'TOO LATE - The council voted before the readers came.'))
    story('an abbreviation is none', same('body', 'NATO (the North Atlantic alliance) said so.'))
    story('a compound is none', same('body', 'UN-backed talks began in Ordek on Monday.'))
  })

  describe('bylines', () => {
    for (const line of [
      'By Jo Kim',
      'BY JO KIM',
      'By Jo Kim, Staff Writer',
      'By',
      'Jo Kim, The Associated Press',
      'By JO KIM and LEE PARK'
    ])
      story(line, same('byline', line), lead)
    for (const line of ['By Friday it rained.', 'By law, readers may protest.', 'By contrast, Minx has four.'])
      story(line, same('body', line), more)
  })

  describe('captions', () => {
    for (const [caption, credit] of [
      ['Readers in Ordek on May 5, 2016.', 'REUTERS/Jo Kim'],
      ['Readers in Ordek.', 'Photograph: Jo Kim/EPA'],
      ['Readers in Ordek.', 'Image: Jo Kim.'],
      ['Readers in Ordek', '(Image: Jo Kim)'],
      ['Readers in Ordek.', '(Jo Kim/CBC)'],
      ['Readers in Ordek.', '(KCNA via Reuters)'],
      ['Readers in Ordek.', '( The Ordek Reader )'],
      ['Readers in Ordek.', 'Photo by Jo Kim/Getty Images'],
      ['FILE - Readers gather in Ordek on May 5, 2016.', '(AP Photo/Jo Kim, File)']
    ] as const)
      story(`${caption} ${credit}`, lead, [`${caption} ${credit}`, `caption: ${caption}`, `credit: ${credit}`], more)
    for (const line of [
      'In this June 1, 2020, photo, readers gather in Ordek.',
      'This undated photo shows the library.'
    ])
      story(line, lead, same('caption', line), more)
    for (const line of [
      'Jo Kim/AFP/Getty Images',
      'Photo by Jo Kim/Getty Images',
      '(AP Photo/Jo Kim)',
      'Credit: NASA',
      'AP - AFP'
    ])
      story(line, lead, same('credit', line), more)
    story('a poll by two', lead, same('body', 'Most want it open, a poll showed (Reuters/Ipsos).'))
  })

  describe('what is no copy', () => {
    for (const line of [
      'Advertisement',
      'Read more: Ordek in pictures',
      'READ MORE: Ordek in pictures',
      'Story continues below advertisement',
      'Share this article',
      'Sign up for our newsletter',
      'Follow us on Twitter',
      'Follow Jo Kim on Twitter @jokim',
      '© 2020 The Ordek Reader. All rights reserved.',
      'Copyright 2020 The Ordek Reader',
      'This material may not be published, broadcast, rewritten or redistributed.',
      'We use cookies to make this site better.',
      'Monday, March 2, 2020',
      '9:42 p.m.',
      '-- Ordek newsroom +44 171 555 0100',
      'jo.kim@example.com',
      'Ordek 2, Minx 1',
      'Jo Kim: 1,769.',
      'Industrial production 9.2 8.5 7.5',
      '***',
      '[Ordek council votes to close its library]'
    ])
      story(line, lead, same('boilerplate', line), more)
    for (const line of [
      'Watch sales fell by a third.',
      'Read the report, the mayor told readers.',
      'Share prices fell.',
      'Print sales fell.',
      'Photos of the vote were sold for $40.',
      'He used to say that cookies are for children.',
      'Home sales fell.',
      'More from Ordek than from Minx came to the vote, the mayor said.',
      'Twitter said on Monday that it would not comment.',
      'Reuters reported the vote on Monday.',
      'Getty Images said on Monday that it would not comment.',
      'Editing by hand is slow.'
    ])
      story(line, lead, same('body', line), more)
    for (const line of [
      '(Reporting by Jo Kim; Editing by Lee Park)',
      'Additional reporting by Jo Kim',
      'The Associated Press contributed to this report.'
    ])
      story(line, lead, same('sign-off', line))
    for (const line of [
      "EDITOR'S NOTE: The vote was first reported wrongly.",
      '[Editor’s note: names were changed.]',
      'EMBARGOED UNTIL 0001 GMT, Monday, 3 March',
      '(Corrects name of mayor)'
    ])
      story(line, same('advisory', line), lead)
  })
})
