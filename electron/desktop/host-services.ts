import { writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import { type AttachmentType, attachmentTypeLabels } from '../../shared/attachments/attachments.ts'
import type { HostServices } from '../../shared/host.ts'
import type { App } from '../core/app.ts'
import type { Paper } from '../core/printing/sheets.ts'
import { HostTrouble } from '../host/host-calls.ts'
import { workbookOf } from '../host/workbook-file.ts'
import { desktopNotices } from './notifications.ts'
import type { WithPaper } from './paper-window.ts'
import { paperPdf, printPaper } from './print.ts'

interface Parts {
  readonly app: Pick<App, 'paper' | 'attachments' | 'workbook'>
  readonly withPaper: WithPaper
  readonly window: () => BrowserWindow | undefined
  readonly version: string
  /** Of the data. */
  readonly folder: string
}

/** What Electron can do beside the core: silent printing to a chosen printer, PDFs, the system's save dialogue. */
export function desktopServices({ app, withPaper, window, version, folder }: Parts): HostServices {
  const known = (ticket: string): Paper => {
    const paper = app.paper(ticket)
    if (!paper) throw new HostTrouble('NOT_FOUND', '预览已过期，请重新打开')
    return paper
  }
  const notices = desktopNotices(window)
  const pdf = (ticket: string) => {
    const paper = known(ticket)
    return withPaper(ticket, (contents) => paperPdf(contents, paper))
  }
  return {
    info: async () => ({ kind: 'desktop', silentPrint: true, pdf: true, notices: notices.available(), version, folder }),
    printers: async () => ({ printers: await printers(window()) }),
    pdf: async ({ ticket }) => ({ base64: Buffer.from(await pdf(ticket)).toString('base64') }),
    print: async ({ ticket, printer, copies }) => {
      const { landscape } = known(ticket)
      return withPaper(ticket, (contents) => printPaper(contents, { printer, copies, landscape }))
    },
    savePdf: async ({ ticket, fileName }) => {
      const bytes = await pdf(ticket)
      const path = await askWhere(window(), { title: '另存为 PDF', fileName, kind: 'PDF', ending: 'pdf' })
      if (path !== null) await save(path, bytes)
      return { path }
    },
    saveFile: async ({ ticket, fileName }) => {
      // Read first: the ticket does not wait for somebody who looks for a folder.
      const file = await app.attachments.read(ticket)
      if (!file.ok) throw new HostTrouble(file.error.code, file.error.message)
      const { type, bytes } = file.data
      const path = await askWhere(window(), {
        title: type === 'text/calendar' ? '另存日历' : '另存附件',
        fileName,
        kind: type === 'text/calendar' ? '日历' : attachmentTypeLabels[type],
        ending: endings[type],
      })
      if (path !== null) await save(path, bytes)
      return { path }
    },
    workbook: async ({ ticket }) => ({ base64: (await workbookOf(app, ticket)).toString('base64') }),
    saveWorkbook: async ({ ticket, fileName }) => {
      const bytes = await workbookOf(app, ticket)
      const path = await askWhere(window(), { title: '导出 Excel', fileName, kind: 'Excel 工作簿', ending: 'xlsx' })
      if (path !== null) await save(path, bytes)
      return { path }
    },
    notify: notices.notify,
    noticeEnd: notices.noticeEnd,
  }
}

async function printers(window: BrowserWindow | undefined) {
  const found = (await window?.webContents.getPrintersAsync()) ?? []
  return found.map(({ name, displayName, options }) => ({ name, label: displayName || name, isDefault: isDefault(options) }))
}

/** Electron passes the operating system's own words on. */
function isDefault(options: unknown): boolean {
  if (typeof options !== 'object' || options === null || !('is-default' in options)) return false
  return options['is-default'] === true || options['is-default'] === 'true'
}

const endings: Readonly<Record<AttachmentType | 'text/calendar', string>> = {
  'text/calendar': 'ics',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

interface Asked {
  readonly title: string
  readonly fileName: string
  readonly kind: string
  /** Of what it is, without a dot. */
  readonly ending: string
}

async function askWhere(window: BrowserWindow | undefined, { title, fileName, kind, ending }: Asked): Promise<string | null> {
  // What a file name may not hold on Windows, and what could leave the folder.
  const stem = fileName.replace(/\.(pdf|jpe?g|png|webp|xlsx|ics)$/i, '').replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')
  const options = { title, defaultPath: `${stem}.${ending}`, filters: [{ name: kind, extensions: [ending] }] }
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return canceled || !filePath ? null : filePath
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch {
    throw new HostTrouble('STORAGE', '文件没有保存成功，请检查磁盘空间和文件夹权限，或换一个位置')
  }
}
