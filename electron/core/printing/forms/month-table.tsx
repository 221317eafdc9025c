import { civilTimeOf } from '../../../../shared/calendar.ts'
import { gradeLabels } from '../../../../shared/reception/complaint-words.ts'
import {
  analysisFields,
  analysisLabels,
  type MonthTable as Month,
  type MonthLine,
  monthActLabels,
} from '../../../../shared/reception/month-close.ts'
import { channelLabels, satisfactionLabels } from '../../../../shared/reception/words.ts'
import { periodReadingLabels } from '../../../../shared/settings/month-close-rules.ts'
import type { Disclosure } from '../masks.ts'
import { dateBeside } from './dates.ts'
import { Cell, Lines, longest, SectionRow, Words } from './grid.tsx'
import { MonthStatistics } from './month-statistics.tsx'
import { FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface MonthTableData {
  readonly frame: SheetFrame
  readonly table: Month
  readonly lines: readonly MonthLine[]
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** Across the page; every row of the form divides them as it needs. */
const columns = Array.from({ length: 60 }, () => 1)

/** The columns of 明细区 in the order of the form (domain F3, B). */
const detail = [
  { title: '序号', span: 2 },
  { title: '编号', span: 6 },
  { title: '投诉日期', span: 3 },
  { title: '房号/投诉人', span: 5 },
  { title: '方式', span: 3 },
  { title: '类别', span: 4 },
  { title: '性质', span: 2 },
  { title: '投诉内容摘要', span: 9 },
  { title: '责任部门', span: 3 },
  { title: '处理结果', span: 8 },
  { title: '完成日期', span: 3 },
  { title: '是否超时', span: 2 },
  { title: '回访日期', span: 3 },
  { title: '满意度', span: 3 },
  { title: '备注', span: 4 },
] as const

const title = '投诉情况月汇总表'
const named = (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`

/** 《投诉情况月汇总表》 (1: 4.9; domain F3): what was counted, what it was counted from, what it means. One block to a page. */
export function MonthTable({ frame, table, lines, disclosure, fileName }: MonthTableData) {
  const { month, period, figures, state } = table
  const head = {
    ...{ frame, title, serial: null, widths: columns, className: 'ledger month-table' },
    period: `${named(month)} · 期间 ${period.from} 至 ${period.until}（${periodReadingLabels[period.reading]}）· 总户数 ${figures.households} 户`,
    footnote: `${state === 'signed' ? '统计截至审阅' : '统计截至'} ${civilTimeOf(table.countedUntil)} · 共 ${figures.totals.received} 件`,
    notice: state === 'signed' ? undefined : '尚未审阅，数字和文字还会变动',
  }
  return (
    <Sheet title={title} documentTitle={fileName} landscape>
      <FormTable {...head}>
        <MonthStatistics figures={figures} />
      </FormTable>
      <FormTable {...head} titles={<DetailTitles />}>
        <tbody>
          <Details lines={lines} disclosure={disclosure} />
        </tbody>
      </FormTable>
      <FormTable {...head}>
        <Analysis table={table} disclosure={disclosure} />
      </FormTable>
    </Sheet>
  )
}

function DetailTitles() {
  return (
    <>
      <SectionRow span={columns.length}>二、明细</SectionRow>
      <tr className="titles">
        {detail.map((column) => (
          <th key={column.title} scope="col" colSpan={column.span}>
            {column.title}
          </th>
        ))}
      </tr>
    </>
  )
}

function Details({ lines, disclosure }: { readonly lines: readonly MonthLine[]; readonly disclosure: Disclosure }) {
  const text = (words: string | null) => words && disclosure.text(words)
  const rows = lines.map((line, at) => {
    const date = (instant: number | null) => (instant === null ? null : dateBeside(instant, line.receivedAt))
    return [
      ...[String(at + 1), line.serial, date(line.receivedAt), `${line.room ?? '/'}\n${disclosure.name(line.name)}`],
      ...[channelLabels[line.channel], line.complaintClass, line.grade && gradeLabels[line.grade], text(line.content)],
      ...[line.department, text(line.result), line.finishedAt === null ? '未结' : date(line.finishedAt), line.late ? '是' : '否'],
      ...[date(line.calledBackAt), line.satisfaction && satisfactionLabels[line.satisfaction], line.notes.join('\n')],
    ]
  })
  return <Lines columns={detail} lines={rows} titled />
}

function Analysis({ table, disclosure }: Pick<MonthTableData, 'table' | 'disclosure'>) {
  const acts = table.acts.map(({ act, at, by, reason }) => {
    return `${monthActLabels[act]} ${by} ${civilTimeOf(at)}${reason === null ? '' : `（${reason}）`}`
  })
  return (
    <tbody>
      <SectionRow span={columns.length}>三、分析</SectionRow>
      {analysisFields.map((field) => (
        <tr key={field} className={longest(table[field])}>
          <Cell label={analysisLabels[field].replace('（', '\n（')} labelSpan={8} span={52} className="room-for-text">
            <Words text={table[field] && disclosure.text(table[field])} />
          </Cell>
        </tr>
      ))}
      <tr className={longest(acts.join('\n'))}>
        <Cell label="办理记录" labelSpan={8} span={52}>
          <Words text={acts.join('\n')} />
        </Cell>
      </tr>
      <SignatureRow span={columns.length} closes>
        {['制表（接待员）', '审核（客服主管）', '审阅（项目经理）', '日期'].map((label) => (
          <SignatureLine key={label} label={label} />
        ))}
      </SignatureRow>
    </tbody>
  )
}
