import { type FigureKind, type FigureTable, figureTables } from '../../../shared/leasing/figure-tables.ts'
import { leasingFigures as calls, type FiguresAsked } from '../../../shared/leasing/leasing-figures.ts'
import type { CellKind, CellValue, WorkbookSheet } from '../../../shared/workbooks/workbook.ts'
import type { QueryContext } from '../context.ts'
import { leasingFigures } from '../leasing/leasing-figures.ts'
import { asOnScreen } from './whole-list.ts'

const kinds: Readonly<Record<FigureKind, CellKind>> = {
  ...{ text: 'text', count: 'count', quantity: 'quantity', money: 'money', rate: 'money', share: 'share', tenths: 'share' },
}

/** Tenths of a day as hundredths, of which a sheet makes numbers. */
const cellOf = (kind: FigureKind, value: CellValue): CellValue =>
  kind === 'tenths' && typeof value === 'number' ? value * 10 : value

function sheetOfTable({ title, columns, rows }: FigureTable): WorkbookSheet {
  return {
    name: title,
    columns: columns.map(({ title: heading, kind }, at) => ({ heading, kind: kinds[kind], width: at === 0 ? 24 : 16 })),
    rows: rows.map((row) => row.map(({ value }, at) => cellOf(columns[at]?.kind ?? 'text', value))),
  }
}

/** 招商统计: a sheet for each table of the screen. */
export function figureSheets(context: QueryContext, asked: FiguresAsked): WorkbookSheet[] {
  const figure = asOnScreen(context, calls.read, () => leasingFigures.read(context, asked))
  return figureTables(figure).map(sheetOfTable)
}
