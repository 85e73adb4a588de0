import type { InitializeParams } from 'vscode-languageserver'

/** What the client at the other end can do. Everything else is done without it. */
export interface Powers {
  /** Asks for diagnostics itself. */
  readonly pull: boolean
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean
  /** Takes a registration for changed settings. */
  readonly tellsSettings: boolean
  /** Takes a registration for changed files. */
  readonly watches: boolean
  readonly folders: boolean
  /** The workspace of a client that knows one folder only. */
  readonly root: readonly { readonly uri: string }[]
  readonly related: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  /** Asks its user about edits that need a word, one by one. */
  readonly annotatesEdits: boolean
  /** Lets an action’s edit wait until it is chosen. */
  readonly resolvesEdits: boolean
  readonly markdown: boolean
  /** Shows how far a name goes that leads to a definition. */
  readonly linksDefinitions: boolean
  /** Takes an outline as a tree. */
  readonly nestsSymbols: boolean
  readonly refreshesHints: boolean
  /** Shows how far long work has come, and lets it be stopped. */
  readonly showsProgress: boolean
  /** The powers that only our own client has, by its `initializationOptions`. */
  readonly own: OwnPowers
}

interface OwnPowers {
  /** Has the command `wirelint.openRulePage`, which shows the page of a rule without a browser. */
  readonly rulePages?: boolean
  /** Shows what is found at the top of every hover, so that a hover need not say it again. */
  readonly hoversFindings?: boolean
  /** Shows which style is in force: takes `wirelint/style`. */
  readonly showsStyle?: boolean
  /** Reads files where the server has no file system: answers `wirelint/readFile`. */
  readonly readsFiles?: boolean
  /** Has the command `wirelint.ignoreFinding`, which asks why a finding is to be ignored, and sends `wirelint/ignore`. */
  readonly asksReasons?: boolean
}

export function powersOf({ capabilities, initializationOptions, rootUri }: InitializeParams): Powers {
  const { textDocument, workspace } = capabilities
  return {
    pull: textDocument?.diagnostic !== undefined,
    configuration: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    root: rootUri ? [{ uri: rootUri }] : [],
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    annotatesEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    own: (initializationOptions as OwnPowers | undefined) ?? {}
  }
}
