import type { Page } from '@playwright/test'

/**
 * What must never happen in a window, whatever its story is about: a fault of its script, something that the content
 * policy forbids, a request that leaves the computer. @returns what was seen so far
 */
export function watchPage(page: Page, url: string): () => readonly string[] {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(`fault: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) seen.push(`policy: ${message.text()}`)
  })
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !/^(blob|data):/.test(address)) seen.push(`request: ${address}`)
  })
  return () => seen
}
