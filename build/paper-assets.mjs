import { mkdirSync } from 'node:fs'

/** Fonts and style sheets of the papers. */
export async function buildPaperAssets(outDir) {
  mkdirSync(outDir, { recursive: true })
}
