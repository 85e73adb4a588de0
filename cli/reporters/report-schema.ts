import { levels } from '#engine'
import { schemaParts } from '#sheet'

const { count, object, place, text, time } = schemaParts

/** The JSON report as JSON schema: a contract. `schemas/report.schema.json` is made from it. */
export const reportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The report of wirelint check --format json; a line of --format jsonl is one of its files',
  ...object(
    {
      version: { const: 1 },
      files: { type: 'array', items: { $ref: '#/definitions/file' } },
      across: {
        type: 'array',
        items: { $ref: '#/definitions/file' },
        description:
          'With --together: the files that spell a person differently from others, with these findings alone.'
      },
      summary: object({
        files: count('Files that were to be checked.'),
        errors: count('Findings of this level.'),
        warnings: count('Findings of this level.'),
        notes: count('Findings of this level.'),
        safeFixes: count('Findings with a safe fix.')
      }),
      stats: {
        ...object({
          files: count('Files that were checked.'),
          milliseconds: object({
            read: time('Reading stories and paragraphs.'),
            facts: time('Looking at what paragraphs hold.'),
            ledger: time('Learning who is who, and who speaks.'),
            rules: time('Asking the rules.'),
            rest: time('Files, reports and all else.'),
            total: time('All of it.')
          }),
          rules: {
            type: 'object',
            additionalProperties: object({
              milliseconds: time('What the rule took.'),
              findings: count('What it found, shown or not.')
            })
          }
        }),
        description: 'With --stats: where the time went.'
      }
    },
    ['across', 'stats']
  ),
  definitions: {
    file: {
      ...object({
        path: text('As given on the command line, with “/” between folders; “<stdin>” for standard input.'),
        format: { enum: ['plain', 'markdown'] },
        findings: { type: 'array', items: { $ref: '#/definitions/finding' }, description: 'By start, then by rule.' },
        error: {
          anyOf: [{ type: 'null' }, object({ message: text('Why the file could not be checked.') })]
        }
      }),
      anyOf: [{ properties: { error: { type: 'null' } } }, { properties: { findings: { type: 'array', maxItems: 0 } } }]
    },
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
        fixes: { type: 'array', items: { $ref: '#/definitions/fix' } },
        seeAlso: {
          type: 'array',
          items: object(
            {
              path: text('The file, where it is another one.'),
              start: { $ref: '#/definitions/place' },
              end: { $ref: '#/definitions/place' },
              message: text('What is to be seen there.')
            },
            ['path']
          )
        },
        style: text('The style that the entry comes from, after inheritance.'),
        url: text('The page of the rule.')
      },
      ['entry']
    ),
    fix: object({
      title: text('What to do, as an imperative.'),
      safe: { type: 'boolean', description: 'No reader could take the two wordings differently.' },
      edits: {
        type: 'array',
        items: object({
          start: count('An offset.'),
          end: count('An offset; exclusive.'),
          text: text('What stands there then.')
        })
      }
    }),
    place
  }
}
