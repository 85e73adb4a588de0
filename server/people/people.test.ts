import assert from 'node:assert/strict'
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  type DefinitionLink,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  InlayHintRequest,
  type Location,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type SymbolInformation,
  TextEdit,
  type WorkspaceEdit,
  WorkspaceSymbolRequest
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { config, modern, type Seat, sit as sitDown, story } from '../../test/kit/editor.ts'
import type { PersonShown } from './people.ts'

const harbor = `TOLVAN OPENS HARBOR

By Jo Writer

Mayor Mira Tolvan, 41, opened the harbor on Monday. Tolvan’s boat was late.

“Tolvan is kind,” said Ana Roe, a rower from Poole. Tolvan laughed.
`

describe('the card of a person', () => {
  it('has name, title, age, first reference and spellings', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    const card = [
      '**Mayor Mira Tolvan**, 41',
      `First reference: [line 5](${story}#L5)`,
      'Spellings: Tolvan 4 \\(1 in direct speech\\) · Mira Tolvan 1'
    ].join('  \n')
    assert.equal(await desk.hover(story, 'Mira'), card)
    assert.equal(await desk.hover(story, 'TOLVAN'), card)
    assert.equal(await desk.hover(story, 'harbor on'), undefined)
  })

  it('has the form of the house, its style and the desk’s note', async () => {
    const names = { 'Kim Jong Un': { note: 'As he signs.' }, 'Mira Tolvan': { kind: 'person', title: 'Poole mayor' } }
    const desk = await sit({ files: { [config]: JSON.stringify({ extends: 'ap', names }) } })
    desk.open(story, 'Leader Kim Jong Un met Mira Tolvan on Monday.\n')
    assert.match(
      (await desk.hover(story, 'Kim'))!,
      /House: Kim Jong Un, then Kim .*· Style: \\\.wirelint\\\.json\s+As he signs\\\.$/
    )
    assert.match((await desk.hover(story, 'Mira'))!, /House: .*“Poole mayor” · Style: /)
  })

  it('says where a title comes late', async () => {
    const desk = await sit({ capabilities: {} })
    desk.open(story, 'Then Ana Roe smiled on Monday.\n\nAna Roe, a rower from Poole, laughed.\n')
    assert.match(
      (await desk.hover(story, 'Ana'))!,
      /^Ana Roe, a rower.*\nFirst reference: line 1 · introduced on line 3\n/
    )
  })

  it('comes after what is found there', async () => {
    const desk = await sit({ settings: { style: 'ap' } })
    desk.open(story, 'Ukraine’s president, Volodymyr Zelensky, spoke on Monday.\n')
    assert.match((await desk.hover(story, 'Volodymyr'))!, /house-name[\s\S]*\n\n\*\*Volodymyr Zelensky/)
  })

  it('says in a quotation whose words it is in, too', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    assert.match(
      (await desk.hover(story, 'Tolvan is kind'))!,
      /Mayor Mira Tolvan[\s\S]*\n\n\*\*Ana Roe.* — named here$/
    )
  })
})

