import { civilTimeOf } from '../../../../shared/calendar.ts'
import { gradeLabels } from '../../../../shared/reception/complaint-words.ts'
import {
  passageLabels,
  passageNames,
  type SpecialReport,
  specialReportKindLabels,
  submissionMethodLabels,
} from '../../../../shared/reception/special-reports.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface SpecialReportData {
  readonly frame: SheetFrame
  readonly report: SpecialReport
  readonly disclosure: Disclosure
  readonly fileName: string
}

interface PartProps {
  readonly report: SpecialReport
  readonly disclosure: Disclosure
}

const title = '重大(热点)投诉专题报告'

/** 《重大(热点)投诉专题报告》 (1: 4.8; domain 2.1). What the company answers is left for its pen until it is known. */
export function SpecialReportPaper({ frame, report, disclosure, fileName }: SpecialReportData) {
  return (
    <Sheet title={title} documentTitle={fileName}>
      <FormTable
        frame={frame}
        title={title}
        period={`关联投诉编号 ${report.complaint.serial}`}
        serial={report.serial}
        notice={report.state === 'draft' ? '草稿，未报送' : undefined}
        widths={evenColumns}
        footnote="本报告含个人信息，仅供处理本事项使用，须为业主保密"
      >
        <tbody>
          <Head report={report} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Members report={report} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Passages report={report} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Submitted report={report} disclosure={disclosure} />
        </tbody>
        <tbody className="closing">
          <SignatureRow span={24}>
            <SignatureLine label="填报" />
            <SignatureLine label="客服主管" />
            <SignatureLine label="项目经理" />
            <SignatureLine label="公司" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Head({ report, disclosure }: PartProps) {
  const { complaint, kind } = report
  return (
    <>
      <tr>
        <Cell label="报告种类" span={21}>
          <Choice labels={specialReportKindLabels} chosen={kind} />
        </Cell>
      </tr>
      <tr>
        <Cell label="投诉时间" span={9}>
          {civilTimeOf(complaint.receivedAt)}
        </Cell>
        <Cell label="接待编号" span={9}>
          {complaint.caseSerial}
        </Cell>
      </tr>
      <tr>
        <Cell label="投诉人" span={9}>
          {disclosure.name(complaint.name)}
        </Cell>
        <Cell label="房号" span={9}>
          <Words text={complaint.room} />
        </Cell>
      </tr>
      <tr>
        <Cell label="类别与事由" span={9}>
          <Words text={[complaint.complaintClass, complaint.matter].filter(Boolean).join(' · ')} />
        </Cell>
        <Cell label="责任部门" span={9}>
          <Words text={complaint.department} />
        </Cell>
      </tr>
      <tr>
        <Cell label="性质" span={9}>
          <Choice labels={gradeLabels} chosen={complaint.grade} />
        </Cell>
        <Cell label="热点" span={9}>
          <Choice labels={{ yes: '是', no: '否' }} chosen={complaint.hot ? 'yes' : 'no'} />
        </Cell>
      </tr>
      <tr>
        <Cell label="报送时限" span={9}>
          {civilTimeOf(report.dueAt)} 前
        </Cell>
        <Cell label="起草" span={9}>
          {report.drafter} {civilTimeOf(report.draftedAt)}
        </Cell>
      </tr>
    </>
  )
}

/** All complaints of the hot spot, each by its own number. */
function Members({ report: { members, kind }, disclosure }: PartProps) {
  if (kind !== 'hot' && members.length < 2) return null
  return (
    <>
      <SectionRow span={24}>{`本报告所涉投诉（共 ${members.length} 件）`}</SectionRow>
      <Lines
        columns={[
          { title: '投诉编号', span: 5 },
          { title: '时间', span: 5 },
          { title: '投诉人', span: 4 },
          { title: '房号', span: 3 },
          { title: '内容', span: 7 },
        ]}
        lines={members.map((one) => [
          one.serial,
          civilTimeOf(one.receivedAt),
          disclosure.name(one.name),
          one.room,
          disclosure.text(one.excerpt),
        ])}
      />
    </>
  )
}

function Passages({ report, disclosure }: PartProps) {
  return passageNames.map((name) => {
    const text = report[name]
    return (
      <tr key={name} className={longest(text)}>
        <Cell label={passageLabels[name]} span={21} className="room-for-text">
          {report.state === 'draft' ? (
            <WordsOrPen text={text && disclosure.text(text)} lines={2} />
          ) : (
            <Words text={text && disclosure.text(text)} />
          )}
        </Cell>
      </tr>
    )
  })
}

function Submitted({ report: { submission, reply, dueAt }, disclosure }: PartProps) {
  const to = submission === null ? null : [submission.to, submission.receiver].filter(Boolean).join(' ')
  const late = submission !== null && submission.at > dueAt
  const answered = reply && `${disclosure.text(reply.text)}\n${reply.from} ${civilTimeOf(reply.at)}`
  return (
    <>
      <SectionRow span={24}>报送与批复</SectionRow>
      <tr>
        <Cell label="报送给" span={9}>
          <WordsOrPen text={to} />
        </Cell>
        <Cell label="报送方式" span={9}>
          <Choice labels={submissionMethodLabels} chosen={submission?.method ?? null} />
        </Cell>
      </tr>
      <tr>
        <Cell label="报送时间" span={9}>
          <WordsOrPen text={submission && civilTimeOf(submission.at)} />
          {late && '（超时）'}
        </Cell>
        <Cell label="报送人" span={9}>
          <WordsOrPen text={submission?.by ?? null} />
        </Cell>
      </tr>
      <tr className={longest(answered)}>
        <Cell label="公司批复" span={21} className="room-for-text">
          <WordsOrPen text={answered} lines={2} />
        </Cell>
      </tr>
    </>
  )
}
