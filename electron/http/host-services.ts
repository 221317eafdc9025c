import type { HostServices } from '../../shared/host.ts'
import type { App } from '../core/app.ts'
import { HostTrouble } from '../host/host-calls.ts'
import { workbookOf } from '../host/workbook-file.ts'
import type { PdfMaker } from './pdf-maker.ts'

interface About {
  readonly version: string
  /** Of the data. */
  readonly folder: string
}

/** What the browser host can do beside the core: PDFs with an installed browser. Printing is the page's own affair. */
export function browserServices(app: Pick<App, 'workbook'>, pdf: PdfMaker, address: () => string, about: About): HostServices {
  const byPage = () => new HostTrouble('UNAVAILABLE', '在浏览器里打开时，请用浏览器的打印窗口')
  const noticesByPage = () => new HostTrouble('UNAVAILABLE', '在浏览器里打开时，提醒由页面自己显示')
  return {
    info: async () => ({ kind: 'browser', silentPrint: false, pdf: pdf.available, notices: false, ...about }),
    printers: async () => ({ printers: [] }),
    pdf: async ({ ticket }) => {
      const bytes = await pdf.make(`${address()}paper/${encodeURIComponent(ticket)}`)
      return { base64: Buffer.from(bytes).toString('base64') }
    },
    print: async () => {
      throw byPage()
    },
    savePdf: async () => {
      throw byPage()
    },
    saveFile: async () => {
      throw new HostTrouble('UNAVAILABLE', '在浏览器里打开时，附件由浏览器下载')
    },
    workbook: async ({ ticket }) => ({ base64: (await workbookOf(app, ticket)).toString('base64') }),
    saveWorkbook: async () => {
      throw new HostTrouble('UNAVAILABLE', '在浏览器里打开时，导出的表格由浏览器下载')
    },
    notify: async () => {
      throw noticesByPage()
    },
    noticeEnd: async () => {
      throw noticesByPage()
    },
  }
}
