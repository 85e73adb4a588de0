import assert from 'node:assert/strict'
import { mentions } from './mentions.ts'
import { type Title, titles } from './titles.ts'
import { wordsOf } from './words.ts'

const gathered = (text: string) => {
  const { words, sentences } = wordsOf(text)
  return titles(text, words, sentences, mentions({ text, role: 'body', words, sentences }))
}
const told = ({ text, kind, position, letters, before, holder }: Title) =>
  `${text}: ${kind} ${position}, ${letters}, after ${before}, of ${holder}`

const tables: readonly (readonly [copy: string, ...titles: readonly string[]])[] = [
  ['Farmers met president Joe Doe.', 'president: office before name, lower, after other, of state'],
  ['The Nigerian president Joe Doe left.', 'president: office before name, lower, after article, of state'],
  ['They met club president Joe Doe.', 'president: office before name, lower, after other, of other'],
  ['They met Acme president Joe Doe.', 'president: office before name, lower, after other, of other'],
  ['They met London mayor Jane Doe.', 'mayor: office before name, lower, after other, of state'],
  ['Prime minister Joe Doe left.', 'Prime minister: office before name, mixed, after start, of state'],
  ['They saw Coach Mark Ruiz cry.', 'Coach: job before name, capital, after other, of state'],
  ['It came from King Charles himself.', 'King: rank before name, capital, after other, of state'],
  ['Jane Doe, President of Chile, left.', 'President: office after name, capital, after other, of other'],
  ['Jane Doe, President and CEO of Acme, left.', 'President: office after name, capital, after other, of other'],
  ['Jane Doe, President and Chief Executive of Acme, left.'],
  ['The Prime Minister left.', 'Prime Minister: office alone, capital, after article, of state'],
  [
    'A Minister for Health and Social Affairs left.',
    'Minister for Health and Social Affairs: office alone, capital, after article, of state'
  ],
  ['The Minister of Silly Walks left.'],
  ["The Prime Minister's Questions went badly."],
  ["The Governor's aide left.", 'Governor: office alone, capital, after article, of state'],
  ['He came to the Office of the President.'],
  ['He ran for Governor again.', 'Governor: office alone, capital, after other, of state'],
  ['They waited for Governor and wife.'],
  ['He is the King of Pop.'],
  ['Prime Minister Jane Doe Meets With Mayor']
]

describe('titles', () => {
  for (const [copy, ...expected] of tables) it(copy, () => assert.deepEqual(gathered(copy).map(told), expected))

  it('has what belongs to a title, and who can have had it', () => {
    const copy = 'They met former Nigerian President Joe Doe.'
    const [title] = gathered(copy)
    assert.equal(copy.slice(title!.phrase.start, title!.phrase.end), 'former Nigerian President')
    assert.equal(copy.slice(title!.former!.start, title!.former!.end), 'former')
    assert.equal(title!.name!.name, 'Joe Doe')
  })
  it('writes a title with and without its capitals', () => {
    const forms = ['then-president', 'secretary of State', 'Vice President-elect'].map(written => {
      const [title] = gathered(`They met ${written} Joe Doe.`)
      return [title?.capital, title?.lower]
    })
    assert.deepEqual(forms, [
      ['then-President', 'then-president'],
      ['Secretary of State', 'secretary of state'],
      ['Vice President-elect', 'vice president-elect']
    ])
  })
})
