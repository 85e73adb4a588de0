import assert from 'node:assert/strict'
import { type CodeAction, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { type Rule, rules as realRules } from '#engine'
import { blockRule, replace, storyRule } from '../engine/rules/rule.ts'
import { config, type Seat, sit as sitDown, story } from '../test/kit/editor.ts'

describe('diagnostics', () => {
  it('say what, why and where to read more', async () => {
    const desk = await sit()
    desk.open(story, 'The bus to Kiev left.')
    const [found, ...rest] = await desk.diagnostics(story)
    assert.deepEqual(rest, [])
    assert.deepEqual(found, {
      range: { start: { line: 0, character: 11 }, end: { line: 0, character: 15 } },
      severity: DiagnosticSeverity.Error,
      code: 'house-name',
      codeDescription: { href: 'https://github.com/wirelint/wirelint/blob/main/engine/rules/house-name.md' },
      source: 'wirelint',
      message: '“Kiev” is “Kyiv” here.\nReaders know one spelling.'
    })
  })

  it('point at the other place', async () => {
    const desk = await sit()
    desk.open(story, 'Jon Ware ran.\n\nJohn Ware fell.')
    const [found] = await desk.diagnostics(story)
    assert.deepEqual(found!.relatedInformation, [
      {
        location: { uri: story, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } } },
        message: 'Jon Ware here.'
      }
    ])
  })

  it('follow the typing', async () => {
    const desk = await sit()
    desk.open(story, 'The bus to Kyiv left.\nNobody saw it.\n')
    assert.deepEqual(await desk.marked(story), [])
    desk.type(story, { line: 1, character: 6 }, ' in Kiev')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    desk.type(story, { line: 0, character: 4 }, 'slow ')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
  })

  it('are the same as before until text or style change', async () => {
    const desk = await sit({ files: { [config]: '{}' } })
    desk.open(story, 'The bus to Kiev left.')
    const first = await desk.report(story)
    assert.equal(first.kind, 'full')
    assert.deepEqual(await desk.report(story, first.resultId), { kind: 'unchanged', resultId: first.resultId })
    desk.type(story, { line: 0, character: 0 }, 'So: ')
    assert.equal((await desk.report(story, first.resultId)).kind, 'full')
    const second = await desk.report(story)
    await desk.write([config, '{ "rules": { "house-name": "off" } }'])
    assert.equal((await desk.report(story, second.resultId)).kind, 'full')
    assert.deepEqual(await desk.marked(story), [])
  })

  it('are made anew for a story that was closed', async () => {
    const desk = await sit()
    desk.open(story, 'The bus to Kiev left.')
    const { resultId } = await desk.report(story)
    desk.close(story)
    assert.deepEqual(await desk.diagnostics(story), [])
    desk.open(story, 'The bus to Kiev left.')
    assert.equal((await desk.report(story, resultId)).kind, 'full')
  })

  it('come to a story that has no file yet', async () => {
    const desk = await sit({ files: { [config]: '{ "rules": { "age-figures": "off" } }' } })
    desk.open('untitled:Untitled-1', 'fifteen in Kiev')
    assert.deepEqual(await desk.marked('untitled:Untitled-1'), ['house-name Kiev'])
  })

  it('come to Markdown and news copy, not to code or to what is no copy', async () => {
    const desk = await sit()
    const marked = async (uri: string, language: string) => {
      desk.open(uri, 'Kiev', language)
      return desk.marked(uri)
    }
    assert.deepEqual(await marked('file:///desk/a.md', 'markdown'), ['house-name Kiev'])
    assert.deepEqual(await marked('file:///desk/a.copy', 'news-copy'), ['house-name Kiev'])
    assert.deepEqual(await marked('vscode-vfs://host/desk/a.txt', 'plaintext'), ['house-name Kiev'])
    assert.deepEqual(await marked('file:///desk/a.js', 'javascript'), [])
    assert.deepEqual(await marked('git:/desk/a.txt', 'plaintext'), [])
  })

  it('are pushed to a client that does not ask', async () => {
    const desk = await sit({ capabilities: {} })
    const opened = desk.published(story)
    desk.open(story, 'The bus to Kiev left.')
    assert.deepEqual((await opened).map(shown), ['house-name 0:11'])
    const typed = desk.published(story)
    desk.type(story, { line: 0, character: 0 }, 'No. ')
    assert.deepEqual((await typed).map(shown), ['house-name 0:15'])
    const closed = desk.published(story)
    desk.close(story)
    assert.deepEqual(await closed, [])
  })
})

