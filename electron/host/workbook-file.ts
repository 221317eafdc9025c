import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { instantOf, minute } from '../../shared/calendar.ts'
import type { CellKind, CellValue, Workbook, WorkbookSheet } from '../../shared/workbooks/workbook.ts'
import type { App } from '../core/app.ts'
import { HostTrouble } from './host-calls.ts'

/** More a cell of Excel does not hold. */
const longestText = 32_767
/** Of several sheets. */
type Written = Parameters<typeof writeXlsxFile>
type Feature = NonNullable<NonNullable<Written[1]>['features']>[number]

const sheetFile = 'xl/worksheets/sheet{id}.xml'
const siteMidnight = instantOf('1970-01-01')

/** Excel knows no zones: the clock of the site stands in the cell whatever computer opens it. */
const siteClock = (instant: number) => instant - siteMidnight

const moment = (time: number, format: string): Cell => ({ value: new Date(time), type: Date, format, alignVertical: 'top' })
/** Of whole hundredths the nearest number, which is written with the same two places again. */
const number = (value: number, format: string): Cell => ({ value, type: Number, format, alignVertical: 'top' })
/** `@` says that it is text also to whoever edits the cell later; nothing is ever a formula (trust 2.2). */
const text = (value: string): Cell => ({
  ...{ value: value.slice(0, longestText), type: String, format: '@', wrap: value.length > 30 },
  alignVertical: 'top',
})

function cellOf(kind: CellKind, value: CellValue): Cell {
  if (value === null) return null
  if (typeof value === 'string') return kind === 'date' ? moment(Date.parse(`${value}T00:00:00Z`), 'yyyy-mm-dd') : text(value)
  switch (kind) {
    case 'moment':
      return moment(Math.floor(siteClock(value) / minute) * minute, 'yyyy-mm-dd hh:mm')
    case 'money':
    case 'quantity':
      return number(value / 100, '#,##0.00')
    case 'share':
      return number(value / 100, '0.00')
    case 'count':
      return number(value, '#,##0')
    default:
      return text(String(value))
  }
}

function sheetFor({ name, columns, rows }: WorkbookSheet): Written[0][number] {
  const heading = (words: string): Cell => ({ value: words, type: String, fontWeight: 'bold', backgroundColor: '#E6E4DE' })
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => heading(column.heading)),
      ...rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at] ?? null))),
    ],
  }
}

/** The library has no filter of its own, but lets its sheets be added to. */
const filtered = ({ sheets }: Workbook): Feature => ({
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          const last = sheet && getCellAddress(sheet.rows.length, sheet.columns.length - 1)
          const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
          return insertElementMarkupAccordingToOrderOfSiblings(xml, `<autoFilter ref="A1:${last}"/>`, order, 'worksheet')
        },
      },
    },
  },
})

/** The bytes of an .xlsx. */
export function workbookBytes(workbook: Workbook): Promise<Buffer> {
  const looks = { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [filtered(workbook)] }
  return writeXlsxFile(workbook.sheets.map(sheetFor), looks).toBuffer()
}

/** @throws NOT_FOUND when its ticket has run out */
export function workbookOf(app: Pick<App, 'workbook'>, ticket: string): Promise<Buffer> {
  const workbook = app.workbook(ticket)
  if (!workbook) throw new HostTrouble('NOT_FOUND', '导出已过期，没有文件留下；请再导出一次')
  return workbookBytes(workbook)
}
