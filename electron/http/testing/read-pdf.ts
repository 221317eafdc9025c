import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page of a PDF says and with what. */
export interface PdfPage {
  /** Without any space: letter-spacing looks like one. */
  readonly text: string
  /** Width and height in points. */
  readonly size: readonly [number, number]
  /** Boxes in place of characters that no font had. */
  readonly missing: number
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent()
  const { argsArray } = await page.getOperatorList()
  const glyphs = argsArray.flat(3).filter(isObject)
  const names = argsArray.map((args) => String(Array.isArray(args) ? args[0] : '')).filter((name) => /^g_.*_f\d+$/.test(name))
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    text: items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFKC')
      .replace(/\s+/g, ''),
    size: [Math.round(width), Math.round(height)],
    missing: glyphs.filter((glyph) => Reflect.get(glyph, 'originalCharCode') === 0).length,
    fonts: [...new Set(names)].map((name) => {
      const font = page.commonObjs.get(name)
      return { name: String(font.name), embedded: font.missingFile !== true }
    }),
  }
}

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)))
  await task.destroy()
  return pages
}
