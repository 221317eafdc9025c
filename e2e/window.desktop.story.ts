import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, test } from './desk.ts'
import { electronRuntime, root } from './hosts/electron-runtime.ts'

async function electronOf(desk: { readonly electron: import('@playwright/test').ElectronApplication | null }) {
  if (!desk.electron) throw new Error('this story is for the desktop host')
  return desk.electron
}

test('the page has no Node, no Electron, and two functions', async ({ desk }) => {
  const seen = await desk.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window),
    bridge: Object.keys(window.qiantai ?? {}).sort(),
    frozen: Object.isFrozen(window.qiantai),
  }))
  expect(seen).toEqual({ node: [], bridge: ['call', 'onChanged'], frozen: true })
  const electron = await electronOf(desk)
  const preferences = await electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron has it, its types do not.
      const read: () => Electron.WebPreferences = Reflect.get(contents, 'getLastWebPreferences').bind(contents)
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = read()
      return {
        sandbox,
        contextIsolation,
        nodeIntegration: nodeIntegration ?? false,
        off: webSecurity === false || webviewTag === true,
      }
    }),
  )
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, off: false }])
})

const hostile = [
  'https://evil.example/',
  'http://qiantai/',
  'https://app.qiantai.evil.example/?next=app://qiantai/',
  'file:///etc/passwd',
  'data:text/html,<h1>evil</h1>',
  'smb://evil.example/share',
  'ms-msdt:/id',
]

async function tryToLeave(page: Page, address: string): Promise<void> {
  await page
    .evaluate((to) => {
      location.href = to
    }, address)
    .catch(() => undefined)
  await page.waitForTimeout(50)
}

test('the window goes nowhere else and opens nothing', async ({ desk }) => {
  const { page } = desk
  const before = page.url()
  for (const address of hostile) {
    await tryToLeave(page, address)
    expect(page.url(), address).toBe(before)
  }
  for (const address of hostile) expect(await page.evaluate((to) => window.open(to) === null, address), address).toBe(true)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://evil.example/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
  })
  const electron = await electronOf(desk)
  expect(electron.windows()).toHaveLength(1)
})

test('foreign scripts, eval and pictures are blocked by policy', async ({ desk }) => {
  const broken = await desk.page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.hacked = true'
    document.body.append(script)
    const image = new Image()
    image.src = 'https://evil.example/pixel.png'
    await fetch('https://evil.example/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { blocked: [...new Set(blocked)].sort(), hacked: 'hacked' in window }
  })
  expect(broken).toEqual({ blocked: ['connect-src', 'img-src', 'script-src-elem'], hacked: false })
})

test('nothing that a browser asks for is allowed', async ({ desk }) => {
  const states = await desk.page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'midi'] as const).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(states).toEqual(['denied', 'denied', 'denied'])
})

test('a second start hands over to the window that is open', async ({ desk }) => {
  const runtime = electronRuntime()
  if (!runtime) throw new Error('no runtime')
  const second = spawn(runtime, [root, '--data', desk.folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  second.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(second, 'exit')
  expect(said).toContain('已切换到它的窗口')
  expect(await desk.call({ path: 'setup.status', input: {}, token: null, operation: null })).toMatchObject({ ok: true })
})

test('host calls answer through the one channel', async ({ desk }) => {
  const call = (path: string, input: unknown) => desk.call({ path, input, token: null, operation: null })
  expect(await call('host.info', {})).toMatchObject({ ok: true, data: { kind: 'desktop', silentPrint: true, pdf: true } })
  expect(await call('host.printers', {})).toMatchObject({ ok: true })
  expect(await call('host.pdf', { ticket: 'unknown' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  const misshapen = await desk.page.evaluate(() => {
    const send = window.qiantai?.call as unknown as (sent: unknown) => unknown
    return send({ path: 7 })
  })
  expect(misshapen).toMatchObject({ ok: false, error: { code: 'INVALID' } })
})
