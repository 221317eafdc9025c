import { civilTimeOf } from '../../../../shared/calendar.ts'
import {
  type CorrectionDetail,
  correctionGradeLabels,
  correctionKindLabels,
  correctionSourceLabels,
  verificationLabels,
} from '../../../../shared/reception/corrections.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { attachedWords, nothingAttached } from './attached.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface CorrectionReportData {
  readonly frame: SheetFrame
  readonly report: CorrectionDetail
  readonly attached?: Attached
  readonly disclosure: Disclosure
  readonly fileName: string
}

interface PartProps {
  readonly report: CorrectionDetail
  readonly disclosure: Disclosure
}

/** 《不合格报告/纠正预防措施表》 (1: 4.8; domain F18, 2.6). */
export function CorrectionReport({ frame, report, attached = nothingAttached, disclosure, fileName }: CorrectionReportData) {
  return (
    <Sheet title="不合格报告/纠正预防措施表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="不合格报告/纠正预防措施表"
        period={report.complaint === null ? '' : `关联投诉编号 ${report.complaint.serial}`}
        serial={report.serial}
        notice={report.state === 'voided' ? `已作废：${report.voidReason ?? ''}` : undefined}
        widths={evenColumns}
        footnote="轻微当场纠正，一般由部门主管、严重由公司领导组织"
      >
        <tbody>
          <Found report={report} attached={attached} disclosure={disclosure} />
          <Corrected report={report} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Verified report={report} disclosure={disclosure} />
        </tbody>
        <tbody className="closing">
          <SignatureRow span={24}>
            <SignatureLine label="发现人" />
            <SignatureLine label="责任人" />
            <SignatureLine label="验证人" />
            <SignatureLine label="批准（管理者代表）" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Found({ report, attached, disclosure }: PartProps & { readonly attached: Attached }) {
  const files = attachedWords(attached)
  return (
    <>
      <tr>
        <Cell label="发现时间" span={9}>
          {civilTimeOf(report.foundAt)}
        </Cell>
        <Cell label="发现人" span={9}>
          {report.finder}
        </Cell>
      </tr>
      <tr>
        <Cell label="来源" span={21}>
          <Choice labels={correctionSourceLabels} chosen={report.source} />
          {report.sourceNote !== null && ` ${report.sourceNote}`}
        </Cell>
      </tr>
      <tr className={longest(report.fact)}>
        <Cell label="不合格事实" span={21} className="room-for-text tall">
          <Words text={disclosure.text(report.fact)} />
          {files !== null && <div className="aside">{files}</div>}
        </Cell>
      </tr>
      <tr>
        <Cell label="类型" span={21}>
          <Choice labels={correctionKindLabels} chosen={report.kind} />
        </Cell>
      </tr>
      <tr>
        <Cell label="程度" span={9}>
          <Choice labels={correctionGradeLabels} chosen={report.grade} />
        </Cell>
        <Cell label="责任部门" span={9}>
          <WordsOrPen text={report.department} />
        </Cell>
      </tr>
    </>
  )
}

function Corrected({ report, disclosure }: PartProps) {
  const late = report.closedAt !== null && report.dueAt !== null && report.closedAt > report.dueAt
  const rows = [
    { label: '原因分析', text: report.analysis, lines: 3 },
    { label: '纠正（立即）', text: report.immediate, lines: 2 },
    { label: '纠正/预防\n措施', text: report.measure, lines: 3 },
  ]
  return (
    <>
      {rows.map(({ label, text, lines }) => (
        <tr key={label} className={longest(text)}>
          <Cell label={label} span={21} className="room-for-text">
            <WordsOrPen text={text && disclosure.text(text)} lines={lines} />
          </Cell>
        </tr>
      ))}
      <tr>
        <Cell label="责任人" span={9}>
          <WordsOrPen text={report.responsible} />
        </Cell>
        <Cell label="期限" span={9}>
          <WordsOrPen text={report.dueAt === null ? null : `${civilTimeOf(report.dueAt)} 前`} />
        </Cell>
      </tr>
      <tr>
        <Cell label="关闭时间" span={21}>
          <WordsOrPen text={report.closedAt === null ? null : `${civilTimeOf(report.closedAt)}${late ? '（超期）' : ''}`} />
        </Cell>
      </tr>
    </>
  )
}

function Verified({ report, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>验证结果</SectionRow>
      <Lines
        columns={[
          { title: '验证时间', span: 5 },
          { title: '结果', span: 3 },
          { title: '验证情况', span: 12 },
          { title: '验证人', span: 4 },
        ]}
        lines={report.verifications.map((one) => [
          civilTimeOf(one.at),
          verificationLabels[one.result],
          disclosure.text(one.text),
          one.verifier,
        ])}
        penLines={report.state === 'open' ? 2 : 0}
      />
    </>
  )
}
