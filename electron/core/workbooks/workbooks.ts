import { civilTimeOf } from '../../../shared/calendar.ts'
import type { WorkbookSheet } from '../../../shared/workbooks/workbook.ts'
import type { WorkbookSubject } from '../../../shared/workbooks/workbooks.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { fileName } from '../printing/file-name.ts'
import type { FeatureServices } from '../services.ts'
import { conditionWords } from './condition-words.ts'
import { leasingFigureSheets, visitFigureSheets } from './figure-sheets.ts'
import { prospectSheet, suiteSheet } from './leasing-lists.ts'
import { sheetOf, textColumn } from './list-column.ts'
import { caseSheet, complaintSheet } from './reception-lists.ts'

interface Gathered {
  /** Also the name of the file. */
  readonly title: string
  /** The house that it is about. */
  readonly project: string
  readonly sheets: readonly WorkbookSheet[]
}

/** Through the services that own the rows and with the caller's rights. @throws FORBIDDEN, REFUSED */
function gather(context: QueryContext, subject: WorkbookSubject): Gathered {
  const { project, leasing } = context.settings
  switch (subject.list) {
    case 'cases':
      return { title: '业主接待台账', project, sheets: [caseSheet(context, subject.filter)] }
    case 'complaints':
      return { title: '投诉', project, sheets: [complaintSheet(context, subject.filter)] }
    case 'prospects':
      return { title: '招商客户', project: leasing.building, sheets: [prospectSheet(context, subject.filter)] }
    case 'leasingFigures':
      return { title: '招商统计', project: leasing.building, sheets: leasingFigureSheets(context, subject.filter) }
    case 'visitFigures':
      return { title: '参观接待统计', project, sheets: visitFigureSheets(context, subject.filter) }
    case 'suites':
      return { title: '单元', project: leasing.building, sheets: [suiteSheet(context, subject.filter)] }
  }
}

type Line = readonly [string, string]

/** What the file is, for whoever finds it on a disk. */
function aboutSheet(context: QueryContext, { title, project }: Gathered, conditions: string, rows: number): WorkbookSheet {
  const lines: readonly Line[] = [
    ['单位', context.settings.company],
    ['项目', project],
    ['内容', title],
    ['条件', conditions],
    ['行数', String(rows)],
    ['导出人', signedIn(context).name],
    ['导出时间', civilTimeOf(context.now)],
    ['保密', '内容与导出人在屏幕上看到的相同，号码照样遮盖；导出已记入审计，文件请按公司规定保管'],
  ]
  const columns = [textColumn<Line>('项目', ([name]) => name, 12), textColumn<Line>('说明', ([, words]) => words, 80)]
  return sheetOf('导出说明', columns, lines)
}

function prepare(context: CommandContext, { subject }: { readonly subject: WorkbookSubject }) {
  context.workbooks.mustBeFew(signedIn(context).accountId, context.now)
  const gathered = gather(context, subject)
  const rows = gathered.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const id = context.newId()
  context.record({
    ...{ feature: 'workbooks', id, before: null },
    after: { list: subject.list, title: gathered.title, rows, filter: subject.filter },
  })
  const name = fileName([gathered.title, context.today], 'xlsx')
  const about = aboutSheet(context, gathered, conditionWords(subject.filter), rows)
  const ticket = context.workbooks.put({ fileName: name, sheets: [...gathered.sheets, about] }, context.now)
  return { id, ticket, fileName: name, rows }
}

/** Lists that leave as .xlsx (decision 15): one door, one audit row each. */
export const workbooks: FeatureServices<'workbooks'> = { prepare }
