import { civilTimeOf } from '../../../../shared/calendar.ts'
import {
  type IncidentLineKind,
  incidentClockLabels,
  reportMethodLabels,
  reportTargetLabels,
} from '../../../../shared/reception/incident-words.ts'
import type { ClockStanding, IncidentLine } from '../../../../shared/reception/incidents.ts'
import { timeBeside } from './dates.ts'
import { Cell, Lines, SectionRow } from './grid.tsx'
import type { PartProps } from './incident-record.tsx'

/** What was corrected stays on the paper, and says so. */
function withCorrection({ text, corrected, correctReason }: IncidentLine, shown: (text: string) => string): string {
  return [
    text === null ? '' : shown(text),
    correctReason === null ? '' : `（更正，原因：${shown(correctReason)}）`,
    corrected ? '（此行已更正，见后）' : '',
  ].join('')
}

function linesOf({ incident, disclosure }: PartProps, kind: IncidentLineKind) {
  const time = (line: IncidentLine) => timeBeside(line.at, incident.discoveredAt)
  const text = (line: IncidentLine) => withCorrection(line, disclosure.text)
  return { lines: incident.lines.filter((line) => line.kind === kind), time, text, open: incident.state === 'open' }
}

export function IncidentMeasures(part: PartProps) {
  const { lines, time, text, open } = linesOf(part, 'measure')
  return (
    <>
      <SectionRow span={24}>处置过程</SectionRow>
      <Lines
        columns={[
          { title: '时间', span: 4 },
          { title: '措施', span: 12 },
          { title: '责任人', span: 4 },
          { title: '参加部门', span: 4 },
        ]}
        lines={lines.map((line) => [time(line), text(line), line.person, line.departments])}
        penLines={open ? 1 : 0}
      />
    </>
  )
}

/** 「口头上报 时限 2026-10-12 07:00，已于 06:55 上报」 */
function clockWords({ clock, dueAt, at }: ClockStanding): string {
  const done = at === null ? '尚未上报' : `${civilTimeOf(at)} 上报${at > dueAt ? '（逾时）' : ''}`
  return `${incidentClockLabels[clock]}：时限 ${civilTimeOf(dueAt)}，${done}`
}

export function IncidentReports(part: PartProps) {
  const { lines, time, text, open } = linesOf(part, 'report')
  const { clocks } = part.incident
  return (
    <>
      <SectionRow span={24}>上报情况</SectionRow>
      <Lines
        columns={[
          { title: '时间', span: 4 },
          { title: '上报对象', span: 4 },
          { title: '方式', span: 3 },
          { title: '接报人', span: 4 },
          { title: '答复', span: 9 },
        ]}
        lines={lines.map((line) => [
          time(line),
          line.target && reportTargetLabels[line.target],
          line.method && reportMethodLabels[line.method],
          line.person,
          text(line),
        ])}
        penLines={open ? 1 : 0}
      />
      <tr>
        <Cell label="上报时限" span={21}>
          {clocks.length === 0 ? '/' : clocks.map(clockWords).join('\n')}
        </Cell>
      </tr>
    </>
  )
}

export function IncidentEvidence({ attachments, ...part }: PartProps & { readonly attachments: number }) {
  const { lines, time, text, open } = linesOf(part, 'evidence')
  return (
    <Lines
      columns={[
        { title: '时间', span: 4 },
        { title: `现场照片、录像、证据清单${attachments === 0 ? '' : `（存有附件 ${attachments} 份）`}`, span: 16 },
        { title: '登记人', span: 4 },
      ]}
      lines={lines.map((line) => [time(line), text(line), line.by])}
      penLines={open ? 1 : 0}
    />
  )
}

export function IncidentRemedies(part: PartProps) {
  const { lines, text, open } = linesOf(part, 'remedy')
  const { correction } = part.incident
  const beside = correction === null ? '' : `（另见《不合格报告/纠正预防措施表》${correction.serial}）`
  return (
    <Lines
      columns={[
        { title: `纠正预防措施${beside}`, span: 16 },
        { title: '责任人', span: 4 },
        { title: '期限', span: 4 },
      ]}
      lines={lines.map((line) => [text(line), line.person, line.dueOn])}
      penLines={open ? 1 : 0}
    />
  )
}

/** What boxes said before; absent where nothing was written over. */
export function IncidentChanges(part: PartProps) {
  const { lines, time, text } = linesOf(part, 'change')
  if (lines.length === 0) return null
  return (
    <>
      <SectionRow span={24}>更正记录</SectionRow>
      <Lines
        columns={[
          { title: '时间', span: 4 },
          { title: '更正', span: 16 },
          { title: '更正人', span: 4 },
        ]}
        lines={lines.map((line) => [time(line), text(line), line.by])}
      />
    </>
  )
}
