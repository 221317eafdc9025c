import { civilTimeOf } from '../../../../shared/calendar.ts'
import { type CaseDetail, caseEventKinds } from '../../../../shared/reception/cases.ts'
import { callBackMethodLabels, satisfactionLabels } from '../../../../shared/reception/words.ts'
import type { Disclosure } from '../masks.ts'
import { timeOrNull } from './dates.ts'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'

export interface PartProps {
  readonly one: CaseDetail
  readonly disclosure: Disclosure
}

export function Handled({ one, disclosure }: PartProps) {
  // While it is being worked on, those who work on it write on the paper; afterwards what is empty stays empty.
  const Later = one.finishedAt === null && one.struckOffAt === null ? WordsOrPen : Words
  return (
    <>
      <tr>
        <Cell label="转交部门" span={9}>
          <Later text={one.handedOverAt === null ? null : one.department} />
        </Cell>
        <Cell label="转交时间" span={9}>
          <Later text={timeOrNull(one.handedOverAt)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接收人签名" span={9}>
          <Later text={one.receiver} />
        </Cell>
        <Cell label={'处理要求\n（时限）'} span={9}>
          {civilTimeOf(one.dueAt)} 前
        </Cell>
      </tr>
      <tr className={longest(one.result)}>
        <Cell label="处理结果" span={21} className="room-for-text tall">
          <Later text={one.result && disclosure.text(one.result)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="完成时间" span={9}>
          <Later text={timeOrNull(one.finishedAt)} />
        </Cell>
        <Cell label="关联单号" span={9}>
          <Words text={one.slips.map((slip) => `${slip.serial}（${slip.state}）`).join('\n')} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接待人" span={9}>
          {one.registrar}
        </Cell>
        <Cell label="注销" span={9}>
          {one.struckOffAt === null ? '未注销' : `已注销 ${civilTimeOf(one.struckOffAt)} ${one.struckOffBy ?? ''}`}
        </Cell>
      </tr>
      {one.override && (
        <tr className={longest(one.override.reason, one.override.duties.join('\n'))}>
          <Cell label={'事项未齐\n而注销'} span={21}>
            {`由${one.struckOffBy ?? ''}决定。原因：${one.override.reason}\n未齐的事项：${one.override.duties.join('；')}`}
          </Cell>
        </tr>
      )}
      {one.appendOnly && (
        <tr>
          <Cell label="客服主管已阅" span={21}>
            <WordsOrPen text={one.acknowledgedBy} />
          </Cell>
        </tr>
      )}
      <tr className={longest(one.remark)}>
        <Cell label="备注" span={21}>
          <Words text={one.remark && disclosure.text(one.remark)} />
        </Cell>
      </tr>
    </>
  )
}

export function CallBacks({ one, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>回访记录</SectionRow>
      <Lines
        columns={[
          { title: '次', span: 2 },
          { title: '回访时间', span: 5 },
          { title: '方式', span: 3 },
          { title: '满意度', span: 3 },
          { title: '业主意见', span: 8 },
          { title: '回访人', span: 3 },
        ]}
        lines={one.callBacks.map((round) => [
          String(round.round),
          civilTimeOf(round.at),
          callBackMethodLabels[round.method],
          satisfactionLabels[round.satisfaction],
          round.comment && disclosure.text(round.comment),
          round.by,
        ])}
        penLines={one.callBacks.length === 0 && one.struckOffAt === null ? 1 : 0}
      />
    </>
  )
}

export function History({ one, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>办理经过</SectionRow>
      <Lines
        columns={[
          { title: '时间', span: 5 },
          { title: '事项', span: 3 },
          { title: '说明', span: 13 },
          { title: '经办人', span: 3 },
        ]}
        lines={one.events.map((event) => [
          civilTimeOf(event.at),
          caseEventKinds[event.kind],
          disclosure.text(event.text),
          event.by,
        ])}
        open
      />
    </>
  )
}
