import * as vscode from 'vscode'
import type { BaseLanguageClient, Range } from 'vscode-languageclient'

/** What the server answers to `wirelint/people`, as far as it is shown here. */
interface PersonShown {
  readonly name: string
  readonly title: string | null
  readonly ages: readonly number[]
  readonly story: number
  readonly first: Range
  readonly references: readonly { readonly range: Range; readonly role: string; readonly inSpeech: boolean }[]
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly inSpeech: number }[]
  readonly house: { readonly write: string; readonly style: string } | null
  readonly warnings: readonly {
    readonly range: Range
    readonly rule: string
    readonly level: 'error' | 'warning' | 'note'
    readonly message: string
  }[]
}

/** A line of the view; the lines below it know where they hang. */
interface Line {
  readonly item: vscode.TreeItem
  readonly parent?: Line
  readonly below: readonly Line[]
  /** Whom the line is of, where it is the one that has the name. */
  readonly person?: PersonShown
}

/** The view “People in This Story”: it follows the story at hand, and the cursor in it. */
export function peopleView(client: BaseLanguageClient, styleChanged: vscode.Event<unknown>): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  let lines: readonly Line[] = []
  let shown: vscode.TextDocument | undefined
  let due: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const view = vscode.window.createTreeView<Line>('wirelint.people', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: line => [...(line?.below ?? lines)],
      getParent: ({ parent }) => parent,
      getTreeItem: ({ item }) => item
    }
  })

  /** Asks who is in the story at hand. Of several questions, only the last answer counts. */
  const refresh = async () => {
    const editor = vscode.window.activeTextEditor
    // The search box, a log: the story is still the one at hand.
    if (editor && !isStory(editor.document) && editor.document.uri.scheme === 'output') return
    const document = editor && isStory(editor.document) ? editor.document : undefined
    const question = ++asked
    const people = document && view.visible ? await ask(client, document) : []
    if (question !== asked) return
    shown = document
    lines = document && people ? people.map(person => lineOf(person, document)) : []
    view.message = document && people?.length === 0 && view.visible ? 'Nobody is named in this story.' : undefined
    changed.fire()
    follow()
  }

  const soon = (pause: number) => {
    clearTimeout(due)
    due = setTimeout(() => void refresh(), pause)
  }

  /** Marks whoever the cursor stands on. */
  const follow = () => {
    const editor = vscode.window.activeTextEditor
    if (!view.visible || !editor || editor.document !== shown) return
    const at = editor.selection.active
    const line = lines.find(({ person }) =>
      person?.references.some(({ range }) => client.protocol2CodeConverter.asRange(range).contains(at))
    )
    if (line && !view.selection.includes(line)) void view.reveal(line, { select: true, focus: false })
  }

  return vscode.Disposable.from(
    view,
    changed,
    { dispose: () => clearTimeout(due) },
    styleChanged(() => soon(0)),
    view.onDidChangeVisibility(() => soon(0)),
    vscode.window.onDidChangeActiveTextEditor(() => soon(0)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow()
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon(afterTyping)
    })
  )
}

/** In milliseconds. */
const afterTyping = 400

const isStory = ({ languageId }: vscode.TextDocument) => /^(?:plaintext|markdown|news-copy)$/.test(languageId)

/** Nothing where the server is not there to answer. */
const ask = (client: BaseLanguageClient, { uri }: vscode.TextDocument) =>
  client.isRunning()
    ? client
        .sendRequest<readonly PersonShown[]>('wirelint/people', { uri: client.code2ProtocolConverter.asUri(uri) })
        .catch(() => undefined)
    : Promise.resolve(undefined)