describe('a name leads', () => {
  it('to the first reference in full in the body', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    assert.deepEqual(await desk.definition(story, 'TOLVAN'), ['4:6 Mira Tolvan'])
    assert.deepEqual(await desk.definition(story, 'Tolvan laughed'), ['4:6 Mira Tolvan'])
    assert.deepEqual(await desk.definition(story, 'boat'), [])
  })

  it('there in a client that shows how far a name goes', async () => {
    const desk = await sit({ capabilities: modernWith({ definition: { linkSupport: true } }) })
    desk.open(story, harbor)
    const [link] = (await desk.ask.sendRequest(
      DefinitionRequest.type,
      desk.at(story, 'Tolvan laughed')
    )) as DefinitionLink[]
    assert.equal(desk.document(story).getText(link!.originSelectionRange), 'Tolvan')
    assert.equal(desk.document(story).getText(link!.targetSelectionRange), 'Mira Tolvan')
  })

  it('to the first of any kind where there is no such', async () => {
    const desk = await sit()
    desk.open(story, 'Coach Zabelin won on Monday. Zabelin wept.\n')
    assert.deepEqual(await desk.definition(story, 'Zabelin wept'), ['0:6 Zabelin'])
  })

  it('to all references, in speech too', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    const all = ['0:0 TOLVAN', '4:6 Mira Tolvan', '4:52 Tolvan', '6:1 Tolvan', '6:52 Tolvan']
    assert.deepEqual(await desk.references(story, 'Tolvan’s', true), all)
    assert.deepEqual(await desk.references(story, 'Tolvan’s', false), all.toSpliced(1, 1))
    const highlights = await desk.ask.sendRequest(DocumentHighlightRequest.type, desk.at(story, 'Tolvan’s'))
    const { Write, Text } = DocumentHighlightKind
    assert.deepEqual(
      highlights!.map(({ kind }) => kind),
      [Text, Write, Text, Text, Text]
    )
    assert.deepEqual(
      highlights!.map(({ range }) => desk.shown(story, range)),
      all
    )
  })

  it('to one of two who share a surname', async () => {
    const desk = await sit()
    desk.open(story, 'Mayor Ana Roe met coach Ben Roe on Monday. Ana Roe left.\n')
    assert.deepEqual(await desk.references(story, 'Ana', true), ['0:6 Ana Roe', '0:43 Ana Roe'])
    assert.deepEqual(await desk.references(story, 'Ben', true), ['0:24 Ben Roe'])
  })

  it('in what has no file, after emoji, over Windows line ends and through markup', async () => {
    const desk = await sit()
    const untitled = 'untitled:Untitled-1'
    desk.open(untitled, '🚢🚢 Mayor **Ana** Petrova spoke.\r\n\r\n🚢 Petrova left on *Monday*.\r\n', 'markdown')
    assert.deepEqual(await desk.references(untitled, 'Petrova left', true), ['0:13 Ana** Petrova', '2:3 Petrova'])
  })

  it('nowhere while Wirelint is off, or in a document that is no story', async () => {
    const off = await sit({ settings: { enable: false } })
    off.open(story, harbor)
    assert.deepEqual(await off.definition(story, 'Mira'), [])
    assert.equal(await off.hover(story, 'Mira'), undefined)
    assert.deepEqual(await off.outline(story), [])
    assert.deepEqual(await off.people(story), [])
    await assert.rejects(off.rename(story, 'Mira', 'Myra Tolvan'))
    const desk = await sit()
    desk.open('file:///desk/a.js', harbor, 'javascript')
    assert.deepEqual(await desk.definition('file:///desk/a.js', 'Mira'), [])
  })
})

