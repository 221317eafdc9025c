import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(800), height: z.int().min(500), maximized: z.boolean() })

/** Where the window was when it was last closed, if that place is still on a screen. Sizes in device-independent pixels. */
export function rememberedBounds(path: string): { readonly place: Partial<Rectangle>; readonly maximized: boolean } {
  const usual = { place: { width: 1366, height: 768 }, maximized: false }
  try {
    const { maximized, ...place } = bounds.parse(JSON.parse(readFileSync(path, 'utf8')))
    return isOnScreen(place) ? { place, maximized } : { ...usual, maximized }
  } catch {
    return usual
  }
}

export function rememberBounds(path: string, window: BrowserWindow): void {
  try {
    writeFileSync(path, JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
  } catch {
    // Not worth a word to the person: the window will open in its usual place.
  }
}

function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    return seen >= 200 && y >= area.y - 10 && y <= area.y + area.height - 100
  })
}