describe('quick fixes', () => {
  it('mend the words', async () => {
    const desk = await sit()
    desk.open(story, 'The bus to Kiev left.')
    const action = await desk.action(story, 'Kiev', 'Write “Kyiv”')
    assert.equal(action.isPreferred, true)
    assert.equal(action.diagnostics?.[0]?.code, 'house-name')
    assert.equal(desk.after(action, story), 'The bus to Kyiv left.')
  })

  it('are not preferred where a person must choose', async () => {
    const desk = await sit()
    desk.open(story, 'A slew of buses.')
    assert.deepEqual(
      (await desk.actions(story, 'slew')).slice(0, 2).map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Write “number”', undefined],
        ['Write “row”', undefined]
      ]
    )
  })

  it('mend all of one rule', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev, fifteen.\nKiev again.')
    const action = await desk.action(story, 'Kiev', 'Fix all safe problems of house-name')
    assert.equal(desk.after(action, story), 'Kyiv, fifteen.\nKyiv again.')
  })

  it('mend all', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev, fifteen.\nA very very very slow slew.')
    const action = await desk.action(story, 'Kiev', 'Fix all safe problems')
    assert.equal(desk.after(action, story), 'Kyiv, 15.\nA very slow slew.')
  })

  it('change the words alone, of the text as it was', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev, fifteen.')
    desk.type(story, { line: 0, character: 0 }, 'To ')
    const { edit } = await desk.action(story, 'Kiev', 'Fix all safe problems')
    const range = (from: number, to: number) => ({
      start: { line: 0, character: from },
      end: { line: 0, character: to }
    })
    assert.deepEqual(edit?.documentChanges, [
      {
        textDocument: { uri: story, version: 2 },
        edits: [
          { range: range(3, 7), newText: 'Kyiv' },
          { range: range(9, 16), newText: '15' }
        ]
      }
    ])
  })

  it('are offered only for the words at hand', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev, fifteen. Nobody.')
    const titles = (await desk.actions(story, 'fifteen')).map(({ title }) => title)
    assert.ok(titles.includes('Write “15”'))
    assert.ok(!titles.includes('Write “Kyiv”'))
    assert.deepEqual(await desk.actions(story, 'Nobody'), [])
  })

  it('come whole to a client that cannot ask for them later', async () => {
    const desk = await sit({ capabilities: {} })
    desk.open(story, 'Kiev, fifteen.\nKiev again.')
    const action = (await desk.actions(story, 'Kiev')).find(({ title }) => title === 'Fix all safe problems')!
    assert.equal(desk.after(action, story), 'Kyiv, 15.\nKyiv again.')
  })
})

describe('source.fixAll.wirelint', () => {
  for (const only of ['source.fixAll.wirelint', 'source.fixAll', 'source'])
    it(`answers ${only}`, async () => {
      const desk = await sit()
      desk.open(story, 'Kiev, fifteen.\nA very very very slow slew.')
      const actions = await desk.actions(story, 'Kiev', [only])
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.wirelint']
      )
      assert.equal(desk.after(await desk.resolve(actions[0]!), story), 'Kyiv, 15.\nA very slow slew.')
    })

  it('does nothing where nothing is safe', async () => {
    const desk = await sit()
    desk.open(story, 'A slew of buses.')
    const [action] = await desk.actions(story, 'slew', ['source.fixAll.wirelint'])
    assert.equal((await desk.resolve(action!)).edit, undefined)
  })

  it('comes to an end where two rules quarrel', async () => {
    const desk = await sit({ rules: [swap('tea-first', 'tea', 'coffee'), swap('coffee-first', 'coffee', 'tea')] })
    desk.open(story, 'A cup of tea.')
    const [action] = await desk.actions(story, 'tea', ['source.fixAll'])
    assert.equal((await desk.resolve(action!)).edit, undefined)
    assert.deepEqual(desk.log, [])
  })

  it('keeps quiet for other kinds', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev')
    assert.deepEqual(await desk.actions(story, 'Kiev', ['refactor']), [])
    assert.deepEqual(await desk.actions(story, 'Kiev', ['source.organizeImports']), [])
  })
})

