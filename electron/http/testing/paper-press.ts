import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { buildPaperAssets } from '../../../build/paper-assets.mjs'
import { renderPaper } from '../../core/printing/render.ts'
import { Sheets } from '../../core/printing/sheets.ts'
import { builtFiles } from '../../host/built-files.ts'
import { refusal } from '../../host/host-calls.ts'
import { pdfMaker } from '../pdf-maker.ts'
import { openDoor } from '../server.ts'
import { type PdfPage, readPdf } from './read-pdf.ts'

/** Only a Latin font on this machine: a Chinese one of the system would hide a bundled one that is missing. */
function hideSystemFonts(folder: string): void {
  const config = join(folder, 'fonts.conf')
  const fonts = '<dir>/usr/share/fonts/truetype/dejavu</dir>'
  writeFileSync(config, `<?xml version="1.0"?><fontconfig>${fonts}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`)
  process.env['FONTCONFIG_FILE'] = config
}

export interface PaperPress {
  readonly pdf: (document: ReactElement) => Promise<Uint8Array>
  readonly printed: (document: ReactElement) => Promise<PdfPage[]>
  readonly close: () => Promise<void>
}

/** The same path as the desk's own: ticket → HTML under the paper policy → browser → PDF, read again. */
export async function openPress(): Promise<PaperPress> {
  const folder = mkdtempSync(join(tmpdir(), 'qiantai-paper-'))
  const sheets = new Sheets()
  hideSystemFonts(folder)
  mkdirSync(join(folder, 'screens'))
  buildPaperAssets(join(folder, 'assets'))
  const door = await openDoor({
    app: {
      paper: (ticket) => sheets.get(ticket, 0),
      onChanged: () => () => {},
      attachments: { read: async () => refusal('NOT_FOUND', ''), receive: async () => refusal('NOT_FOUND', '') },
    },
    files: builtFiles({ screens: join(folder, 'screens'), paperAssets: join(folder, 'assets') }),
    answer: () => Promise.resolve(refusal('NOT_FOUND', '')),
    port: 0,
  })
  const maker = pdfMaker()
  const pdf = (document: ReactElement) => {
    const ticket = sheets.put({ html: renderPaper(document), title: '', landscape: false }, 0)
    return maker.make(`${door.url}paper/${ticket}`)
  }
  return {
    pdf,
    printed: async (document) => readPdf(await pdf(document)),
    close: async () => {
      await maker.close()
      await door.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
