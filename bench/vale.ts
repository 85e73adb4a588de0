/** Vale, with a style of the same rules as far as it can say them: what words alone tell, and no story as a whole. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reuters } from './engine.ts'
import { fetchedFolder } from './peers.ts'

/** Checks a file or a folder with Vale; nothing where it cannot be had. */
export function vale(): ((path: string) => void) | undefined {
  const folder = fetchedFolder()
  const program = folder && join(folder, 'vale')
  if (!program || !existsSync(program)) return undefined
  const config = styleIn(join(folder, 'vale-style'))
  return path => {
    execFileSync(program, [`--config=${config}`, '--output=line', '--no-exit', path], { maxBuffer: 1e9 })
  }
}

function styleIn(folder: string): string {
  const wire = join(folder, 'styles/Wire')
  mkdirSync(wire, { recursive: true })
  for (const [name, rule] of Object.entries(rules))
    writeFileSync(join(wire, `${name}.yml`), JSON.stringify({ message: `${name}: “%s”`, level: 'warning', ...rule }))
  const swap = Object.fromEntries(
    [...reuters().style.names.values()].flatMap(({ write, wrong = [] }) => wrong.map(one => [escaped(one), write]))
  )
  writeFileSync(join(wire, 'HouseName.yml'), JSON.stringify({ ...spelled, swap }))
  const config = join(folder, 'vale.ini')
  writeFileSync(config, 'StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.txt]\nBasedOnStyles = Wire\n')
  return config
}

const spelled = { extends: 'substitution', message: 'Write “%s”, not “%s”.', level: 'warning', ignorecase: false }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const existence = (...raw: readonly string[]) => ({ extends: 'existence', nonword: true, tokens: raw })

const rules: Readonly<Record<string, object>> = {
  AgeFormat: existence(
    '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)-year-olds?\\b',
    '\\b\\d+ years? old\\b',
    '\\b\\d+ year-old\\b',
    '\\baged \\d+\\b'
  ),
  AgeComma: existence('\\b[A-Z][a-z]+, \\d{1,2} [a-z]'),
  AttributionTense: existence('\\b(?:tells|told|says) (?:Reuters|the AP)\\b'),
  AttributionVerb: existence('\\b(?:quipped|opined|averred|claimed|admitted|insisted|stated|remarked)\\b'),
  CopyMark: existence('\\b(?:TK|TKTK|XXX|CQ|STET)\\b'),
  FamilyFirstName: existence('\\bMr\\.? [A-Z][a-z]+ [A-Z][a-z]+\\b'),
  MissingAttribution: existence('”\\s*$'),
  NameSpelling: {
    extends: 'consistency',
    ignorecase: false,
    either: { Mohammed: 'Muhammad', Sergei: 'Sergey', Alexei: 'Alexey', Yuri: 'Yury', Hussein: 'Hussain', Jon: 'John' }
  },
  QuoteEllipsis: existence('“(?:\\.\\.\\.|…)', '(?:\\.\\.\\.|…)”'),
  QuotePunctuation: existence('”[.,]', '"[.,]'),
  TitleAbbreviation: {
    extends: 'substitution',
    message: 'Write “%s”, not “%s”.',
    ignorecase: false,
    swap: {
      'Governor (?=[A-Z])': 'Gov.',
      'Senator (?=[A-Z])': 'Sen.',
      'Representative (?=[A-Z])': 'Rep.',
      'General (?=[A-Z])': 'Gen.'
    }
  },
  TitleCase: existence('\\bthe (?:President|Prime Minister|Mayor|Governor|Senator)\\b'),
  VagueSource: existence('\\b(?:sources? (?:said|say)|it is (?:understood|believed)|reportedly|allegedly)\\b')
}
