import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../electron/http/find-browser.ts'
import { root, run, SetUpTrouble, tail } from '../set-up/steps.mjs'

/** A browser for the stories: an installed one, else the system's package, else Playwright's download. @returns its path */
export async function findOrInstallBrowser() {
  const found = browser()
  if (found) return found
  const said = []
  for (const install of [installWithApt, installWithPlaywright]) {
    said.push(await install())
    const installed = browser()
    if (installed) return installed
  }
  throw new SetUpTrouble(
    `${said.filter(Boolean).join('\n')}\n没有找到浏览器，也没有装上：请安装 Chrome、Edge 或 Chromium，或把 QIANTAI_CHROMIUM 指向它的程序文件。`,
  )
}

function browser() {
  const own = chromium.executablePath()
  return findBrowser() ?? (existsSync(own) ? own : undefined)
}

// The light one runs the stories; what stands in for Electron needs the whole one.
const debianPackages = ['chromium', 'chromium-headless-shell']

async function installWithApt() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return ''
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  const { output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], { env })
  return tail(output, 5)
}

async function installWithPlaywright() {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const { output } = await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 180_000 })
  return tail(output, 5)
}
