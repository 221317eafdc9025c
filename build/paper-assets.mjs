// What papers need beside their HTML: one stylesheet and the fonts it names, so that a form looks the same on every machine.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const slices = dirname(require.resolve('@fontsource/noto-serif-sc/package.json'))
const complete = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'))
const weights = [400, 600]
/** In the address, so that a browser may keep the fonts for good: a new version is a new folder. */
const version = createHash('sha256')
  .update(readFileSync(join(slices, 'package.json')))
  .update(readFileSync(join(complete, 'package.json')))
  .digest('hex')
  .slice(0, 8)
const folder = `fonts/${version}`

/** The slices miss a third of all characters, names among them (䶮 㛃); the complete font is fetched only when one of those occurs. */
const rareFont = (range = '') => `@font-face {
  font-family: "Noto Serif SC Full";
  font-style: normal;
  font-weight: 400;
  font-display: swap;
  src: url(${folder}/noto-serif-sc-full.ttf) format("truetype");${range}
}
`

/** On the screens it serves Han characters only, and those that no font before it has: signs stay as they are. */
const han = '\n  unicode-range: U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+20000-323AF;'

/** Writes `paper.css`, the `rare.css` of the screens and `fonts/` into `outDir`, which is served as /paper-assets/. */
export function buildPaperAssets(outDir) {
  rmSync(outDir, { recursive: true, force: true })
  const fonts = join(outDir, folder)
  mkdirSync(fonts, { recursive: true })
  const faces = weights.map((weight) => {
    const css = readFileSync(join(slices, `${weight}.css`), 'utf8')
    for (const [, file] of css.matchAll(/url\(\.\/files\/([\w.[\]-]+\.woff2)\)/g)) {
      copyFileSync(join(slices, 'files', file), join(fonts, file))
    }
    return css.replaceAll(/,\s*url\([^)]+\.woff\) format\('woff'\)/g, '').replaceAll('./files/', `${folder}/`)
  })
  copyFileSync(join(complete, '400Regular', 'NotoSerifSC_400Regular.ttf'), join(fonts, 'noto-serif-sc-full.ttf'))
  copyFileSync(join(complete, 'LICENSE_FONT'), join(fonts, 'LICENSE.txt'))
  const own = ['paper.css', 'paper-kinds.css', 'paper-visits.css', 'paper-leasing.css'].map((name) =>
    readFileSync(join(root, 'electron/core/printing/forms', name), 'utf8'),
  )
  writeFileSync(join(outDir, 'rare.css'), rareFont(han))
  writeFileSync(join(outDir, 'paper.css'), [...faces, rareFont(), ...own].join('\n'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPaperAssets(process.argv[2] ?? join(root, 'dist/paper-assets'))