describe('a new name', () => {
  const edits = async (typed: string, capabilities?: ClientCapabilities) => {
    const desk = await sit(capabilities && { capabilities })
    desk.open(story, harbor)
    return { desk, edit: (await desk.rename(story, 'Tolvan’s', typed))! }
  }

  it('is written everywhere outside direct speech; what is said waits for a word', async () => {
    const { desk, edit } = await edits('Tolven', annotating)
    const own = ['0:0 TOLVAN → TOLVEN', '4:11 Tolvan → Tolven', '4:52 Tolvan → Tolven', '6:52 Tolvan → Tolven']
    assert.deepEqual(desk.changes(story, edit, 'own'), own)
    assert.deepEqual(desk.changes(story, edit, 'speech'), ['6:1 Tolvan → Tolven'])
    assert.deepEqual(
      Object.values(edit.changeAnnotations!).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
      [
        ['Outside direct speech', false],
        ['In direct speech', true]
      ]
    )
    assert.equal((edit.documentChanges![0] as { textDocument: { version: number } }).textDocument.version, 1)
  })

  it('leaves speech alone for a client that cannot ask', async () => {
    const { desk, edit } = await edits('Tolven')
    assert.equal(desk.changes(story, edit).length, 4)
    assert.equal(edit.changeAnnotations, undefined)
  })

  it('is asked for with the old one, as the body has it', async () => {
    const desk = await sit()
    desk.open(story, 'O’BRIEN WINS\n\nMayor Ana O’Brien spoke on\nMonday. Then Ana\nO’Brien left.\n')
    assert.deepEqual(await desk.prepared(story, 'O’BRIEN'), ['O’BRIEN', "O'Brien"])
    assert.deepEqual(await desk.prepared(story, 'Ana'), ['Ana O’Brien', 'Ana O’Brien'])
  })

  it('is refused with a reason', async () => {
    const desk = await sit({ capabilities: annotating })
    desk.open(story, `${harbor}\nCoach Pet*rov*na won.\n`)
    const refusal = (words: string, typed: string) =>
      desk.rename(story, words, typed).then(
        () => 'no refusal',
        ({ message }: Error) => message
      )
    assert.equal(await refusal('boat', 'ship'), 'No person of the story is named here.')
    assert.equal(await refusal('Mira', '  '), 'A name is wanted.')
    assert.equal(await refusal('Mira', 'Myra\nTolvan'), 'A name stands on one line.')
    assert.equal(await refusal('Mira', 'Mira Tolvan'), 'The name is “Mira Tolvan” already.')
    assert.equal(await refusal('TOLVAN', 'TOLVEN'), 'Write the name as the body has it: headlines keep their capitals.')
    await assert.rejects(desk.prepared(story, 'boat'), /No person of the story is named here\./)
    assert.deepEqual(desk.log, [])
  })

  it('is not written where nobody but the editor may', async () => {
    const desk = await sit({ capabilities: {} })
    desk.open(story, '“Mayor Ana Roe is kind,” he said.\n')
    await assert.rejects(desk.rename(story, 'Ana', 'Anna Roe'), /Nothing changes outside direct speech/)
  })

  it('says where markup is in its way', async () => {
    const desk = await sit()
    const page = 'file:///desk/a.md'
    desk.open(page, 'Mayor Ana Petrova spoke on Monday.\n\nAna Pet*rova* left.\n', 'markdown')
    assert.deepEqual(desk.changes(page, (await desk.rename(page, 'Petrova', 'Ana Petrov'))!), ['0:10 Petrova → Petrov'])
    assert.deepEqual(desk.messages, ['Wirelint: There is markup inside the name on line 3: it stays as it is there.'])
  })
})

