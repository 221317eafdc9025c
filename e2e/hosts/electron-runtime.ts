import { existsSync } from 'node:fs'
import { join } from 'node:path'

const binaries: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

export const root = join(import.meta.dirname, '..', '..')

/** Electron's program: the given one, else the installed one, else none on this computer. */
export function electronRuntime(): string | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules', 'electron', 'dist')
  const file = join(folder, binaries[process.platform] ?? 'electron')
  return existsSync(file) ? file : undefined
}