describe('Ignore here', () => {
  it('sets CQ after a name and STET after all else', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev, fifteen.')
    const cq = await desk.action(story, 'Kiev', 'Ignore house-name here (CQ)')
    assert.equal(desk.after(cq, story), 'Kiev (CQ), fifteen.')
    const stet = await desk.action(story, 'fifteen', 'Ignore age-figures here (STET)')
    assert.equal(desk.after(stet, story), 'Kiev, fifteen (STET).')
  })

  for (const [before, after] of [
    ['Buses\n\nHe left\nfor Kiev.\n', 'Buses\n\n<!-- wirelint-ignore house-name -->\nHe left\nfor Kiev.\n'],
    [
      '<!-- wirelint-ignore age-figures -->\nfifteen in Kiev\n',
      '<!-- wirelint-ignore age-figures house-name -->\nfifteen in Kiev\n'
    ],
    ['- Buses\n- To Kiev\n', '- Buses\n- <!-- wirelint-ignore house-name -->\n  To Kiev\n']
  ] as const)
    it(`sets a comment in Markdown: ${JSON.stringify(before)}`, async () => {
      const desk = await sit()
      desk.open('file:///desk/a.md', before, 'markdown')
      const action = await desk.action('file:///desk/a.md', 'Kiev', 'Ignore house-name in this paragraph')
      assert.equal(desk.after(action, 'file:///desk/a.md'), after)
    })

  it('is not offered for a whole page', async () => {
    const desk = await sit()
    desk.open(story, 'Kiev. '.repeat(30))
    const titles = (await desk.actions(story, 'Kiev. '.repeat(30))).map(({ title }) => title)
    assert.ok(titles.includes('Fix all safe problems of house-name'))
    assert.ok(titles.every(title => !title.startsWith('Ignore')))
  })

  it('sets no mark in direct speech', async () => {
    const desk = await sit()
    desk.open(story, '“We saw a gazillion of them,” said Ann Ware.')
    const titles = (await desk.actions(story, 'gazillion')).map(({ title }) => title)
    assert.ok(titles.includes('Turn big-words off in .wirelint.json'))
    assert.deepEqual(
      titles.filter(title => title.startsWith('Ignore')),
      ['Ignore “gazillion” (big-words) in .wirelint-ignored.json']
    )
  })
})

describe('Turn off', () => {
  it('edits the nearest .wirelint.json and keeps its comments', async () => {
    const desk = await sit({
      files: { [config]: '{}', 'file:///desk/ap/.wirelint.json': '{\n  // Ours.\n  "extends": "ap"\n}\n' }
    })
    desk.open('file:///desk/ap/a.txt', 'Kiev')
    const action = await desk.action('file:///desk/ap/a.txt', 'Kiev', 'Turn house-name off in .wirelint.json')
    assert.equal(
      desk.after(action, 'file:///desk/ap/.wirelint.json'),
      '{\n  // Ours.\n  "extends": "ap",\n  "rules": {\n    "house-name": "off"\n  }\n}\n'
    )
  })

  it('keeps the options of the rule', async () => {
    const desk = await sit({ files: { [config]: '{ "rules": { "house-name": { "level": "note" } } }' } })
    desk.open(story, 'Kiev')
    const action = await desk.action(story, 'Kiev', 'Turn house-name off in .wirelint.json')
    assert.equal(desk.after(action, config), '{ "rules": { "house-name": { "level": "off" } } }')
  })

  it('writes a first .wirelint.json in the workspace folder, with the style in force', async () => {
    const desk = await sit({ settings: { style: 'reuters' } })
    desk.open('file:///desk/today/late/a.txt', 'Kiev')
    const action = await desk.action('file:///desk/today/late/a.txt', 'Kiev', 'Turn house-name off in .wirelint.json')
    const [create] = action.edit!.documentChanges!
    assert.deepEqual(create, { kind: 'create', uri: config, options: { ignoreIfExists: true } })
    assert.deepEqual(JSON.parse(desk.after(action, config)), { extends: 'reuters', rules: { 'house-name': 'off' } })
  })

  it('edits what is typed, not what is saved', async () => {
    const desk = await sit({ files: { [config]: '{}' } })
    desk.open(config, '{ "extends": "ap" }', 'jsonc')
    desk.open(story, 'Kiev')
    const action = await desk.action(story, 'Kiev', 'Turn house-name off in .wirelint.json')
    assert.deepEqual(JSON.parse(desk.after(action, config)), { extends: 'ap', rules: { 'house-name': 'off' } })
  })
})

