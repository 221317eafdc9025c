import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltFiles, builtFiles, paperAnswer } from './built-files.ts'

let root = ''
let files: BuiltFiles

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'qiantai-files-'))
  for (const folder of ['screens/assets', 'paper-assets', 'main']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'screens/index.html'), '<p nonce="__style_nonce__">screen</p>')
  writeFileSync(join(root, 'screens/assets/a-1.js'), 'script')
  writeFileSync(join(root, 'paper-assets/song.woff2'), 'font')
  writeFileSync(join(root, 'main/browser.js'), 'secret')
  files = builtFiles({ screens: join(root, 'screens'), paperAssets: join(root, 'paper-assets') })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('files of the build, and the one page for every screen’s address', async () => {
  expect(await files.answer('/assets/a-1.js').text()).toBe('script')
  expect(files.answer('/assets/a-1.js').headers.get('cache-control')).toContain('immutable')
  expect(files.answer('/paper-assets/song.woff2').headers.get('content-type')).toBe('font/woff2')
  for (const address of ['/', '/ledger', '/cases/0198-ab']) {
    expect(await files.answer(address).text(), address).toContain('>screen</p>')
    expect(files.answer(address).headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('each answer of the page has a nonce of its own for its styles, and no other inline style is allowed', async () => {
  const nonceOf = async () => {
    const answer = files.answer('/')
    const nonce = /nonce="([^"]{20,})"/.exec(await answer.text())?.[1]
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain(`style-src-elem 'self' 'nonce-${nonce}';`)
    expect(policy).not.toMatch(/style-src(-elem)? [^;]*unsafe-inline/)
    return nonce
  }
  expect(await nonceOf()).not.toBe(await nonceOf())
})

test.each([
  '/../main/browser.js',
  '/assets/../../main/browser.js',
  '/%2e%2e/main/browser.js',
  '/..\\main\\browser.js',
  '/C:/Windows/win.ini',
  '//etc/passwd',
  '/assets/none.js',
  '/paper/x',
  '/api/call',
  '/paper-assets/../main/browser.js',
  '/index.html\0.js',
])('%j is not there', (address) => {
  expect(files.answer(address).status).toBe(404)
})

test('no script may run in a paper, whatever it holds', () => {
  const policy = paperAnswer({ html: '<script>1</script>' }).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('sandbox')
  expect(policy).not.toMatch(/script-src|allow-scripts/)
  expect(paperAnswer(undefined).status).toBe(404)
})
