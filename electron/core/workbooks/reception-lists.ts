import { z } from 'zod'
import { type CaseSummary, cases as caseCalls, caseSummary } from '../../../shared/reception/cases.ts'
import { causeLabels, gradeLabels, validityLabels } from '../../../shared/reception/complaint-words.ts'
import { type ComplaintSummary, complaints as complaintCalls } from '../../../shared/reception/complaints.ts'
import {
  caseStateLabels,
  categoryLabels,
  channelLabels,
  satisfactionLabels,
  standingLabels,
  urgencyLabels,
} from '../../../shared/reception/words.ts'
import type { WorkbookSheet } from '../../../shared/workbooks/workbook.ts'
import type { WorkbookSubject } from '../../../shared/workbooks/workbooks.ts'
import type { QueryContext } from '../context.ts'
import { asOnScreen } from '../mask/as-on-screen.ts'
import { ledgerCases } from '../reception/case-ledger.ts'
import { cases } from '../reception/cases.ts'
import { complaints } from '../reception/complaints.ts'
import { countColumn, type ListColumn, momentColumn, sheetOf, textColumn } from './list-column.ts'
import { wholeList } from './whole-list.ts'

type FilterOf<List extends WorkbookSubject['list']> = Extract<WorkbookSubject, { list: List }>['filter']

/** A line of the ledger with what its record says in full; the phone as the list shows it. */
const ledgerLine = caseSummary.extend({
  content: z.string(),
  receiver: z.string().nullable(),
  result: z.string().nullable(),
  struckOffBy: z.string().nullable(),
})
type LedgerLine = z.output<typeof ledgerLine>
const ledgerLines = { ...caseCalls.list, output: z.object({ cases: z.array(ledgerLine) }) }

const caseColumns: readonly ListColumn<LedgerLine>[] = [
  textColumn('编号', ({ serial }) => serial, 16),
  momentColumn('接待时间', ({ receivedAt }) => receivedAt),
  textColumn('方式', ({ channel }) => channelLabels[channel], 10),
  textColumn('类别', ({ category }) => categoryLabels[category], 8),
  textColumn('姓名', ({ name }) => name ?? '未留姓名', 12),
  textColumn('身份', ({ standing }) => standingLabels[standing], 8),
  textColumn('房号', ({ room }) => room),
  textColumn('电话', ({ phone }) => phone ?? '未留电话'),
  textColumn('接待内容', ({ content }) => content, 60),
  textColumn('紧急程度', ({ urgency }) => urgencyLabels[urgency], 10),
  textColumn('状态', ({ state }) => caseStateLabels[state], 10),
  textColumn('转交部门', ({ department }) => department, 12),
  textColumn('接收人', ({ receiver }) => receiver, 12),
  momentColumn('转交时间', ({ handedOverAt }) => handedOverAt),
  momentColumn('处理期限', ({ dueAt }) => dueAt),
  textColumn('处理结果', ({ result }) => result, 40),
  momentColumn('办结时间', ({ finishedAt }) => finishedAt),
  textColumn('回访', ({ calledBack }) => calledBack && satisfactionLabels[calledBack], 10),
  momentColumn('注销时间', ({ struckOffAt }) => struckOffAt),
  textColumn('注销人', ({ struckOffBy }) => struckOffBy, 12),
  textColumn('接待人', ({ registrar }) => registrar, 12),
]

/** In the order of the screen, with what was said in full. */
function inFull(context: QueryContext, found: readonly CaseSummary[]): LedgerLine[] {
  const ids = found.map(({ id }) => id)
  const places = new Map(ids.map((id, at) => [id, at]))
  const lines = asOnScreen(context, ledgerLines, () => ({ cases: ledgerCases(context, ids) })).cases
  return lines.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

/** 《业主接待记录表》 (1: 4.4) */
export function caseSheet(context: QueryContext, filter: FilterOf<'cases'>): WorkbookSheet {
  const found = wholeList(
    context,
    caseCalls.list,
    (page) => cases.list(context, { ...filter, ...page }),
    (page) => page.cases,
  )
  return sheetOf('接待台账', caseColumns, inFull(context, found))
}

const complaintColumns: readonly ListColumn<ComplaintSummary>[] = [
  textColumn('编号', ({ serial }) => serial, 16),
  textColumn('接待编号', ({ caseSerial }) => caseSerial, 16),
  momentColumn('投诉时间', ({ receivedAt }) => receivedAt),
  textColumn('方式', ({ channel }) => channelLabels[channel], 10),
  textColumn('姓名', ({ name }) => name ?? '未留姓名', 12),
  textColumn('房号', ({ room }) => room),
  textColumn('内容（前 120 字）', ({ excerpt }) => excerpt, 60),
  textColumn('原因', ({ cause }) => cause && causeLabels[cause]),
  textColumn('类别', ({ complaintClass }) => complaintClass),
  textColumn('事由', ({ matter }) => matter, 20),
  textColumn('程度', ({ grade }) => grade && gradeLabels[grade], 8),
  textColumn('有效性', ({ validity }) => validity && validityLabels[validity], 10),
  textColumn('热点', ({ hot }) => (hot ? '热点' : null), 8),
  textColumn('状态', ({ caseState }) => caseStateLabels[caseState], 10),
  textColumn('责任部门', ({ department }) => department, 12),
  momentColumn('处理期限', ({ dueAt }) => dueAt),
  momentColumn('办结时间', ({ finishedAt }) => finishedAt),
  textColumn('回访', ({ calledBack }) => calledBack && satisfactionLabels[calledBack], 10),
  countColumn('未落实项', ({ missing }) => missing),
]

/** 投诉 (1: 4.7, 4.8) */
export function complaintSheet(context: QueryContext, filter: FilterOf<'complaints'>): WorkbookSheet {
  const found = wholeList(
    context,
    complaintCalls.list,
    (page) => complaints.list(context, { ...filter, ...page }),
    (page) => page.complaints,
  )
  return sheetOf('投诉', complaintColumns, found)
}
