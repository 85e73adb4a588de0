import assert from 'node:assert/strict'
import { processorTime } from '../../test/kit/processor-time.ts'
import { quotationMarks } from './quotation.ts'

/** The copy with every quotation mark shown as the reader of marks sees it: ‹open›, and single ones doubled in angle. */
function shown(text: string): string {
  let out = ''
  let from = 0
  for (const { start, end, kind, side } of quotationMarks(text)) {
    const sign = { open: '<', close: '>', either: '?' }[side]
    out += text.slice(from, start) + (kind === 'double' ? sign + sign : sign)
    from = end
  }
  return out + text.slice(from)
}

const tables: Record<string, readonly (readonly [copy: string, shown: string])[]> = {
  'double marks': [
    ['“We won,” she said.', '<<We won,>> she said.'],
    ['"We won," she said. "Twice."', '<<We won,>> she said. <<Twice.>>'],
    ["``We won,'' she said.", '<<We won,>> she said.'],
    ["''We won,'' she said.", '<<We won,>> she said.'],
    ['„Genug“, sagte sie. „Dosyć”.', '<<Genug>>, sagte sie. <<Dosyć>>.'],
    ['« Assez », dit-elle. »Genug«, sagte er.', '<< Assez >>, dit-elle. <<Genug>>, sagte er.'],
    ['＂We won.＂', '<<We won.>>'],
    ['“We won,“ she said. ”Twice.”', '<<We won,>> she said. <<Twice.>>'],
    ['"We won,” she said.', '<<We won,>> she said.'],
    ['‘‘We won,’’ she said.', '<<We won,>> she said.'],
    ['″We won,″ she said.', '<<We won,>> she said.'],
    ['„Wygraliśmy” i »tak« oraz «nie»', '<<Wygraliśmy>> i <<tak>> oraz <<nie>>'],
    ['“We won,” "Twice," ``Yes,\'\' «No»', '<<We won,>> <<Twice,>> <<Yes,>> <<No>>']
  ],
  'what a straight mark faces': [
    ['the "grand" plan ("grand" again)', 'the <<grand>> plan (<<grand>> again)'],
    ['He left—"for good"—and wept.', 'He left—<<for good>>—and wept.'],
    ['a so-called "plan"-driven pre-"plan" era', 'a so-called <<plan>>-driven pre-<<plan>> era'],
    ['She said:"No."Then left.', 'She said:??No.??Then left.'],
    ['" No " he said', '?? No ?? he said'],
    ['"...and then?" "#Resist," "$5," "¿Qué?"', '<<...and then?>> <<#Resist,>> <<$5,>> <<¿Qué?>>'],
    ['We lost." She wept.', 'We lost.>> She wept.'],
    ['("We won," she said. "Twice.")', '(<<We won,>> she said. <<Twice.>>)'],
    ['She — "we won" — and left, –"twice"– said', 'She — <<we won>> — and left, –<<twice>>– said'],
    ['- "We won," she said.', '- <<We won,>> she said.'],
    ['What does "yes" mean? "No"?', 'What does <<yes>> mean? <<No>>?'],
    ['“ We won ”, she said', '<< We won >>, she said']
  ],
  'single marks': [
    ['‘We won,’ she said.', '<We won,> she said.'],
    ["'We won,' she said. 'Don't ask the players' union.'", "<We won,> she said. <Don't ask the players' union.>"],
    ["Mayor says 'grand plan' is off", 'Mayor says <grand plan> is off'],
    ['a ‘sacred fight’ with the West', 'a <sacred fight> with the West'],
    ['the ‘great powers’ of Europe', 'the <great powers> of Europe'],
    ['the ‘workers’ rights’ bill', 'the <workers’ rights> bill'],
    ['the ‘great powers’ and the ‘small powers’', 'the <great powers> and the <small powers>'],
    ['`No,’ she said.', '<No,> she said.'],
    ['‘And the workers’ rights went.', '<And the workers’ rights went.'],
    ['‘The Long Days’ is a film.', '<The Long Days> is a film.'],
    ["PM: 'No deal' on workers' rights", "PM: <No deal> on workers' rights"],
    ["Dogs' home 'saved' as owners' talks 'fail'", "Dogs' home <saved> as owners' talks <fail>"],
    ["Fury over 'let 'em eat cake' remark", "Fury over <let 'em eat cake> remark"],
    ['‘We’ll win the players’ cup,’ she said.', '<We’ll win the players’ cup,> she said.'],
    ['(‘for good’, she said) — ‘no’ — –‘yes’–', '(<for good>, she said) — <no> — –<yes>–'],
    ['‹Assez›, dit-elle. ‚Genug‘, sagte er.', '<Assez>, dit-elle. <Genug>, sagte er.'],
    ['´We won,´ she said.', '<We won,> she said.'],
    ["the 'bosses' left. The players' union won.", "the <bosses> left. The players' union won."]
  ],
  nested: [
    ['“He said ‘no’ twice,” she said.', '<<He said <no> twice,>> she said.'],
    [`"He said, 'No.'" She left.`, '<<He said, <No.>>> She left.'],
    [`"'No,' he said," she said.`, '<<<No,> he said,>> she said.'],
    ["``They all say: `No.''' She left.", '<<They all say: <No.>>> She left.'],
    ["'''No,' he said,'' she said.", '<<<No,> he said,>> she said.'],
    ['‘He said “no” twice,’ she said.', '<He said <<no>> twice,> she said.'],
    ['“‘No.’ ” She left.', '<<<No.> >> She left.'],
    ['“They “ran” off,” she said.', '<<They <<ran>> off,>> she said.'],
    ['““We won,”” she said.', '<<<<We won,>>>> she said.'],
    [
      `"The players' union won," she said. "The owners' lost."`,
      "<<The players' union won,>> she said. <<The owners' lost.>>"
    ]
  ],
  'apostrophes are none': [
    ["The Joneses' dog isn't Kim's.", "The Joneses' dog isn't Kim's."],
    ['the workers’ rights and the bosses’, too', 'the workers’ rights and the bosses’, too'],
    ["rock 'n' roll of the '90s, the ’80s and ‘70s", "rock 'n' roll of the '90s, the ’80s and ‘70s"],
    ["'Til then, get 'em. ’Tis five o'clock.", "'Til then, get 'em. ’Tis five o'clock."],
    ["'We love rock 'n' roll,' she said.", "<We love rock 'n' roll,> she said."],
    ['Shi‘ite towns near Sana‘a, ’cause it rains', 'Shi‘ite towns near Sana‘a, ’cause it rains'],
    ['"Oppenheim"’s author', '<<Oppenheim>>’s author'],
    ['the class of ’08 and the workers’ union', 'the class of ’08 and the workers’ union'],
    ["the class of '08 and the workers' union", "the class of '08 and the workers' union"],
    ["the '08 wins' of the year", 'the <08 wins> of the year'],
    ['‘Abd al-Aziz and ‘Eid al-Fitr', '‘Abd al-Aziz and ‘Eid al-Fitr'],
    ["'It was the '90s,' she said.", "<It was the '90s,> she said."]
  ],
  'feet and inches are none': [
    [`He is 6'2", she 5' 10" and the door 7'.`, `He is 6'2", she 5' 10" and the door 7'.`],
    ['the 6-foot-2" guard', 'the 6-foot-2" guard'],
    [`"He's 6'2" and fast," she said.`, `<<He's 6'2" and fast,>> she said.`],
    ['a 12" disc', 'a 12" disc'],
    ['"It was 12," he said. "No, 11."', '<<It was 12,>> he said. <<No, 11.>>'],
    ['“We sold 12” he said.', '<<We sold 12>> he said.'],
    ['6′2″ tall, 35°01′57″N', '6′2″ tall, 35°01′57″N'],
    ['a 6’2” guard met “in the 7’ hall”', 'a 6’2” guard met <<in the 7’ hall>>']
  ]
}

describe('quotation marks', () => {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      for (const [copy, expected] of rows) it(copy, () => assert.equal(shown(copy), expected))
    })

  it('takes time in proportion to their number', () => {
    for (const glyphs of [`"`, `'`, ` "a`, ` 'a`, `s' `, `‘`, `“‘`])
      for (const text of [glyphs.repeat(20_000), ` 'x${"s' ".repeat(20_000)}`]) {
        const began = processorTime()
        quotationMarks(text)
        assert.ok(processorTime() - began < 500, glyphs)
      }
  })
})