function lineOf(person: PersonShown, document: vscode.TextDocument): Line {
  const { name, title, ages, story, first, references, spellings, house, warnings } = person
  const line: { -readonly [key in keyof Line]: Line[key] } = {
    person,
    below: [],
    item: item(name, {
      id: `${story} ${name} ${first.start.line}:${first.start.character}`,
      description: [title, ages.join(', ')].filter(Boolean).join(', '),
      tooltip: `${name}: ${counted(references.length, 'reference')}, ${counted(warnings.length, 'finding')}`,
      icon: warnings.some(({ level }) => level !== 'note')
        ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
        : new vscode.ThemeIcon('person'),
      opens: vscode.TreeItemCollapsibleState.Collapsed,
      goes: [document, first]
    })
  }
  const hang = (parent: Line, item: vscode.TreeItem, below: (line: Line) => readonly Line[] = () => []): Line => {
    const made: { -readonly [key in keyof Line]: Line[key] } = { item, parent, below: [] }
    made.below = below(made)
    return made
  }
  line.below = [
    ...warnings.map(({ message, rule, level, range }) =>
      hang(
        line,
        item(message, { description: rule, icon: new vscode.ThemeIcon(icons[level]), goes: [document, range] })
      )
    ),
    hang(
      line,
      item('First reference', {
        description: placeOf(first, references, document),
        icon: new vscode.ThemeIcon('arrow-right'),
        goes: [document, first]
      })
    ),
    ...(house && house.write !== name
      ? [hang(line, item(house.write, { description: `in ${house.style}`, icon: new vscode.ThemeIcon('home') }))]
      : []),
    ...spellings.map(({ text, count, inSpeech }) =>
      hang(
        line,
        item(text, {
          description: `×${count}${inSpeech > 0 ? `, ${inSpeech} in direct speech` : ''}`,
          icon: new vscode.ThemeIcon('symbol-text'),
          opens: vscode.TreeItemCollapsibleState.Collapsed
        }),
        parent =>
          references
            .filter(({ range }) => isWritten(text, range, document))
            .map(({ range }) =>
              hang(
                parent,
                item(textAround(range, document), {
                  description: placeOf(range, references, document),
                  goes: [document, range]
                })
              )
            )
      )
    )
  ]
  return line
}

const icons = { error: 'error', warning: 'warning', note: 'info' } as const

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

/** “line 4, in direct speech”, “line 1, headline” */
function placeOf(range: Range, references: PersonShown['references'], document: vscode.TextDocument): string {
  const { line, character } = range.start
  const reference = references.find(({ range: { start } }) => start.line === line && start.character === character)
  const where = reference?.inSpeech ? 'in direct speech' : reference?.role === 'body' ? undefined : reference?.role
  return [`line ${Math.min(line, document.lineCount) + 1}`, where].filter(Boolean).join(', ')
}

/** “PUTIN” is the spelling “Putin”, shouted. */
const isWritten = (text: string, range: Range, document: vscode.TextDocument) =>
  textOf(range, document).replace(/\s+/g, ' ').toLowerCase() === text.toLowerCase()

const textOf = ({ start, end }: Range, document: vscode.TextDocument) =>
  document.getText(new vscode.Range(start.line, start.character, end.line, end.character))

/** The name with some words on both sides. */
function textAround({ start, end }: Range, document: vscode.TextDocument): string {
  const line = document.lineAt(Math.min(start.line, document.lineCount - 1)).text
  const [from, to] = [Math.max(0, start.character - 20), Math.min(line.length, end.character + 40)]
  const words = line.slice(from, end.line === start.line ? to : undefined)
  return `${from > 0 ? `…${words.replace(/^\S*\s/, '')}` : words}${to < line.length ? '…' : ''}`
}

interface Look {
  readonly id?: string
  readonly description?: string
  readonly tooltip?: string
  readonly icon?: vscode.ThemeIcon
  readonly opens?: vscode.TreeItemCollapsibleState
  /** Where a click leads. */
  readonly goes?: readonly [vscode.TextDocument, Range]
}

function item(label: string, { id, description, tooltip, icon, opens, goes }: Look): vscode.TreeItem {
  const made = new vscode.TreeItem(label, opens)
  if (id) made.id = id
  if (description) made.description = description
  if (tooltip) made.tooltip = tooltip
  if (icon) made.iconPath = icon
  if (goes) {
    const [{ uri }, { start, end }] = goes
    const selection = new vscode.Range(start.line, start.character, end.line, end.character)
    made.command = { title: 'Go There', command: 'vscode.open', arguments: [uri, { selection }] }
  }
  return made
}
