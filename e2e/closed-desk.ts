import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { startBrowserHost } from './hosts/browser-process.ts'
import { launchChromium } from './hosts/chromium.ts'
import type { Place } from './template.ts'

/** Starts a host on a folder that was prepared while no host ran, and shows its window. */
export async function onScreen(place: Place, look: (page: Page) => Promise<void>): Promise<void> {
  const host = await startBrowserHost(place)
  const browser = await launchChromium()
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage()
    await page.goto(host.url)
    await look(page)
  } finally {
    await browser.close()
    await host.close()
  }
}

/** Serious accessibility faults of what the window shows. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}