describe('the desk’s names', () => {
  const names = 'file:///desk/names.csv'
  const listed = '{ "nameLists": ["names.csv"] }'
  const petrova = 'Ana Petrova, the harbor chief, left.\n\nAnna Petrova slept.\n'
  const marked = ['name-spelling Anna Petrova']

  /** Does what an action would do to the files on the disk. */
  async function make(desk: Awaited<ReturnType<typeof sit>>, action: CodeAction) {
    const uris = action.edit!.documentChanges!.flatMap(change =>
      'textDocument' in change ? [change.textDocument.uri] : []
    )
    await desk.write(...uris.map(uri => [uri, desk.after(action, uri)] as const))
  }

  for (const [title, column, text] of [
    ['Accept both spellings: add to the desk’s names', 'accepted', 'Ana Petrova,,,Anna Petrova,'],
    ['They are two people: add to the desk’s names', 'different', 'Ana Petrova,,,,,,,,,Anna Petrova,'],
    ['Add “Ana Petrova” to the desk’s names', 'variants', 'Ana Petrova,,Anna Petrova,'],
    ['Add “Anna Petrova” to the desk’s names', 'variants', 'Anna Petrova,,Ana Petrova,']
  ] as const)
    it(`take a verdict on two spellings: ${title}`, async () => {
      const desk = await sit({ rules: realRules })
      desk.open(story, petrova)
      assert.deepEqual(await desk.marked(story), marked)
      const action = await desk.action(story, 'Anna Petrova', title)
      const [create, , createConfig] = action.edit!.documentChanges!
      assert.deepEqual(create, { kind: 'create', uri: names, options: { ignoreIfExists: true } })
      assert.deepEqual(createConfig, { kind: 'create', uri: config, options: { ignoreIfExists: true } })
      assert.ok(desk.after(action, names).startsWith('\ufeffname,kind,variants,accepted,'))
      assert.ok(desk.after(action, names).includes(`\n${text}`))
      assert.deepEqual(JSON.parse(desk.after(action, config)), { nameLists: ['names.csv'] })
      await make(desk, action)
      const [, , variant] = text.split(',')
      assert.deepEqual(await desk.marked(story), column === 'variants' ? [`house-name ${variant}`] : [])
    })

  for (const [title, text] of [
    ['Accept both spellings: add to the desk’s names', 'Kyiv;place;;Kiev'],
    ['Add “Kiev” to the desk’s names', 'Kiev;place;Kyiv']
  ] as const)
    it(`take a verdict on the house’s spelling: ${title}`, async () => {
      const files = { [config]: listed, [names]: 'name;kind;variants\r\nAna Roe;;\r\n' }
      const desk = await sit({ rules: realRules, files })
      desk.open(story, 'The bus to Kiev left.')
      assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
      const action = await desk.action(story, 'Kiev', title)
      assert.equal(action.edit!.documentChanges!.length, 1)
      assert.ok(desk.after(action, names).endsWith(`\r\nAna Roe;;\r\n${text}\r\n`))
      await make(desk, action)
      assert.deepEqual(await desk.marked(story), [])
    })

  it('have the whole name of whom a surname is', async () => {
    const desk = await sit({ rules: realRules, settings: { style: 'ap' } })
    desk.open(story, 'Volodymyr Zelenskyy, the president of Ukraine, spoke.\n\nZelensky left.')
    const action = await desk.action(story, 'Zelensky left', 'Add “Volodymyr Zelensky” to the desk’s names')
    await make(desk, action)
    assert.deepEqual(await desk.marked(story), ['house-name Volodymyr Zelenskyy'])
  })

  it('have the whole name where surnames clash', async () => {
    const desk = await sit({ rules: realRules })
    desk.open(story, 'Bo Chastain, the coach, left.\n\nChastian said on Monday that he slept.')
    assert.deepEqual(await desk.marked(story), ['name-spelling Chastian'])
    const action = await desk.action(story, 'Chastian', 'Accept both spellings: add to the desk’s names')
    assert.match(desk.after(action, names), /\nBo Chastain,,,Bo Chastian,/)
    await make(desk, action)
    assert.deepEqual(await desk.marked(story), [])
  })

  it('take nothing while the list is broken, and say so', async () => {
    const desk = await sit({ rules: realRules, files: { [config]: listed, [names]: 'Ana Roe,Anna Roe' } })
    desk.open(story, petrova)
    const action = await desk.action(story, 'Anna Petrova', 'Accept both spellings: add to the desk’s names')
    assert.equal(action.edit, undefined)
    assert.deepEqual(desk.messages, [
      'Wirelint: names.csv: Its first row does not name the columns; one of them is “name”.'
    ])
  })

  it('hold as they are typed, and as they change on the disk', async () => {
    const desk = await sit({ rules: realRules, files: { [config]: listed, [names]: 'name\nAna Roe\n' } })
    desk.open(story, petrova)
    assert.deepEqual(await desk.marked(story), marked)
    await desk.refreshed(() => desk.open(names, 'name,different\nAna Petrova,Anna Petrova\n'))
    assert.deepEqual(await desk.marked(story), [])
    await desk.refreshed(() => desk.close(names))
    assert.deepEqual(await desk.marked(story), marked)
    await desk.write([names, 'name,accepted\nAna Petrova,Anna Petrova\n'])
    assert.deepEqual(await desk.marked(story), [])
  })

  it('are told what is wrong in them, where it is wrong', async () => {
    const desk = await sit({ files: { [config]: listed, [names]: 'name,born\nAna Roe,yesterday\n' } })
    const told = desk.published(names)
    desk.open(story, 'Kiev')
    await desk.marked(story)
    const [trouble] = await told
    assert.deepEqual(trouble!.range, { start: { line: 1, character: 8 }, end: { line: 1, character: 17 } })
    assert.match(says(trouble), /^“yesterday” is no date\./)
    const forgotten = desk.published(names)
    await desk.write([config, '{}'])
    await desk.marked(story)
    assert.deepEqual(await forgotten, [])
  })

  it('are told so with no story open', async () => {
    const desk = await sit({ files: { [config]: listed } })
    const told = desk.published(names)
    desk.open(names, 'name,varients\n', 'plaintext')
    assert.match(says((await told)[0]), /^There is no column “varients”/)
    assert.deepEqual(await desk.diagnostics(names), [])
  })

  it('that are not there are missed where they are named', async () => {
    const desk = await sit({ files: { [config]: listed } })
    const told = desk.published(config)
    desk.open(story, 'Kiev')
    await desk.marked(story)
    assert.deepEqual(
      (await told).map(({ message }) => message),
      ['There is no file “names.csv”.']
    )
  })

  it('say in the finding what the desk has noted', async () => {
    const list = 'name,variants,note\nAna Petrova,Anna Petrova,She asked us in 2024.\n'
    const desk = await sit({ rules: realRules, files: { [config]: listed, [names]: list } })
    desk.open(story, 'Anna Petrova, the harbor chief, left.')
    const [found] = await desk.diagnostics(story)
    assert.match(says(found), /The desk’s note: She asked us in 2024\.$/)
  })
})

