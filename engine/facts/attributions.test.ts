import assert from 'node:assert/strict'
import { attributions } from './attributions.ts'
import { quotationMarks } from './quotation.ts'
import { wordsOf } from './words.ts'

/** `speaker / verb / content`, with the verb first where it comes first, and an asterisk where the verb judges. */
const shown = (copy: string) => {
  const { words, sentences } = wordsOf(copy)
  return attributions(words, sentences, quotationMarks(copy)).map(
    ({ start, end, speaker, order, content, tag, loaded }) => {
      const verb = `${copy.slice(start, end)}${loaded ? '*' : ''}`
      const who = speaker ? copy.slice(speaker.start, speaker.end) + (speaker.plural ? ' (pl.)' : '') : '-'
      return `${order === 'speaker first' ? `${who} ${verb}` : `${verb} ${who}`} / ${content}${tag ? ' / tag' : ''}`
    }
  )
}

const tables: Record<string, readonly (readonly [copy: string, shown: readonly string[]])[]> = {
  'who speaks': [
    ['Paz said it was over.', ['Paz said / clause']],
    ['Jo van der Paz has since also said that it was over.', ['Jo van der Paz said / clause']],
    ['Paz, 47, said it was over.', ['Paz said / clause']],
    ['Lyon’s mayor, Jo Paz, said it was over.', ['Jo Paz said / clause']],
    ['The finance minister said it was over.', ['The finance minister said / clause']],
    ['Rebel officials said it was over.', ['officials (pl.) said / clause']],
    ['They said it was over.', ['They (pl.) said / clause']],
    ['It is over, according to the minister.', ['according to the minister / clause']]
  ],
  'beside a quotation': [
    ['“It is over,” she said.', ['she said / quotation / tag']],
    ['“It is over,” said she.', ['said she / quotation / tag']],
    ['“Is it over?” asked he on Monday.', ['asked he / quotation / tag']],
    ['‘It is over’, said Jo Paz, a minister.', ['said Jo Paz / quotation / tag']],
    ['“It is over,” Lyon’s mayor, Jo Paz, said.', ['Jo Paz said / quotation / tag']],
    ['Paz said: “It is over.”', ['Paz said / quotation']],
    ['Paz told reporters it was over.', ['Paz told / object']],
    ['After “the deal,” said he would come.', ['said he / quotation']]
  ],
  'verbs that judge': [
    ['Paz claimed it was over.', ['Paz claimed* / clause']],
    ['“It is over,” Paz claims.', ['Paz claims* / quotation / tag']],
    ['Paz claimed responsibility.', ['Paz claimed / object']],
    ['He falsely claimed that it was over.', ['He claimed / clause']],
    ['Paz admitted that she had lied.', ['Paz admitted / clause']],
    ['The storm slammed Luzon.', ['The storm slammed / object']],
    ['Doe slammed the plan.', ['Doe slammed* / object']],
    ['Doe lashed out at the plan.', ['Doe lashed out at* / object']],
    ['The firm refuted the report.', ['The firm refuted* / object']],
    ['New data refuted the report.', ['data refuted / object']]
  ],
  'nouns and names that look like verbs': [
    ['The Islamic State fled the United States.', []],
    ['He spoke of American claims that it was over.', []],
    ['His insurance claims that were late were paid.', []],
    ['The order was read.', ['- read / nothing']]
  ]
}

describe('attributions', () => {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      for (const [copy, expected] of rows) it(copy, () => assert.deepEqual(shown(copy), expected))
    })
})
