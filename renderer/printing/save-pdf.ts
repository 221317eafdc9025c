import type { Sheet } from '../../shared/printing/printing.ts'
import { host } from '../api/client.ts'
import { downloadBase64 } from '../ui/download.ts'

/** Saves the sheet as a PDF: asks where (desktop), or offers it as a download (browser). @returns a sentence for the person. */
export async function savePdf(sheet: Sheet, kind: 'desktop' | 'browser'): Promise<string> {
  if (kind === 'desktop') {
    const saved = await host.savePdf({ ticket: sheet.ticket, fileName: sheet.fileName })
    if (!saved.ok) return saved.error.message
    return saved.data.path === null ? '没有保存。' : `已保存到 ${saved.data.path}`
  }
  const pdf = await host.pdf({ ticket: sheet.ticket })
  if (!pdf.ok) return pdf.error.message
  downloadBase64(pdf.data.base64, 'application/pdf', sheet.fileName)
  return `已交给浏览器下载：${sheet.fileName}`
}