describe('hover', () => {
  it('says what, why, which style and where to read more', async () => {
    const desk = await sit()
    desk.open(story, 'The bus to Kiev left.')
    assert.equal(
      await desk.hover(story, 'Kiev'),
      '**“Kiev” is “Kyiv” here\\.** Readers know one spelling\\.\n\n' +
        'Write places as the house does\\. Style: wire, H1 · ' +
        '[house-name](https://github.com/wirelint/wirelint/blob/main/engine/rules/house-name.md)'
    )
    assert.equal(await desk.hover(story, 'bus'), undefined)
  })

  it('is plain text for a client that knows no Markdown', async () => {
    const desk = await sit({ capabilities: {} })
    desk.open(story, 'The bus to Kiev left.')
    assert.match((await desk.hover(story, 'Kiev'))!, /^“Kiev” is “Kyiv” here\. Readers know one spelling\.\n/)
  })

  it('leads to the page in the editor where the client can show it', async () => {
    const desk = await sit({ own: { rulePages: true } })
    desk.open(story, 'Kiev')
    assert.match((await desk.hover(story, 'Kiev'))!, /\(command:wirelint\.openRulePage\?%5B%22house-name%22%5D\)$/)
    const page = await desk.action(story, 'Kiev', 'Open the page of house-name')
    assert.deepEqual(page.command?.arguments, ['house-name'])
  })
})