describe('the outline', () => {
  it('has headline, paragraphs and people', async () => {
    const desk = await sit({ capabilities: nesting })
    desk.open(
      story,
      `${harbor}\nThe harbor had been shut for eleven years, and nobody had thought that it would ever open again.\n`
    )
    assert.deepEqual(await desk.outline(story), [
      'TOLVAN OPENS HARBOR (headline)',
      '  By Jo Writer (byline)',
      '  Mayor Mira Tolvan, 41, opened the harbor on Monday. Tolvan’s…',
      '  “Tolvan is kind,” said Ana Roe, a rower from Poole. Tolvan…',
      '  The harbor had been shut for eleven years, and nobody had…',
      '  People',
      '    Mira Tolvan (Mayor)',
      '    Ana Roe (a rower from Poole)'
    ])
  })

  it('is flat for a client that knows no tree', async () => {
    const desk = await sit({ capabilities: {} })
    desk.open(story, harbor)
    assert.deepEqual((await desk.outline(story)).slice(-3), ['People', 'Mira Tolvan', 'Ana Roe'])
  })

  it('holds two stories of one file apart', async () => {
    const desk = await sit({ capabilities: nesting })
    const take = (name: string) => `Mayor Mira ${name} opened the harbor on Monday. She was late for it.\n`
    desk.open(story, `${take('Tolvan')}\n###\n\n${take('Zabelin')}`)
    assert.deepEqual(
      (await desk.outline(story)).filter(line => !line.includes('harbor')),
      ['Story 1', '  People', '    Mira Tolvan (Mayor)', 'Story 2', '  People', '    Mira Zabelin (Mayor)']
    )
  })

  it('finds people in whatever is open', async () => {
    const desk = await sit()
    desk.open(story, harbor)
    desk.open('untitled:Untitled-1', 'Coach Ágnes Zabelin won on Monday.\n')
    const found = async (query: string) =>
      ((await desk.ask.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[]).map(
        ({ name, location: { uri, range } }) => `${name} in ${uri}: ${desk.shown(uri, range)}`
      )
    assert.deepEqual(await found('agnes zab'), ['Ágnes Zabelin in untitled:Untitled-1: 0:6 Ágnes Zabelin'])
    assert.deepEqual(await found('tlvn'), [`Mira Tolvan in ${story}: 4:6 Mira Tolvan`])
    assert.equal((await found('')).length, 3)
    desk.close(story)
    assert.equal((await found('')).length, 1)
  })
})

describe('a name that is begun', () => {
  it('is one of the story’s, or of the style’s list', async () => {
    const desk = await sit({ settings: { style: 'ap' } })
    desk.open(story, `${harbor}\nLater To`)
    assert.deepEqual((await desk.completed(story, 'Later To')).slice(0, 2), [
      'Later Tolvan (Mayor Mira Tolvan)',
      'Later Mira Tolvan (Mayor)'
    ])
    desk.open(story, `${harbor}\nLater Kim Jon`)
    assert.deepEqual(
      (await desk.completed(story, 'Later Kim Jon'))
        .filter(label => / Un/.test(label))
        .map(label => label.slice(0, 17)),
      ['Later Kim Jong Un']
    )
    desk.open(story, `${harbor}\nThen Mira To`)
    assert.deepEqual(await desk.completed(story, 'Then Mira To'), ['Then Mira Tolvan (Mayor)'])
  })

  it('is only of the story until there are three letters, and left alone when it is whole', async () => {
    const desk = await sit({ settings: { style: 'ap' } })
    const offered = async (typed: string) => {
      desk.open(story, `${harbor}\n${typed}`)
      return (await desk.completed(story, `\n${typed}`)).length
    }
    assert.equal(await offered('Later Pu'), 0)
    assert.notEqual(await offered('Later Put'), 0)
    assert.equal(await offered('Later Tolvan'), 0)
    assert.equal(await offered('Later Mira Tolvan'), 0)
  })

  it('is found by its letters, accents or not', async () => {
    const desk = await sit()
    desk.open(story, 'Coach Ágnes Zabelin won.\n\nThen Agn')
    assert.deepEqual(await desk.completed(story, 'Then Agn'), ['Then Ágnes Zabelin (Coach)'])
  })

  it('may have particles and an article', async () => {
    const desk = await sit({ settings: { style: 'ap' } })
    const names = async (typed: string) => {
      desk.open(story, `${harbor}\n${typed}`)
      return (await desk.completed(story, typed)).map(label => label.replace(/ \(.*/, ''))
    }
    for (const typed of ['Ursula v', 'Ursula von der L', 'von der L', 'Then Ursula von d'])
      assert.match((await names(typed)).join(), /Ursula von der Leyen/, typed)
    for (const typed of ['Sis', 'al-Sis', 'Abdel-Fattah el-S'])
      assert.match((await names(typed)).join(), /el-Sis/, typed)
    assert.deepEqual(await names('Then Mira w'), [])
  })

  it('is not offered where Wirelint is off', async () => {
    const desk = await sit({ settings: { enable: false } })
    desk.open(story, `${harbor}\nThen Mira To`)
    assert.deepEqual(await desk.completed(story, 'Then Mira To'), [])
  })

  it('begins with a capital, ends where the cursor is, and stands in copy', async () => {
    const desk = await sit()
    const none = async (uri: string, text: string, words: string, language?: string) => {
      desk.open(uri, text, language)
      assert.deepEqual(await desk.completed(uri, words), [])
    }
    await none(story, `${harbor}\nthen to`, 'then to')
    await none(story, `${harbor}\nThen `, 'Then ')
    await none(story, harbor, 'Mira To')
    await none('file:///desk/a.md', `${harbor}\n    To\n`, '    To', 'markdown')
    await none('file:///desk/a.md', `${harbor}\n[harbor](http://a.b/To)\n`, 'http://a.b/To', 'markdown')
  })

  it('comes with a card', async () => {
    const desk = await sit({ settings: { style: 'ap' } })
    desk.open(story, `${harbor}\nThen To`)
    const [item] = await desk.completions(story, 'Then To')
    const { documentation } = await desk.ask.sendRequest(CompletionResolveRequest.type, item!)
    assert.match((documentation as { value: string }).value, /^\*\*Mayor Mira Tolvan\*\*, 41/)
  })
})

describe('inlay hints', () => {
  const copy = 'Kim Jong Un spoke on Monday. Kim left.\n\nRussian President Vladimir Putin smiled.\n'
  const hints = async (settings: unknown, text = copy) => {
    const names = { 'Kim Jong Un': { title: 'North Korean leader' }, 'Vladimir Putin': { title: 'Russian President' } }
    const desk = await sit({ settings, files: { [config]: JSON.stringify({ extends: 'ap', names }) } })
    desk.open(story, text)
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    return desk.ask.sendRequest(InlayHintRequest.type, { textDocument: { uri: story }, range })
  }

  it('show the title that a first reference misses', async () => {
    const [hint, ...rest] = (await hints({ inlayHints: true }))!
    assert.deepEqual(rest, [])
    assert.deepEqual([hint!.label, hint!.position], ['North Korean leader', { line: 0, character: 0 }])
    const after = TextDocument.applyEdits(TextDocument.create(story, '', 0, copy), hint!.textEdits!)
    assert.match(after, /^North Korean leader Kim Jong Un spoke/)
  })

  it('are none where first-reference leaves the name alone', async () => {
    const said = 'Kim Jong Un spoke on Monday. The North Korean leader left.\n'
    const old = 'The bridge was a gift of Kim Jong Un in 2015. Kim visited it once.\n'
    assert.deepEqual([await hints({ inlayHints: true }, said), await hints({ inlayHints: true }, old)], [[], []])
  })

  it('are off unless they are wanted', async () => {
    assert.deepEqual(await hints({}), [])
  })
})

describe('the people of a story', () => {
  it('are listed with where they stand, and what is found of them', async () => {
    const names = { 'Mira Tolvan': { kind: 'person', write: 'Mira Tolvan', wrong: ['Myra Tolvan'] } }
    const desk = await sit({ files: { [config]: JSON.stringify({ extends: 'ap', names }) } })
    desk.open(story, 'Mayor Myra Tolvan, 41, spoke on Monday. “Tolvan left,” he said.\n')
    const [person, ...rest] = await desk.people(story)
    assert.deepEqual(rest, [])
    const { first, references, warnings, ...plain } = person!
    assert.deepEqual(plain, {
      name: 'Myra Tolvan',
      surname: 'Tolvan',
      title: 'Mayor',
      ages: [41],
      story: 0,
      roles: { body: 2 },
      spellings: [
        { text: 'Myra Tolvan', count: 1, inSpeech: 0 },
        { text: 'Tolvan', count: 1, inSpeech: 1 }
      ],
      house: { write: 'Mira Tolvan', style: config }
    })
    assert.equal(desk.shown(story, first), '0:6 Myra Tolvan')
    assert.deepEqual(
      references.map(({ range, inSpeech }) => [desk.shown(story, range), inSpeech]),
      [
        ['0:6 Myra Tolvan', false],
        ['0:41 Tolvan', true]
      ]
    )
    assert.deepEqual(
      warnings.map(({ rule, range }) => `${rule} ${desk.shown(story, range)}`),
      ['house-name 0:6 Myra Tolvan']
    )
  })

  it('are told of what is found of a name because of theirs', async () => {
    const desk = await sit()
    desk.open(story, 'Mira Tolvan, a pilot, spoke on Monday. Tolvan left. Tolvann will be back, she said.\n')
    const [person] = await desk.people(story)
    assert.deepEqual(
      person!.warnings.map(({ rule, range }) => `${rule} ${desk.shown(story, range)}`),
      ['name-spelling 0:52 Tolvann']
    )
  })

  it('each have their own findings, however many they are', async () => {
    const desk = await sit()
    const syllables = ['Ba', 'De', 'Fi', 'Go', 'Lu', 'Ma', 'Ne', 'Pi', 'Ro', 'Su']
    const surnames = syllables.flatMap(one => syllables.map(two => `${one}${two.toLowerCase()}rd`))
    desk.open(story, surnames.map(name => `Mayor Ana ${name} left. Mayor ${name} wept.`).join('\n\n'))
    const shown = await desk.people(story)
    assert.equal(shown.length, 100)
    for (const { surname, warnings } of shown) {
      const found = warnings.filter(({ rule }) => rule === 'later-reference')
      assert.deepEqual(
        found.map(({ message }) => message),
        [`“Mayor ${surname}” repeats the title.`]
      )
    }
  })

  it('are worked out anew when the text changes', async () => {
    const desk = await sit()
    desk.open(story, 'Mayor Mira Tolvan spoke on Monday.\n')
    desk.type(story, { line: 0, character: 0 }, 'Coach Ana Roe and ')
    assert.deepEqual(
      (await desk.people(story)).map(({ name }) => name),
      ['Ana Roe', 'Mira Tolvan']
    )
  })
})

const annotating: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } }
}

