import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { satisfactionLabels, satisfactionLetters } from '../../../../shared/reception/words.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow } from './grid.tsx'
import { PenValue } from './pen-value.tsx'
import type { RepairPartProps } from './repair-slip.tsx'
import { SignatureLine } from './signature.tsx'

const timeWords = (at: number | null) => (at === null ? null : civilTimeOf(at))

/** 现场: there, why it broke, what was done, and why it was not done in time. */
export function OnSite({ repair, disclosure, open }: RepairPartProps) {
  const { plan, plannedOn, cause, measure, lateReason } = repair
  return (
    <>
      <SectionRow span={24}>现场</SectionRow>
      <tr>
        <Cell label="到达时间" span={9}>
          <PenValue open={open} text={timeWords(repair.arrivedAt)} />
        </Cell>
        <Cell label="完成时间" span={9}>
          <PenValue open={open} text={timeWords(repair.finishedAt)} />
        </Cell>
      </tr>
      {repair.grade === 'major' && (
        <tr className={longest(plan)}>
          <Cell label="大修方案" span={21}>
            <PenValue open={open} text={plan && disclosure.text(`${plan}（计划 ${plannedOn} 完成）`)} lines={2} />
          </Cell>
        </tr>
      )}
      <tr className={longest(cause)}>
        <Cell label="故障原因" span={21}>
          <PenValue open={open} text={cause && disclosure.text(cause)} />
        </Cell>
      </tr>
      <tr className={longest(measure)}>
        <Cell label="维修措施" span={21}>
          <PenValue open={open} text={measure && disclosure.text(measure)} />
        </Cell>
      </tr>
      <Delays repair={repair} disclosure={disclosure} open={open} />
      {lateReason !== null && (
        <tr className={longest(lateReason)}>
          <Cell label="逾期原因" span={21}>
            {disclosure.text(lateReason)}
          </Cell>
        </tr>
      )}
    </>
  )
}

function Delays({ repair, disclosure, open }: RepairPartProps) {
  if (repair.delays.length === 0 && !open) {
    return (
      <tr>
        <Cell label="未能完成原因与下次（新承诺）时间" labelSpan={9} span={15}>
          /
        </Cell>
      </tr>
    )
  }
  return (
    <Lines
      columns={[
        { title: '未能完成原因', span: 12 },
        { title: '下次（新承诺）时间', span: 7 },
        { title: '记录人', span: 5 },
      ]}
      lines={repair.delays.map(({ reason, promisedAt, by }) => [disclosure.text(reason), civilTimeOf(promisedAt), by])}
      penLines={open ? 1 : 0}
    />
  )
}

/** 不修, 验收 and 回访. */
export function Ended({ repair, disclosure, open }: RepairPartProps) {
  const { ending, acceptance, callBack } = repair
  const told = callBack?.comment ? `，${disclosure.text(callBack.comment)}` : ''
  const answered =
    callBack &&
    `${civilDateOf(callBack.at)}　${satisfactionLetters[callBack.satisfaction]} ${satisfactionLabels[callBack.satisfaction]}${told}`
  return (
    <>
      <tr className={longest(ending?.reason ?? null)}>
        <Cell label={ending !== null && ending.signedBy === null ? '取消原因' : '不修原因'} span={13}>
          <PenValue open={open} text={ending && disclosure.text(ending.reason)} />
        </Cell>
        <td colSpan={8}>
          <SignatureLine label="业主签「不修」" />
        </td>
      </tr>
      <SectionRow span={24}>验收与回访</SectionRow>
      <tr className={longest(acceptance?.checked ?? null)}>
        <Cell label="试用/检查结果" labelSpan={4} span={20}>
          <PenValue open={open} text={acceptance?.checked ? disclosure.text(acceptance.checked) : null} />
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="满意度" span={21}>
          <div className="aside level">
            <Choice labels={graded} chosen={repair.satisfaction} />
            <SignatureLine label="业主签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
      <tr>
        <Cell label="回访" span={13}>
          <PenValue open={repair.caseState !== 'struckOff'} text={answered} />
        </Cell>
        <Cell label="回访人" span={5}>
          <PenValue open={repair.caseState !== 'struckOff'} text={callBack?.by ?? null} />
        </Cell>
      </tr>
    </>
  )
}

const graded = {
  satisfied: `A ${satisfactionLabels.satisfied}`,
  fairly: `B ${satisfactionLabels.fairly}`,
  dissatisfied: `C ${satisfactionLabels.dissatisfied}`,
} as const
