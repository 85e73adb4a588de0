import { readFile } from 'node:fs/promises'

/** The page of a rule. It lies in `engine/rules/`, one folder beside this file as well as beside the bundle. */
export const pageText = (rule: string): Promise<string> =>
  readFile(new URL(`../engine/rules/${rule}.md`, import.meta.url), 'utf8')

/** What the machine may do about the findings of a rule, as its page’s examples show. */
export type FixKind = 'safe' | 'suggestion' | 'none'

export function fixKind(page: string): FixKind {
  const fences = [...page.matchAll(/^```(?:copy|markdown)(?<info>.*)$(?<copy>[\s\S]*?)^```$/gm)]
  const edited = fences.filter(({ groups }) => /\{~~|\{--|\{\+\+/.test(groups?.['copy'] ?? ''))
  if (edited.some(({ groups }) => /\bsafe\b/.test(groups?.['info'] ?? ''))) return 'safe'
  return edited.length > 0 ? 'suggestion' : 'none'
}
