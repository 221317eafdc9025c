import type { FigureSpan } from '../figures/figure-span.ts'
import { type FigureCell, type FigureTable, figureColumns, plain } from '../figures/figure-table.ts'
import type { Readiness, Spending, VisitCount, VisitFigure } from './visit-figures.ts'
import {
  type CountedDepartment,
  guestKindLabels,
  levelAskedLabels,
  type MoneyStanding,
  type PreparationStanding,
  visitDepartmentLabels,
  visitStates,
} from './visit-words.ts'
import type { VisitFilter } from './visits.ts'

/** Those of the list of visits that were counted. */
export type CountedVisits = Partial<VisitFilter>
type VisitTable = FigureTable<CountedVisits>
type Cell = FigureCell<CountedVisits>

const standing = visitStates.filter((state) => state !== 'cancelled')
const cell = (value: number | null, records: CountedVisits): Cell => ({ value, records })

function readinessCells(department: CountedDepartment, { from, until }: FigureSpan, figures: Readiness): Cell[] {
  const { told, within, late, open, median, longest, share } = figures
  const of = (value: number | null, as: PreparationStanding) =>
    cell(value, { state: standing, prepared: { department, from, until, standing: as } })
  return [
    ...[of(told, 'told'), of(within, 'within'), of(late, 'late'), of(open, 'open')],
    ...[of(median, 'done'), of(longest, 'done'), of(share, 'judged')],
  ]
}

function preparationTable(span: FigureSpan, part: VisitFigure['preparations'][number]): VisitTable {
  const { department, months, whole } = part
  return {
    title: `${visitDepartmentLabels[department]}准备用时`,
    note: '按通知的月份，取消的不计；占比按已完成的和归档时仍未完成的计，还在准备的不计',
    columns: figureColumns([
      ['月份', 'text'],
      ['通知 次', 'count'],
      ['限时内', 'count'],
      ['超时', 'count'],
      ['未完成', 'count'],
      ['中位 分', 'count'],
      ['最长 分', 'count'],
      ['限时内 %', 'share'],
    ]),
    bars: 7,
    wide: true,
    rows: [
      ...months.map((one) => [plain(one.month), ...readinessCells(department, one, one)]),
      [plain('合计'), ...readinessCells(department, span, whole)],
    ],
  }
}

function countCells({ count, visitors, cancelled }: VisitCount, records: CountedVisits): Cell[] {
  const came = { ...records, state: standing }
  return [cell(count, came), cell(visitors, came), cell(cancelled, { ...records, state: ['cancelled'] })]
}

const counts = [
  ['来访 批', 'count'],
  ['人数', 'count'],
  ['另有取消', 'count'],
] as const
const arrival = '按来访日期，含已安排未到的；人数未填的按 0 计'

function kindTable({ kinds, whole, from, until }: VisitFigure): VisitTable {
  return {
    title: '来访类别',
    note: arrival,
    columns: figureColumns([['类别', 'text'], ...counts]),
    bars: 1,
    rows: [
      ...kinds.map(({ kind, ...counted }) => [
        plain(guestKindLabels[kind]),
        ...countCells(counted, { from, until, guestKind: [kind] }),
      ]),
      [plain('合计'), ...countCells(whole, { from, until })],
    ],
  }
}

function levelTable({ levels, whole, from, until }: VisitFigure): VisitTable {
  return {
    title: '接待级别',
    note: arrival,
    columns: figureColumns([['级别', 'text'], ...counts]),
    bars: 1,
    rows: [
      ...levels.map(({ level, ...counted }) => [
        plain(levelAskedLabels[level ?? 'none']),
        ...countCells(counted, { from, until, level: [level ?? 'none'] }),
      ]),
      [plain('合计'), ...countCells(whole, { from, until })],
    ],
  }
}

function spendingCells({ from, until }: FigureSpan, figures: Spending): Cell[] {
  const { count, cancelled, budgeted, budget, recorded, spent, budgetOfRecorded, over } = figures
  const of = (value: number, money: MoneyStanding | null) => cell(value, { from, until, state: standing, money })
  return [
    ...[
      of(count, null),
      cell(cancelled, { from, until, state: ['cancelled'] }),
      of(budgeted, 'budgeted'),
      of(budget, 'budgeted'),
    ],
    ...[of(recorded, 'recorded'), of(spent, 'recorded'), of(budgetOfRecorded, 'recorded'), of(over, 'over')],
  ]
}

function moneyTable({ money, from, until }: VisitFigure): VisitTable {
  return {
    title: '预算与实际费用',
    note: '按来访的月份，取消的不计；实际只有记下费用的，请与「其预算」比',
    columns: figureColumns([
      ['月份', 'text'],
      ['来访 批', 'count'],
      ['另有取消', 'count'],
      ['有预算', 'count'],
      ['预算 元', 'money'],
      ['记了实际', 'count'],
      ['实际 元', 'money'],
      ['其预算 元', 'money'],
      ['超预算', 'count'],
    ]),
    bars: 6,
    wide: true,
    rows: [
      ...money.months.map((one) => [plain(one.month), ...spendingCells(one, one)]),
      [plain('合计'), ...spendingCells({ from, until }, money.whole)],
    ],
  }
}

/** The figures as screen, Excel and paper show them, so that the three cannot say different things. */
export function visitFigureTables(figure: VisitFigure): readonly VisitTable[] {
  return [
    ...figure.preparations.map((part) => preparationTable(figure, part)),
    ...[kindTable(figure), levelTable(figure), moneyTable(figure)],
  ]
}