describe('a quotation', () => {
  const lead = 'Mayor Mira Tolvan spoke on Monday.\n\n'
  const cases: readonly (readonly [copy: string, words: string, hover: string | undefined])[] = [
    ['“It is open,” Tolvan said.', 'open', '**Mayor Mira Tolvan** — named here'],
    ['“It is open,” she said.', 'open', '**Mayor Mira Tolvan** — “she” stands for Tolvan'],
    ['“It is open,” she said. “It is dry.”', 'dry', '**Mayor Mira Tolvan** — speaks on: nobody is named beside it'],
    ['Tolvan said: “It is open.\n\n“It is dry.”', 'dry', '**Mayor Mira Tolvan** — speaks on from the paragraph before'],
    ['“It is open,” police said.', 'open', '**police** — named here'],
    ['“It is open,” said Ana Roe, who owns a boat.', 'open', '**Ana Roe** — named here'],
    ['“It is open,” they said.', 'open', undefined],
    ['She was in “Turn Up the Sea.”', 'Turn', undefined],
    [
      '“It is open,” said Ana Roe, a pilot and the owner of the biggest of the old boats.',
      'open',
      '**Ana Roe, a pilot** — named here'
    ],
    ['The “good” road is in the town of 3,000.', 'good', undefined],
    ['Rain fell on the town of 3,000.\n\n“There is no more money for it.”', 'money', 'No speaker found'],
    ['“It is open in Kiev,” Tolvan said.', 'open', '**Mayor Mira Tolvan** — named here']
  ]
  for (const [copy, words, expected] of cases)
    it(`says whose words it is: ${copy}`, async () => {
      const desk = await sit()
      desk.open(story, lead + copy)
      assert.equal(await desk.hover(story, words), expected?.replace(/[-]/g, '\\$&'))
    })

  it('leaves the hover of a finding alone', async () => {
    const desk = await sit()
    desk.open(story, `${lead}“It is a slew of boats,” Tolvan said.`)
    assert.match((await desk.hover(story, 'slew'))!, /big-words/)
    assert.match((await desk.hover(story, 'boats'))!, /Tolvan/)
  })

  it('is plain text for a client that knows no Markdown, and silent where Wirelint is off', async () => {
    const plain = await sit({ capabilities: {} })
    plain.open(story, `${lead}“It is open,” Tolvan said.`)
    assert.equal(await plain.hover(story, 'open'), 'Mayor Mira Tolvan — named here')
    const off = await sit({ settings: { enable: false } })
    off.open(story, `${lead}“It is open,” Tolvan said.`)
    assert.equal(await off.hover(story, 'open'), undefined)
  })

  it('is listed with the others, of a story that has no file too', async () => {
    const desk = await sit()
    const untitled = 'untitled:Untitled-1'
    desk.open(
      untitled,
      `${lead}“It is open,” she said.\n\nRain fell on 3,000 people.\n\n“There is no more money for it.”\n`
    )
    assert.deepEqual(await desk.quotations(untitled), [
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 13 } },
        words: 'It is open,',
        who: 'Mayor Mira Tolvan',
        how: '“she” stands for Tolvan',
        needsSpeaker: false
      },
      {
        range: { start: { line: 6, character: 0 }, end: { line: 6, character: 32 } },
        words: 'There is no more money for it.',
        who: null,
        how: null,
        needsSpeaker: true
      }
    ])
    assert.deepEqual(await desk.quotations('file:///desk/not-open.txt'), [])
  })
})

