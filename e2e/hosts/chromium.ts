import { type Browser, chromium } from '@playwright/test'
import { findBrowser, quietSwitches } from '../../electron/http/find-browser.ts'

/** The browser that is already on the computer; Playwright's own when it was downloaded instead. */
export function launchChromium(): Promise<Browser> {
  const installed = findBrowser()
  return chromium.launch({ args: [...quietSwitches()], ...(installed ? { executablePath: installed } : {}) })
}
