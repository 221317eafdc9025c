import { civilTimeOf } from '../../../../shared/calendar.ts'
import { acceptanceLabels, type ReworkSlip as Slip } from '../../../../shared/reception/rework.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, WordsOrPen } from './grid.tsx'
import { SignatureLine } from './signature.tsx'

export interface PartProps {
  readonly slip: Slip
  readonly disclosure: Disclosure
}

export function Repaired({ slip, disclosure }: PartProps) {
  return (
    <>
      <tr className={longest(slip.inspection)}>
        <Cell label="现场查看结论" span={21} className="room-for-text">
          <WordsOrPen text={slip.inspection && disclosure.text(slip.inspection)} lines={2} />
          <div className="aside">
            <SignatureLine label="物业工程签名" />
            <SignatureLine label="售后签名" />
            {slip.inspectedOn === null ? <SignatureLine label="日期" /> : <span>日期 {slip.inspectedOn}</span>}
          </div>
        </Cell>
      </tr>
      <tr>
        <Cell label="责任施工单位" span={9}>
          <WordsOrPen text={slip.contractor} />
        </Cell>
        <Cell label="要求完成期限" span={9}>
          <WordsOrPen text={slip.dueOn} />
        </Cell>
      </tr>
      <tr>
        <Cell label="售后签收" span={9}>
          <WordsOrPen text={slip.deliveredTo} />
        </Cell>
        <Cell label="签收时间" span={9}>
          <WordsOrPen text={slip.deliveredAt === null ? null : civilTimeOf(slip.deliveredAt)} />
        </Cell>
      </tr>
      <tr className={longest(slip.measure)}>
        <Cell label={'维修方案\n处理情况'} span={21} className="room-for-text">
          <WordsOrPen text={slip.measure && disclosure.text(slip.measure)} lines={3} />
        </Cell>
      </tr>
      <tr>
        <Cell label="实际开工日期" span={9}>
          <WordsOrPen text={slip.startedOn} />
        </Cell>
        <Cell label="实际完工日期" span={9}>
          <WordsOrPen text={slip.finishedOn} />
        </Cell>
      </tr>
    </>
  )
}

/** Room for what is still to come; none once the slip is closed. */
function penLines({ closedOn }: Slip, known: readonly unknown[]): number {
  if (closedOn !== null) return 0
  return known.length === 0 ? 2 : 1
}

export function Promises({ slip, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>逾期原因与新承诺日期</SectionRow>
      <Lines
        columns={[
          { title: '登记时间', span: 5 },
          { title: '逾期原因', span: 11 },
          { title: '新承诺日期', span: 4 },
          { title: '登记人', span: 4 },
        ]}
        lines={slip.promises.map((one) => [civilTimeOf(one.at), disclosure.text(one.reason), one.promisedOn, one.by])}
        penLines={penLines(slip, slip.promises)}
      />
    </>
  )
}

export function Chases({ slip, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>客服督办记录</SectionRow>
      <Lines
        columns={[
          { title: '督办时间', span: 5 },
          { title: '督办对象', span: 4 },
          { title: '答复', span: 11 },
          { title: '督办人', span: 4 },
        ]}
        lines={slip.chases.map((one) => [civilTimeOf(one.at), one.asked, one.answer && disclosure.text(one.answer), one.by])}
        penLines={penLines(slip, slip.chases)}
      />
    </>
  )
}

export function Accepted({ slip }: { readonly slip: Slip }) {
  return (
    <>
      <tr className="with-signatures">
        <Cell label="物业验收" span={9}>
          <WordsOrPen text={slip.acceptedBy} />
        </Cell>
        <Cell label="消项日期" span={9}>
          <WordsOrPen text={slip.closedOn} />
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="业主确认" span={21}>
          <div className="aside level">
            <Choice labels={acceptanceLabels} chosen={slip.acceptance} />
            <SignatureLine label="业主签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
    </>
  )
}
