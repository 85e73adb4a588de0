import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A VS Code with the packaged extension in it, on a workspace of its own, and the page that shows it. */
export interface Editor {
  readonly page: Page
  readonly workspace: string
  /** Opens a file of the workspace by its name. */
  open(name: string): Promise<void>
  /** Runs a command by its title. */
  command(title: string): Promise<void>
  /** Keeps a picture as `docs/images/NAME.png`, or only for whoever looks into a failure. */
  picture(name: string): Promise<void>
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the editor on a workspace of these files. */
export async function startEditor(files: Readonly<Record<string, string>>): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-e2e-'))
  const workspace = join(folder, 'desk')
  const user = join(folder, 'user')
  mkdirSync(workspace)
  mkdirSync(join(user, 'User'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(settings))

  const code = join(process.env['WIRELINT_E2E_CACHE']!, 'node_modules/code-server/out/node/entry.js')
  const places = ['--user-data-dir', user, '--extensions-dir', join(folder, 'extensions')]
  const install = spawnSync(
    process.execPath,
    [code, ...places, '--install-extension', join(root, 'dist/wirelint.vsix')],
    {
      encoding: 'utf8'
    }
  )
  if (install.status !== 0) throw new Error(`The extension cannot be installed: ${install.stdout}${install.stderr}`)

  const port = await freePort()
  const flags = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override'
  ]
  const server = spawn(process.execPath, [code, ...places, ...flags, workspace], { stdio: ['ignore', 'pipe', 'pipe'] })
  let browser: Browser | undefined
  try {
    await listening(server)
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 })
    await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}`)
    await page.waitForSelector('.monaco-workbench', { timeout: 60_000 })
    await page.waitForSelector('.explorer-viewlet .monaco-list-row', { timeout: 60_000 })
    return { page, workspace, ...hands(page), close: () => close(server, browser, folder) }
  } catch (error) {
    await close(server, browser, folder)
    throw error
  }
}

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 15,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'files.autoSave': 'off'
}

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

function hands(page: Page): Pick<Editor, 'open' | 'command' | 'picture'> {
  return {
    async open(name) {
      await page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).first().dblclick()
      await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`)
      await page.locator('.monaco-editor .view-lines').first().waitFor()
    },
    async command(title) {
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
      // A palette that was opened before VS Code has read the extension does not list its commands: open it anew.
      for (let tries = 1; ; tries++) {
        await page.keyboard.press('F1')
        await page.locator('.quick-input-widget input').first().fill(`>${title}`)
        try {
          await row.waitFor({ timeout: 5000 })
          break
        } catch (error) {
          if (tries === 6) throw error
          await page.keyboard.press('Escape')
        }
      }
      await page.keyboard.press('Enter')
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    },
    async picture(name) {
      const folder = join(root, process.env['WIRELINT_SCREENSHOTS'] ? 'docs/images' : 'out/e2e')
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}.png`) })
    }
  }
}

async function close(server: ChildProcess, browser: Browser | undefined, folder: string) {
  await browser?.close()
  const gone = new Promise(resolve => server.once('exit', resolve))
  if (server.exitCode === null && server.kill()) await gone
  rmSync(folder, { recursive: true, force: true })
}

/** Resolves when the server says where it listens. */
const listening = (server: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (/HTTP server listening/i.test(said)) resolve()
    }
    server.stdout!.on('data', hear)
    server.stderr!.on('data', hear)
    server.once('exit', () => reject(new Error(`VS Code did not start: ${said}`)))
  })

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