const modernWith = (textDocument: NonNullable<ClientCapabilities['textDocument']>): ClientCapabilities => ({
  ...modern,
  textDocument: { ...modern.textDocument, ...textDocument }
})

const nesting = modernWith({ documentSymbol: { hierarchicalDocumentSymbolSupport: true } })

/** At a desk, with what an editor asks of people; places are told as `line:character words`. */
async function sit(seat: Partial<Seat> = {}) {
  const desk = await sitDown(seat)
  const { ask, document } = desk
  const shown = (uri: string, range: Range) =>
    `${range.start.line}:${range.start.character} ${document(uri).getText(range)}`
  const at = (uri: string, words: string, past = 0) => {
    const offset = document(uri).getText().indexOf(words)
    assert.ok(offset >= 0, `no “${words}”`)
    return { textDocument: { uri }, position: document(uri).positionAt(offset + past) }
  }
  const completions = async (uri: string, words: string): Promise<readonly CompletionItem[]> => {
    const answer = await ask.sendRequest(CompletionRequest.type, at(uri, words, words.length))
    return (answer as CompletionList).items
  }
  return {
    ...desk,
    shown,
    at,
    async definition(uri: string, words: string) {
      const found = (await ask.sendRequest(DefinitionRequest.type, at(uri, words))) as Location[]
      return found.map(({ range }) => shown(uri, range))
    },
    async references(uri: string, words: string, includeDeclaration: boolean) {
      const found = await ask.sendRequest(ReferencesRequest.type, {
        ...at(uri, words),
        context: { includeDeclaration }
      })
      return found!.map(({ range }) => shown(uri, range))
    },
    /** What would be typed over, and what is there to be changed first. */
    async prepared(uri: string, words: string) {
      const found = await ask.sendRequest(PrepareRenameRequest.type, at(uri, words))
      const { range, placeholder } = found as { range: Range; placeholder: string }
      return [document(uri).getText(range), placeholder]
    },
    rename: (uri: string, words: string, newName: string) =>
      ask.sendRequest(RenameRequest.type, { ...at(uri, words), newName }),
    /** The edits of one file, of one kind. */
    changes(uri: string, { documentChanges, changes }: WorkspaceEdit, kind?: string) {
      const edits = documentChanges?.flatMap(change => ('edits' in change ? change.edits : [])) ?? changes?.[uri] ?? []
      return edits
        .filter(edit => kind === undefined || ('annotationId' in edit && edit.annotationId === kind))
        .flatMap(edit => (TextEdit.is(edit) ? [`${shown(uri, edit.range)} → ${edit.newText}`] : []))
    },
    async outline(uri: string) {
      const found = await ask.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
      const lines = (symbols: readonly DocumentSymbol[], indent: string): readonly string[] =>
        symbols.flatMap(({ name, detail, children = [] }) => [
          `${indent}${name}${detail ? ` (${detail})` : ''}`,
          ...lines(children, `${indent}  `)
        ])
      return lines(found as DocumentSymbol[], '')
    },
    completions,
    /** What the words become, with what is said beside each offer. */
    completed: async (uri: string, words: string) =>
      (await completions(uri, words)).map(({ textEdit, detail }) => {
        const { range, newText } = textEdit as TextEdit
        const from = document(uri).offsetAt(range.start) - document(uri).getText().indexOf(words)
        return `${words.slice(0, from)}${newText}${detail ? ` (${detail})` : ''}`
      }),
    people: (uri: string) => ask.sendRequest<readonly PersonShown[]>('wirelint/people', { uri })
  }
}
