import { civilTimeOf } from '../../../../shared/calendar.ts'
import { incidentKindLabels, incidentLevelLabels } from '../../../../shared/reception/incident-words.ts'
import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { timeOrNull } from './dates.ts'
import { Cell, longest, Words, WordsOrPen } from './grid.tsx'
import { IncidentChanges, IncidentEvidence, IncidentMeasures, IncidentRemedies, IncidentReports } from './incident-lines.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface IncidentRecordData {
  readonly frame: SheetFrame
  readonly incident: IncidentDetail
  /** Files that hang on it; their names are lines of the evidence. */
  readonly attachments?: number
  readonly disclosure: Disclosure
  readonly fileName: string
}

export type PartProps = Pick<IncidentRecordData, 'incident' | 'disclosure'>

/** 《重大(突发)事件处理记录表》 (1: 4.10; domain F5). */
export function IncidentRecord({ frame, incident, attachments = 0, disclosure, fileName }: IncidentRecordData) {
  const part = { incident, disclosure }
  return (
    <Sheet title="重大(突发)事件处理记录表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="重大(突发)事件处理记录表"
        period={incident.complaint === null ? '' : `关联投诉编号 ${incident.complaint.serial}`}
        serial={incident.serial}
        notice={incident.state === 'voided' ? `已作废：${incident.voidReason ?? ''}` : undefined}
        widths={evenColumns}
        className="dense"
        footnote="保存期限：长期。对外发布须经公司最高领导批准"
      >
        <tbody>
          <Facts {...part} />
        </tbody>
        <tbody>
          <IncidentMeasures {...part} />
          <IncidentReports {...part} />
          <Damage incident={incident} />
          <IncidentEvidence {...part} attachments={attachments} />
          <Findings {...part} />
          <IncidentRemedies {...part} />
        </tbody>
        <tbody>
          <Ending {...part} />
          <IncidentChanges {...part} />
        </tbody>
        <tbody className="closing">
          <SignatureRow span={24}>
            <SignatureLine label="记录人" />
            <SignatureLine label="当值主管" />
            <SignatureLine label="相关部门主管" />
            <SignatureLine label={incident.signedInStead ? '项目经理（补签）' : '项目经理'} />
            <SignatureLine label="公司领导批示" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Facts({ incident, disclosure }: PartProps) {
  const { kind, level, reporter, reporterDepartment, receiver, receivedAt, registeredAt, registrar } = incident
  return (
    <>
      <tr>
        <Cell label="事件名称" span={21}>
          <Words text={disclosure.text(incident.name)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="事件类别" span={21}>
          <Choice labels={incidentKindLabels} chosen={kind} />
        </Cell>
      </tr>
      <tr>
        <Cell label="级别" span={9}>
          {kind === 'leadersVisit' && level === null ? '/' : <Choice labels={incidentLevelLabels} chosen={level} />}
        </Cell>
        <Cell label="地点" span={9}>
          <Words text={disclosure.text(incident.place)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="发生时间" span={9}>
          <Words text={timeOrNull(incident.happenedAt)} />
        </Cell>
        <Cell label="发现时间" span={9}>
          {civilTimeOf(incident.discoveredAt)}
        </Cell>
      </tr>
      <tr>
        <Cell label={'报告人\n（发现人）'} span={9}>
          <Words text={[reporter, reporterDepartment].filter(Boolean).join(' ')} />
        </Cell>
        <Cell label="报告人电话" span={9}>
          {incident.reporterPhone === null ? '/' : disclosure.phone(incident.reporterPhone)}
        </Cell>
      </tr>
      <tr>
        <Cell label="接报人" span={9}>
          <Words text={receiver} />
        </Cell>
        <Cell label="接报时间" span={9}>
          {civilTimeOf(receivedAt)}
          {`\n登记 ${civilTimeOf(registeredAt)} ${registrar}`}
        </Cell>
      </tr>
      <tr className={longest(incident.course)}>
        <Cell label={'起因、经过、\n影响范围'} span={21} className="room-for-text">
          <Words text={disclosure.text(incident.course)} />
        </Cell>
      </tr>
    </>
  )
}

interface StillOpenProps {
  readonly incident: IncidentDetail
  readonly text: string | null
  readonly lines?: number
}

/** Room for the pen while the record is open; closed, an empty box is closed with it. */
function OpenWords({ incident, text, lines = 1 }: StillOpenProps) {
  return incident.state === 'open' ? <WordsOrPen text={text} lines={lines} /> : <Words text={text} />
}

const counted = (count: number | null, unit: string) => (count === null ? null : `${count} ${unit}`)

function Damage({ incident }: Pick<PartProps, 'incident'>) {
  const { deaths, injured, damage, households } = incident
  const yuan = damage === null ? null : `${Math.floor(damage / 100)}.${String(damage % 100).padStart(2, '0')} 元`
  return (
    <tr>
      <Cell label="死亡" span={2} labelSpan={2}>
        <OpenWords incident={incident} text={counted(deaths, '人')} />
      </Cell>
      <Cell label="受伤" span={3} labelSpan={2}>
        <OpenWords incident={incident} text={counted(injured, '人')} />
      </Cell>
      <Cell label="财产损失" span={5}>
        <OpenWords incident={incident} text={yuan} />
      </Cell>
      <Cell label="受影响户数" span={4}>
        <OpenWords incident={incident} text={counted(households, '户')} />
      </Cell>
    </tr>
  )
}

function Findings({ incident, disclosure }: PartProps) {
  const rows = [
    { label: '原因分析', text: incident.cause },
    { label: '处理结果', text: incident.result },
  ]
  return rows.map(({ label, text }) => (
    <tr key={label} className={longest(text)}>
      <Cell label={label} span={21}>
        <OpenWords incident={incident} text={text && disclosure.text(text)} lines={2} />
      </Cell>
    </tr>
  ))
}

function Ending({ incident, disclosure }: PartProps) {
  const { insurer, insuranceNumber, insuredOn, override, closedAt, closedBy, signedInStead } = incident
  const insured = [insurer, insuranceNumber && `报案号 ${insuranceNumber}`, insuredOn].filter(Boolean).join('　')
  return (
    <>
      <tr>
        <Cell label="保险报案" span={21}>
          <Words text={insured} />
        </Cell>
      </tr>
      {incident.kind === 'leadersVisit' && <Visit incident={incident} disclosure={disclosure} />}
      <tr>
        <Cell label="处置完毕时间" span={9}>
          <OpenWords incident={incident} text={timeOrNull(incident.endedAt)} />
        </Cell>
        <Cell label="结案日期" span={9}>
          <WordsOrPen text={closedAt === null ? null : `${civilTimeOf(closedAt)} ${closedBy ?? ''}`} />
        </Cell>
      </tr>
      {signedInStead && (
        <tr>
          <Cell label="代签" span={21}>
            项目经理不在，由当值主管{closedBy}签署结案
          </Cell>
        </tr>
      )}
      {override !== null && (
        <tr className={longest(override.reason)}>
          <Cell label="事项未齐而结案" span={21}>
            {`尚缺：${override.duties.join('、')}\n由${closedBy}决定。原因：${disclosure.text(override.reason)}`}
          </Cell>
        </tr>
      )}
    </>
  )
}

function Visit({ incident, disclosure }: PartProps) {
  const { visitingUnit, leaders, visitors, purpose, escort, instruction } = incident
  const text = (words: string | null) => <OpenWords incident={incident} text={words && disclosure.text(words)} />
  return (
    <>
      <tr>
        <Cell label="来访单位" span={9}>
          {text(visitingUnit)}
        </Cell>
        <Cell label="姓名、职务" span={9}>
          {text(leaders)}
        </Cell>
      </tr>
      <tr>
        <Cell label="人数" span={9}>
          {text(counted(visitors, '人'))}
        </Cell>
        <Cell label="陪同" span={9}>
          {text(escort)}
        </Cell>
      </tr>
      <tr>
        <Cell label="来访目的" span={21}>
          {text(purpose)}
        </Cell>
      </tr>
      <tr className={longest(instruction)}>
        <Cell label="指示意见" span={21}>
          {text(instruction)}
        </Cell>
      </tr>
    </>
  )
}
