import * as vscode from 'vscode'
import type { BaseLanguageClient, Range } from 'vscode-languageclient'

/** What the server answers to `wirelint/quotations`. */
interface QuotationShown {
  readonly range: Range
  readonly words: string
  readonly who: string | null
  readonly how: string | null
  readonly needsSpeaker: boolean
}

/** Lists what is quoted in the story at hand, and who said it. The one that is chosen is gone to. */
export async function showQuotations(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const { document, viewColumn } = editor
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const shown = await client.sendRequest<readonly QuotationShown[]>('wirelint/quotations', { uri })
  if (shown.length === 0) {
    void vscode.window.showInformationMessage('Wirelint: nobody is quoted here.')
    return
  }
  const items = shown.map(quotation => ({
    label: quotation.who ?? (quotation.needsSpeaker ? '$(warning) No speaker found' : 'Not known'),
    description: [`line ${quotation.range.start.line + 1}`, quotation.how].filter(Boolean).join(' · '),
    detail: `“${quotation.words}”`,
    selection: client.protocol2CodeConverter.asRange(quotation.range)
  }))
  const without = shown.filter(({ needsSpeaker }) => needsSpeaker).length
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Quotations: ${shown.length}${without > 0 ? `, ${without} without a speaker` : ''}`,
    placeHolder: 'Which quotation? Type a name or some of its words.',
    matchOnDescription: true,
    matchOnDetail: true
  })
  if (chosen)
    await vscode.window.showTextDocument(document, {
      selection: chosen.selection,
      ...(viewColumn !== undefined && { viewColumn })
    })
}
