import type { FigureKind, FigureTable } from '../../../shared/figures/figure-table.ts'
import { figureTables } from '../../../shared/leasing/figure-tables.ts'
import { type FiguresAsked, leasingFigures as leasingCalls } from '../../../shared/leasing/leasing-figures.ts'
import { visitFigureTables } from '../../../shared/visits/visit-figure-tables.ts'
import { type VisitFiguresAsked, visitFigures as visitCalls } from '../../../shared/visits/visit-figures.ts'
import type { CellKind, CellValue, WorkbookSheet } from '../../../shared/workbooks/workbook.ts'
import type { QueryContext } from '../context.ts'
import { leasingFigures } from '../leasing/leasing-figures.ts'
import { asOnScreen } from '../mask/as-on-screen.ts'
import { visitFigures } from '../visits/visit-figures.ts'

const kinds: Readonly<Record<FigureKind, CellKind>> = {
  ...{ text: 'text', count: 'count', quantity: 'quantity', money: 'money', rate: 'money', share: 'share', tenths: 'share' },
}

/** Tenths of a day as hundredths, of which a sheet makes numbers. */
const cellOf = (kind: FigureKind, value: CellValue): CellValue =>
  kind === 'tenths' && typeof value === 'number' ? value * 10 : value

function sheetOfTable({ title, columns, rows }: FigureTable<unknown>): WorkbookSheet {
  return {
    name: title,
    columns: columns.map(({ title: heading, kind }, at) => ({ heading, kind: kinds[kind], width: at === 0 ? 24 : 16 })),
    rows: rows.map((row) => row.map(({ value }, at) => cellOf(columns[at]?.kind ?? 'text', value))),
  }
}

/** 招商统计: a sheet for each table of the screen. */
export function leasingFigureSheets(context: QueryContext, asked: FiguresAsked): WorkbookSheet[] {
  const figure = asOnScreen(context, leasingCalls.read, () => leasingFigures.read(context, asked))
  return figureTables(figure).map(sheetOfTable)
}

/** 参观接待统计: a sheet for each table of the screen. */
export function visitFigureSheets(context: QueryContext, asked: VisitFiguresAsked): WorkbookSheet[] {
  const figure = asOnScreen(context, visitCalls.read, () => visitFigures.read(context, asked))
  return visitFigureTables(figure).map(sheetOfTable)
}
