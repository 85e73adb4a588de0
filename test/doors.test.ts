import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createConnection,
  createProtocolConnection,
  DiagnosticSeverity,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import { builtInStyles, createEngine, type Format, resolveStyle, rules } from '#engine'
import { start } from '../server/server.ts'
import { desk } from './kit/desk.ts'

const fixtures = fileURLToPath(new URL('../test-fixtures/', import.meta.url))
const dist = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url))

/** Each story and what an editor is told of it: `harbor.txt.report` begins with the style of `harbor.txt`. */
const stories = readdirSync(fixtures)
  .filter(name => /\.(txt|md)$/.test(name))
  .sort()

for (const name of stories) {
  const text = readFileSync(join(fixtures, name), 'utf8')
  const path = join(fixtures, `${name}.report`)
  const style = /style: (\w+)/.exec(existsSync(path) ? readFileSync(path, 'utf8') : '')?.[1] ?? 'ap'
  const config = JSON.stringify({ extends: style })
  const report = fromEngine(text, name.endsWith('.md') ? 'markdown' : 'plain', style)

  describe(`${name}, in the style of ${style}`, () => {
    it('the engine finds what its report says', () => {
      const written = `style: ${style}\n${report.join('\n')}\n`
      if (process.env['UPDATE']) writeFileSync(path, written)
      assert.equal(written, readFileSync(path, 'utf8'))
    })
    it('the command finds the same', async () => {
      const here = desk({ [name]: text, '.wirelint.json': config })
      const { out } = await here.wirelint(`check ${name} --format json`)
      assert.deepEqual(fromJson(out), report)
    })
    it('the command as it is delivered finds the same', () => {
      const { folder } = desk({ [name]: text, '.wirelint.json': config })
      assert.ok(existsSync(dist('cli.cjs')), 'npm run build makes dist/cli.cjs')
      const { stdout } = spawnSync(process.execPath, [dist('cli.cjs'), 'check', name, '--format', 'json'], {
        cwd: folder,
        encoding: 'utf8'
      })
      assert.deepEqual(fromJson(stdout), report)
    })
    it('the language server finds the same', async () => {
      const [up, down] = [new PassThrough(), new PassThrough()]
      start(createConnection(up, down), {
        rules,
        readFile: async uri => (uri.endsWith('.wirelint.json') ? config : undefined),
        today: () => '2025-11-12',
        after: (_, work) => {
          const next = setImmediate(work)
          return () => clearImmediate(next)
        }
      })
      assert.deepEqual(await fromServer(down, up, `file:///desk/${name}`, text), report)
    })
    it('the language server as it is delivered finds the same', async () => {
      const { folder } = desk({ [name]: text, '.wirelint.json': config })
      const server = spawn(process.execPath, [dist('server.cjs'), '--stdio'])
      const gone = new Promise(resolve => server.once('exit', resolve))
      try {
        const found = await fromServer(server.stdout, server.stdin, pathToFileURL(join(folder, name)).href, text)
        assert.deepEqual(found, report)
      } finally {
        server.kill()
        await gone
      }
    })
  })
}

describe('clean copy', () => {
  const clean = join(fixtures, 'clean')
  const names = readdirSync(clean).sort()
  // Where a house writes otherwise, it has a version of its own: `court.nyt.txt` says “Mr. Hale”.
  const isFor = (name: string, style: string) =>
    name.split('.').length === 2 ? !names.includes(name.replace('.', `.${style}.`)) : name.includes(`.${style}.`)
  for (const name of names)
    for (const style of Object.keys(builtInStyles).filter(style => isFor(name, style)))
      it(`${name} has no finding under ${style}`, () => {
        const format = name.endsWith('.md') ? 'markdown' : 'plain'
        assert.deepEqual(fromEngine(readFileSync(join(clean, name), 'utf8'), format, style), [])
      })
})

/** One finding a line: `3:14 warning age-format “5 year old” …`. */
function shown(line: number, column: number, level: string, rule: string, says: string) {
  return `${line}:${column} ${level} ${rule} ${says}`
}

function fromEngine(text: string, format: Format, name: string): readonly string[] {
  const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
  const { findings, troubles } = createEngine(style, rules).lint(text, format)
  assert.deepEqual(troubles, [])
  return findings.map(({ at, level, rule, says }) => {
    const before = text.slice(0, at.start).split('\n')
    return shown(before.length, before.at(-1)!.length + 1, level, rule, says)
  })
}

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      start: { line: number; column: number }
      level: string
      rule: string
      message: string
    }[]
  }[]
}

const fromJson = (out: string): readonly string[] =>
  (JSON.parse(out) as Report).files.flatMap(({ findings }) =>
    findings.map(({ start, level, rule, message }) => shown(start.line, start.column, level, rule, message))
  )

const levelOf: Readonly<Record<number, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'note'
}

async function fromServer(
  from: NodeJS.ReadableStream,
  to: NodeJS.WritableStream,
  uri: string,
  text: string
): Promise<readonly string[]> {
  const client: ProtocolConnection = createProtocolConnection(
    new StreamMessageReader(from),
    new StreamMessageWriter(to)
  )
  client.listen()
  const root = uri.replace(/\/[^/]*$/, '')
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'desk' }],
    capabilities: { textDocument: { diagnostic: {} } }
  })
  await client.sendNotification(InitializedNotification.type, {})
  const languageId = uri.endsWith('.md') ? 'markdown' : 'plaintext'
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text }
  })
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
  client.dispose()
  assert.equal(report.kind, 'full')
  return report.kind !== 'full'
    ? []
    : report.items.map(({ range, severity, code, message }) =>
        shown(
          range.start.line + 1,
          range.start.character + 1,
          levelOf[severity!]!,
          String(code),
          message.toString().split('\n')[0]!
        )
      )
}
