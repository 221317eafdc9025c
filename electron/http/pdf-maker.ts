import type { BrowserContext } from 'playwright-core'
import { HostTrouble } from '../host/host-calls.ts'
import { findBrowser, quietSwitches } from './find-browser.ts'

const idle = 120_000
const longest = 30_000

export interface PdfMaker {
  readonly available: boolean
  /** A4 as the paper's own style sheet says. @returns the bytes of the PDF */
  readonly make: (address: string) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Turns papers into PDF with an installed browser: kept warm between papers (40 ms instead of 800), closed when idle. */
export function pdfMaker(): PdfMaker {
  const executablePath = findBrowser()
  let warm: Promise<BrowserContext> | undefined
  let timer: NodeJS.Timeout | undefined

  // One context for all papers: its cache keeps their fonts, the papers themselves are never stored.
  const context = async (file: string): Promise<BrowserContext> => {
    const current = await warm?.catch(() => undefined)
    if (current?.browser()?.isConnected()) return current
    warm = launch(file)
    return warm
  }
  const close = async () => {
    clearTimeout(timer)
    const current = await warm?.catch(() => undefined)
    warm = undefined
    await current?.browser()?.close()
  }
  const make = async (address: string) => {
    if (executablePath === undefined) {
      throw new HostTrouble(
        'UNAVAILABLE',
        '这台电脑没有找到 Chrome、Edge 或 Chromium，不能生成 PDF；可以用浏览器的打印功能另存为 PDF',
      )
    }
    clearTimeout(timer)
    try {
      return await print(await context(executablePath), address)
    } finally {
      timer = setTimeout(() => void close(), idle)
      timer.unref()
    }
  }
  return { available: executablePath !== undefined, make, close }
}

async function launch(executablePath: string): Promise<BrowserContext> {
  // Loaded on first use: starting the desk does not wait for it.
  const { chromium } = await import('playwright-core')
  // The host closes it itself, after the database: its own handlers would end the process first.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  const browser = await chromium.launch({ executablePath, args: [...quietSwitches()], timeout: longest, ...signals })
  return browser.newContext()
}

async function print(context: BrowserContext, address: string): Promise<Uint8Array> {
  const page = await context.newPage()
  page.setDefaultTimeout(longest)
  try {
    const answer = await page.goto(address, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new HostTrouble('NOT_FOUND', '预览已过期，请重新打开')
    await page.evaluate('document.fonts.ready.then(() => true)')
    return await page.pdf({ preferCSSPageSize: true, printBackground: true })
  } finally {
    await page.close()
  }
}
