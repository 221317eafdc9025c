import { request } from 'node:http'
import { expect, test } from './desk.ts'

interface Sent {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Below fetch, which does not let a test lie about Host and Origin. */
function send(url: string, { path = '/api/call', method = 'POST', headers = {}, body = '' }: Sent) {
  return new Promise<{ readonly status: number; readonly text: string; readonly headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const usual = method === 'POST' ? { 'content-type': 'application/json' } : {}
      const outgoing = request(new URL(path, url), { method, headers: { ...usual, ...headers } }, (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    },
  )
}

const status = JSON.stringify({ path: 'setup.status', input: {}, operation: null })

test('answers its own page and nobody else', async ({ desk }) => {
  const own = await send(desk.url, { body: status, headers: { origin: desk.url.slice(0, -1) } })
  expect(own.status).toBe(200)
  expect(JSON.parse(own.text)).toMatchObject({ ok: true, data: { phase: 'ready' } })
  const port = new URL(desk.url).port
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:${Number(port) + 1}`,
  ]) {
    expect((await send(desk.url, { body: status, headers: { host } })).status, host).toBe(421)
  }
  for (const origin of [
    'null',
    'http://evil.example',
    `http://127.0.0.1:${Number(port) + 1}`,
    `https://127.0.0.1:${port}`,
    'app://qiantai',
  ]) {
    expect((await send(desk.url, { body: status, headers: { origin } })).status, origin).toBe(403)
  }
  expect(
    (await send(desk.url, { path: '/api/changes', method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } })).status,
  ).toBe(403)
})

test('takes JSON of up to one megabyte and answers the rest in Chinese', async ({ desk }) => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonx']) {
    const answer = await send(desk.url, { body: status, headers: { 'content-type': type } })
    expect(answer.status, type).toBe(415)
  }
  const huge = JSON.stringify({ path: 'setup.status', input: { text: '漏'.repeat(1024 * 1024) }, operation: null })
  const tooLarge = await send(desk.url, { body: huge })
  expect(tooLarge.status).toBe(413)
  expect(JSON.parse(tooLarge.text)).toMatchObject({
    ok: false,
    error: { code: 'INVALID', message: expect.stringContaining('太大') },
  })
  for (const body of ['', '{', 'null', '[]', '{"path":1}', '{"path":"setup.status"']) {
    const answer = await send(desk.url, { body })
    expect(answer.status, body).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  }
  for (const method of ['PUT', 'DELETE', 'OPTIONS']) expect((await send(desk.url, { method })).status, method).toBe(405)
})

test('serves nothing but what was built', async ({ desk }) => {
  const get = (path: string) => send(desk.url, { path, method: 'GET' })
  for (const path of [
    '/paper/unknown',
    '/paper/',
    '/assets/none.js',
    '/package.json',
    '/.env',
    '/main/browser.js',
    '/paper-assets/none.ttf',
  ]) {
    expect((await get(path)).status, path).toBe(404)
  }
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/assets/%2e%2e/%2e%2e/main/browser.js',
    '/assets/..%5c..%5cmain',
    '/C:/Windows/win.ini',
  ]) {
    const answer = await get(path)
    expect(answer.text, path).not.toMatch(/root:|createApp|\[fonts\]/)
    expect(answer.status, path).toBe(404)
  }
  const page = await get('/')
  expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  expect(page.headers['cache-control']).toBe('no-cache')
  const script = /src="\/?(assets\/[^"]+\.js)"/.exec(page.text)?.[1]
  expect((await get(`/${script}`)).headers['cache-control']).toContain('immutable')
})

test('an unknown call of core or host is a normal answer', async ({ desk }) => {
  for (const path of ['host.none', 'host.constructor', 'host.__proto__', 'none', 'constructor.constructor', 'host.']) {
    const reply = await desk.call({ path, input: {}, token: null, operation: null })
    expect(reply, path).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  }
  const wrong = await desk.call({ path: 'host.pdf', input: { ticket: 3 }, token: null, operation: null })
  expect(wrong).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { ticket: expect.any(String) } } })
})