describe('configuration', () => {
  it('of the nearest folder speaks', async () => {
    const desk = await sit({
      files: {
        [config]: '{ "rules": { "house-name": "off" } }',
        'file:///desk/sport/.wirelint.json': '{ "rules": { "age-figures": "off" } }'
      }
    })
    desk.open('file:///desk/sport/cup/a.txt', 'fifteen in Kiev')
    assert.deepEqual(await desk.marked('file:///desk/sport/cup/a.txt'), ['house-name Kiev'])
    desk.open('file:///desk/news/a.txt', 'fifteen in Kiev')
    assert.deepEqual(await desk.marked('file:///desk/news/a.txt'), ['age-figures fifteen'])
  })

  it('extends a file, and hears when that changes', async () => {
    const house = 'file:///desk/styles/house.json'
    const desk = await sit({
      own: { showsStyle: true },
      files: {
        [config]: '{ "extends": "./styles/house.json" }',
        [house]: '{ "extends": "ap", "rules": { "house-name": "off" } }'
      }
    })
    desk.open(story, 'fifteen in Kiev')
    assert.deepEqual(await desk.marked(story), ['age-figures fifteen'])
    assert.equal(desk.styles.at(-1)!.style, 'ap')
    await desk.write([house, '{ "rules": { "age-figures": "off" } }'])
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
  })

  it('comes before the style that the editor is set to', async () => {
    const desk = await sit({
      own: { showsStyle: true },
      settings: { style: 'reuters' },
      files: {
        'file:///desk/ap/.wirelint.json': '{ "extends": "ap" }',
        'file:///desk/any/.wirelint.json': '{ "rules": { "house-name": "off" } }'
      }
    })
    desk.open('file:///desk/ap/a.txt', 'fifteen in Kiev')
    await desk.marked('file:///desk/ap/a.txt')
    desk.open('file:///desk/any/a.txt', 'fifteen in Kiev')
    assert.deepEqual(await desk.marked('file:///desk/any/a.txt'), ['age-figures fifteen'])
    assert.deepEqual(
      desk.styles.map(({ style }) => style),
      ['ap', 'reuters']
    )
  })

  it('that is broken says so where it is broken, and the rest of it works', async () => {
    const desk = await sit({ files: { [config]: '{\n  "rules": { "house-nam": "off", "age-figures": "off" }\n}' } })
    const told = desk.published(config)
    desk.open(story, 'fifteen in Kiev')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    const [trouble] = await told
    assert.deepEqual(trouble!.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 24 } })
    assert.match(says(trouble), /^There is no rule “house-nam”\. Did you mean “house-name”\? Allowed: age-figures, /)
    const mended = desk.published(config)
    await desk.write([config, '{}'])
    await desk.marked(story)
    assert.deepEqual(await mended, [])
  })

  it('that extends what is not there says so', async () => {
    const desk = await sit({ files: { [config]: '{ "extends": "./gone.json" }' } })
    const told = desk.published(config)
    desk.open(story, 'Kiev')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    assert.deepEqual(
      (await told).map(({ message }) => message),
      ['There is no file “./gone.json”.']
    )
  })

  it('that extends no path at all says so', async () => {
    const desk = await sit({ files: { [config]: '{ "extends": "http://[/a.json" }' } })
    const told = desk.published(config)
    desk.open(story, 'Kiev')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    assert.deepEqual(
      (await told).map(({ message }) => message),
      ['“http://[/a.json” is not a path.']
    )
  })

  it('is checked while it is typed', async () => {
    const desk = await sit()
    const told = desk.published(config)
    desk.open(config, '{ "extends": "app" }', 'jsonc')
    assert.match(says((await told)[0]), /^There is no style “app”\. Did you mean “ap”\?/)
    assert.deepEqual(await desk.diagnostics(config), [])
  })

  it('that is closed unsaved says again what is saved', async () => {
    const desk = await sit({ files: { [config]: '{}' } })
    desk.open(story, 'The bus to Kiev left.')
    await desk.refreshed(() => desk.open(config, '{ "rules": { "house-name": "off" } }', 'jsonc'))
    assert.deepEqual(await desk.marked(story), [])
    await desk.refreshed(() => desk.close(config))
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
  })

  it('of the editor: style, notes, enable', async () => {
    const desk = await sit({ own: { showsStyle: true }, settings: { style: 'guardian', notes: false } })
    desk.open(story, 'Kiev, a slew of fifteen.')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev', 'age-figures fifteen'])
    assert.deepEqual(
      desk.styles.map(({ style }) => style),
      ['guardian']
    )
    await desk.set({ notes: true })
    assert.deepEqual(await desk.marked(story), ['house-name Kiev', 'big-words slew', 'age-figures fifteen'])
    await desk.set({ enable: false })
    assert.deepEqual(await desk.marked(story), [])
    assert.equal(desk.styles.at(-1)!.enable, false)
  })

  it('is read by the client where the server has no such file system', async () => {
    const remote = 'vscode-vfs://host/desk/.wirelint.json'
    const desk = await sit({ own: { readsFiles: true }, remote: { [remote]: '{ "rules": { "house-name": "off" } }' } })
    desk.open('vscode-vfs://host/desk/a.txt', 'fifteen in Kiev')
    assert.deepEqual(await desk.marked('vscode-vfs://host/desk/a.txt'), ['age-figures fifteen'])
  })
})

