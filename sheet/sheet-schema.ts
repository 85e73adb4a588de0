import { levels, roles } from '#engine'
import { count, hash, list, object, orNull, place, text } from './schema-parts.ts'

/** The JSON form of the sheet as JSON schema: a contract. `schemas/sign-off.schema.json` is made from it. */
export const sheetSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The sign-off sheet of wirelint report --format json',
  ...object({
    version: { const: 1 },
    wirelint: text('The version of Wirelint that made it.'),
    made: { type: 'string', format: 'date-time', description: 'When it was made.' },
    files: list(
      object({
        path: text('As given on the command line, with “/” between folders; “<stdin>” for standard input.'),
        error: orNull(object({ message: text('Why the file could not be read.') }))
      })
    ),
    stories: list({ $ref: '#/definitions/story' }, 'In the order of the files, and of each file.')
  }),
  definitions: {
    story: object({
      path: text('The file that the story is in.'),
      story: count('Which story of the file, from 0.'),
      line: { type: 'integer', minimum: 1, description: 'The line of its first paragraph.' },
      style: text('The style that it was checked against, with what that is laid over: .wirelint.json over ap.'),
      sha256: hash('Of the whole text of the file, in UTF-8, without a byte order mark.'),
      headline: orNull(text('The headline.')),
      byline: orNull(text('The byline.')),
      dateline: orNull(text('The dateline, without its dash.')),
      day: orNull(text('The day that the story gives itself, or as much of it as is told: 2024-03-04, 2024.')),
      words: count('Words of the body.'),
      findings: list({ $ref: '#/definitions/finding' }, 'What is open, by start, then by rule.'),
      accepted: list({ $ref: '#/definitions/accepted' }, 'What an editor lets stand.'),
      people: list({ $ref: '#/definitions/person' }, 'By first reference.'),
      quotations: list({ $ref: '#/definitions/quotation' }),
      ages: list({ $ref: '#/definitions/age' }),
      speech: {
        description: 'All words of direct speech, in order: see docs/report.md.',
        ...object({ words: count('How many.'), sha256: hash('Of these words, in UTF-8.') })
      }
    }),
    finding: object(
      {
        rule: text('The id of a rule.'),
        entry: text('The entry of the catalogue of style rules that it enforces.'),
        level: { enum: levels },
        message: text('What, quoting the copy.'),
        because: text('Why.'),
        start: { $ref: '#/definitions/place' },
        end: { $ref: '#/definitions/place' },
        inSpeech: { type: 'boolean', description: 'Inside a direct quotation.' },
        suggestions: list(text('What could be done, as an imperative.')),
        style: text('The style that the entry comes from, after inheritance.'),
        url: text('The page of the rule.')
      },
      ['entry']
    ),
    accepted: object({
      by: { enum: ['CQ', 'STET', 'comment'] },
      rules: orNull(list(text('A rule that the comment switches off; * is every rule.'))),
      start: { $ref: '#/definitions/place' },
      words: text('The words that stand; after a comment the whole paragraph.'),
      stood: list(
        object({ rule: text('A rule.'), level: { enum: levels }, message: text('What it would say.') }),
        'What would be found if they were not let stand.'
      )
    }),
    person: object({
      name: text('As the story first gives it in full; the surname alone where it never does.'),
      surname: text('What a later reference is expected to be.'),
      title: orNull(text('The title that stands before the name first.')),
      described: orNull(text('What stands beside the name and says who this is.')),
      ages: list({ type: 'integer', minimum: 0 }, 'As told beside the name.'),
      house: orNull(
        object({
          write: orNull(text('How the house writes the name.')),
          title: orNull(text('How the house introduces this person.')),
          style: text('The style whose list says so.')
        })
      ),
      references: count('By any part of the name, in any spelling.'),
      inSpeech: count('How many of them stand in direct speech.'),
      first: {
        description: 'The first reference of any kind.',
        ...object({
          ...place.properties,
          role: { enum: roles, description: 'The part of the story that it stands in.' }
        })
      },
      introduced: {
        description: 'The first reference in full in the body.',
        ...orNull({ $ref: '#/definitions/place' })
      },
      spellings: list(
        object({
          text: text('As written.'),
          count: count('How often.'),
          inSpeech: count('How often in direct speech.'),
          checked: { type: 'boolean', description: 'An editor has marked it as checked.' },
          house: { enum: ['own', 'corrected', null], description: 'What the list of the style says of it.' }
        }),
        'By where they first stand.'
      )
    }),
    quotation: object({
      start: { $ref: '#/definitions/place' },
      words: text('What stands between the marks.'),
      speaker: orNull(text('The person, by the full name.')),
      how: { enum: ['named', 'pronoun', 'title', 'speaks on', null], description: 'How the speaker is known.' },
      saidBy: orNull(text('The speaker in the words of the copy.')),
      needsSpeaker: { type: 'boolean', description: 'It is a whole statement, and nothing tells whose.' },
      continues: { type: 'boolean', description: 'The paragraph before did not close it.' }
    }),
    age: object({
      start: { $ref: '#/definitions/place' },
      text: text('As written.'),
      context: text('With some words around it.'),
      whose: orNull(text('The name that stands beside it.')),
      inSpeech: { type: 'boolean' }
    }),
    place
  }
}
