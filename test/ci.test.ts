import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyExtensions } from '../cli/files.ts'
import { desk, houseList } from './kit/desk.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the action for GitHub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-action-'))
  after(() => rmSync(folder, { recursive: true }))

  /** What is called, with what; and what is called before, whose output is no report. */
  function ran(inputs: Readonly<Record<string, string>>) {
    for (const program of ['node', 'npm', 'npx']) {
      writeFileSync(join(folder, program), `#!/bin/sh\nprintf "%s\\n" ${program} "$@"\n`)
      chmodSync(join(folder, program), 0o755)
    }
    writeFileSync(join(folder, 'output'), '')
    const { stdout, stderr } = spawnSync('bash', [join(root, 'scripts/action.sh')], {
      cwd: join(root, 'docs'),
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GITHUB_OUTPUT: join(folder, 'output'),
        WIRELINT_ACTION: root,
        ...inputs
      }
    })
    return { called: stdout.trimEnd().split('\n'), before: stderr }
  }

  const called = (inputs: Readonly<Record<string, string>>) => ran(inputs).called

  it('checks with annotations, and the version that it belongs to', () => {
    assert.deepEqual(called({}), ['node', `${root}/dist/cli.cjs`, 'check', '--format=github', '--', '.'])
  })

  it('builds that where it is not built, and prints nothing of it among the annotations', () => {
    const action = mkdtempSync(join(folder, 'action-'))
    const { called, before } = ran({ WIRELINT_ACTION: action })
    assert.deepEqual(called, ['node', join(action, 'dist/cli.cjs'), 'check', '--format=github', '--', '.'])
    assert.match(before, /^npm\ninstall\n/)
  })

  it('hands on what it is given, a line each, and runs none of it', () => {
    const inputs = {
      WIRELINT_VERSION: '0.2.0',
      WIRELINT_STYLE: 'ap',
      WIRELINT_OPTIONS: '--fail-on=warning\r\n\n--together\n',
      WIRELINT_SARIF: 'out file.sarif',
      WIRELINT_PATHS: 'desk/**/*.txt\na b.md\n$(touch x)\n--fix\n'
    }
    assert.deepEqual(called(inputs), [
      'npx',
      '--yes',
      'wirelint@0.2.0',
      'check',
      '--format=github',
      '--format=sarif',
      '--output-file=out file.sarif',
      '--style=ap',
      '--fail-on=warning',
      '--together',
      '--',
      'desk/**/*.txt',
      'a b.md',
      '$(touch x)',
      '--fix'
    ])
    assert.equal(readFileSync(join(folder, 'output'), 'utf8'), 'sarif=out file.sarif\n')
  })

  it('calls the command as that takes it', async () => {
    const args = called({ WIRELINT_SARIF: 'out.sarif', WIRELINT_OPTIONS: '--fail-on=warning' }).slice(2)
    const place = desk({ '.wirelint.json': houseList, 'a.txt': 'They went to Port Elery.\n' })
    const { out, code } = await place.wirelint(args.join(' '))
    assert.match(out, /^::error file=a\.txt,line=1,/)
    assert.equal(code, 1)
    assert.equal(JSON.parse(place.read('out.sarif')).runs[0].results.length, 1)
  })

  it('has every input in a variable that the script reads', () => {
    const [script, action] = [read('scripts/action.sh'), read('action.yml')]
    const variables = Array.from(action.matchAll(/^ {8}(\w+): \$\{\{/gm), ([, name]) => name!)
    assert.equal(variables.length, 6)
    for (const name of variables) assert.ok(script.includes(name), name)
    assert.doesNotMatch(action, /run:.*\$\{\{/)
  })
})

describe('the hooks for pre-commit', () => {
  it('see what the command takes for copy', () => {
    const patterns = Array.from(read('.pre-commit-hooks.yaml').matchAll(/files: (.*)/g), ([, pattern]) => pattern!)
    assert.equal(patterns.length, 2)
    for (const pattern of patterns) {
      for (const ending of copyExtensions) assert.match(`desk/a${ending}`, new RegExp(pattern))
      assert.doesNotMatch('a.py', new RegExp(pattern))
    }
  })

  it('call the command with options that it has', async () => {
    const entries = Array.from(read('.pre-commit-hooks.yaml').matchAll(/entry: wirelint (.*)/g), ([, entry]) => entry!)
    for (const entry of entries) {
      const place = desk({ '.wirelint.json': houseList, 'a.txt': 'They came.\n' })
      assert.equal((await place.wirelint(`${entry} a.txt`)).code, 0)
    }
  })
})

describe('the stories that git says have changed', () => {
  for (const page of ['docs/cli.md', 'docs/ci.md'])
    it(`are named as ${page} has it, without what is gone and what is no copy`, async () => {
      const [, list = ''] = /^(git diff .*) \| wirelint check --file-list -$/m.exec(read(page)) ?? []
      const place = desk({ 'a.txt': 'a\n', 'gone.txt': 'b\n', 'a.py': 'c\n', 'x.png': 'd\n' })
      const inDesk = (command: string) => execFileSync('sh', ['-c', command], { cwd: place.folder })
      inDesk('git init -q && git add . && git -c user.name=Ana -c user.email=ana@example.org commit -q -m begun')
      for (const name of ['a.txt', 'a.py', 'x.png']) place.put(name, 'They came.\n')
      inDesk(list.includes('--cached') ? 'git rm -q gone.txt && git add .' : 'rm gone.txt')
      const { out, err, code } = await place.wirelint('check --file-list -', { stdin: inDesk(list) })
      assert.deepEqual([out, err, code], ['No findings in 1 file.\n', '', 0])
    })
})