describe('a rule that fails', () => {
  it('is told once in the log and costs nothing but its own findings', async () => {
    const desk = await sit({ rules: [...rules, failing], own: { showsStyle: true } })
    desk.open(story, 'Kiev')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    desk.type(story, { line: 0, character: 0 }, 'In ')
    assert.deepEqual(await desk.marked(story), ['house-name Kiev'])
    assert.deepEqual(desk.log, ['out-of-breath has failed and finds nothing there: out of breath'])
    assert.deepEqual(desk.styles.at(-1)!.failed, ['out-of-breath'])
  })
})

describe('the rules as they are', () => {
  it('find something to say of a story, each with its page', async () => {
    const desk = await sit({ rules: realRules, settings: { style: 'ap' } })
    desk.open(story, 'The mayor left on Monday for Kiev with a five year old boy and a dog.')
    const found = await desk.diagnostics(story)
    assert.deepEqual(
      found.map(({ code }) => code),
      ['house-name', 'age-format']
    )
    for (const { code, codeDescription, source } of found) {
      assert.ok(realRules.some(({ id }) => id === code))
      assert.ok(codeDescription?.href.endsWith(`/${code}.md`))
      assert.equal(source, 'wirelint')
    }
    assert.deepEqual(desk.log, [])
  })
})

const found = (id: string, level: Rule['level'], pattern: RegExp, by: readonly string[]): Rule =>
  blockRule({
    id,
    says: 'Write places as the house does.',
    because: 'Readers know one spelling.',
    level,
    speech: id === 'big-words' ? 'note' : 'silent',
    options: {},
    *check({ text }) {
      for (const { 0: word, index } of text.matchAll(pattern)) {
        const at = { start: index, end: index + word.length }
        const fixes = by.map(text => replace(at, text, by.length === 1 ? 'safe' : 'ask'))
        yield { at, says: `“${word}” is “${by.join('” or “')}” here.`, entry: 'H1', fixes }
      }
    }
  })

const swap = (id: string, from: string, to: string) => found(id, 'warning', new RegExp(from, 'g'), [to])

const rules: readonly Rule[] = [
  found('house-name', 'error', /Kiev/g, ['Kyiv']),
  found('age-figures', 'warning', /fifteen/g, ['15']),
  found('repeated', 'warning', /very very/g, ['very']),
  found('big-words', 'note', /slew|gazillion/g, ['number', 'row']),
  storyRule({
    id: 'name-spelling',
    says: 'Spell a name one way.',
    because: 'One of them is wrong.',
    level: 'warning',
    options: {},
    *checkStory({ blocks }) {
      const first = blocks.findIndex(({ text }) => text.startsWith('Jon Ware'))
      const other = blocks.findIndex(({ text }) => text.startsWith('John Ware'))
      if (first < 0 || other < 0) return
      const seeAlso = [{ at: { block: first, start: 0, end: 8 }, says: 'Jon Ware here.' }]
      yield { block: other, at: { start: 0, end: 9 }, says: '“John Ware” was “Jon Ware”.', seeAlso }
    }
  })
]

const failing = blockRule({
  id: 'out-of-breath',
  says: 'Never fails.',
  because: 'It does.',
  level: 'warning',
  options: {},
  // biome-ignore lint/correctness/useYield: it fails before it can find anything
  *check() {
    throw new Error('out of breath')
  }
})

const says = (diagnostic: Diagnostic | undefined) => String(diagnostic?.message)

const shown = ({ code, range }: Diagnostic) => `${code} ${range.start.line}:${range.start.character}`

/** At a desk with these few rules, unless it has its own. */
const sit = (seat: Partial<Seat> = {}) => sitDown({ rules, ...seat })
