import { civilTimeOf } from '../../../../shared/calendar.ts'
import {
  briefingLabels,
  tickedViaLabels,
  visitDepartmentLabels,
  visitDepartments,
} from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { Lines, SectionRow } from './grid.tsx'
import { evenColumns, FormTable, type SheetFrame } from './sheet-frame.tsx'

interface Props {
  readonly frame: SheetFrame
  readonly visit: VisitDetail
}

const events = [
  { title: '时间', span: 5 },
  { title: '经过', span: 15 },
  { title: '记录', span: 4 },
] as const

const done = [
  { title: '部门', span: 4 },
  { title: '准备事项', span: 8 },
  { title: '完成时间', span: 5 },
  { title: '完成人', span: 4 },
  { title: '方式', span: 3 },
] as const

const told = [
  { title: '告知', span: 8 },
  { title: '姓名', span: 6 },
  { title: '确认时间', span: 6 },
  { title: '记录', span: 4 },
] as const

/** What happened, minute by minute; who made what ready and when; who was told (3: 4.2–4.5). */
export function VisitCourse({ frame, visit }: Props) {
  const items = visitDepartments.flatMap((department) => visit.items.filter((item) => item.department === department))
  return (
    <FormTable
      frame={frame}
      title="经过和告知确认"
      period={visit.unit ?? '来访单位未定'}
      serial={visit.serial}
      widths={evenColumns}
      className="dense"
      footnote="经过只增不改；补记的按发生时间排列"
    >
      <tbody>
        <SectionRow span={24}>经过</SectionRow>
        <Lines columns={events} lines={visit.events.map(({ at, text, by }) => [civilTimeOf(at), text, by])} />
      </tbody>
      <tbody>
        <SectionRow span={24}>准备事项</SectionRow>
        <Lines
          columns={done}
          lines={items.map(({ department, text, required, tickedAt, person, via }) => [
            visitDepartmentLabels[department],
            required ? text : `${text}（按需）`,
            tickedAt === null ? '' : civilTimeOf(tickedAt),
            person ?? '',
            via === null ? '' : tickedViaLabels[via],
          ])}
        />
      </tbody>
      <tbody>
        <SectionRow span={24}>告知确认</SectionRow>
        <Lines
          columns={told}
          lines={visit.briefings.flatMap(({ briefing, acknowledged }) =>
            acknowledged.map(({ person, at, by }) => [briefingLabels[briefing], person, civilTimeOf(at), by]),
          )}
        />
      </tbody>
    </FormTable>
  )
}
