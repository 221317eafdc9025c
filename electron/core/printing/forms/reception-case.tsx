import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { type CaseDetail, caseEventKinds } from '../../../../shared/reception/cases.ts'
import {
  callBackMethodLabels,
  categoryLabels,
  channelLabels,
  satisfactionLabels,
  standingLabels,
  urgencyLabels,
} from '../../../../shared/reception/words.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { timeOrNull } from './dates.ts'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface CaseSheetData {
  readonly frame: SheetFrame
  readonly one: CaseDetail
  readonly disclosure: Disclosure
  readonly fileName: string
}

interface PartProps {
  readonly one: CaseDetail
  readonly disclosure: Disclosure
}

/** 《业主接待记录表》 for one case: everything of F1, the rounds of call-back and what happened when (1: 4.4, 4.9, 4.11). */
export function ReceptionCase({ frame, one, disclosure, fileName }: CaseSheetData) {
  return (
    <Sheet title="业主接待记录表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="业主接待记录表"
        period={`日期 ${civilDateOf(one.receivedAt)}`}
        serial={one.serial}
        notice={one.appendOnly ? '受理人即被投诉人:本记录只可补记,不得更改' : undefined}
        widths={evenColumns}
        footnote="本表含个人信息,仅供办理本事项使用,须为业主保密"
      >
        <tbody>
          <Received one={one} disclosure={disclosure} />
          <Handled one={one} disclosure={disclosure} />
          <CallBacks one={one} disclosure={disclosure} />
          <History one={one} disclosure={disclosure} />
          <SignatureRow span={24} closes>
            <SignatureLine label="接待员" />
            <SignatureLine label="客服主管审核" />
            <SignatureLine label="项目经理审阅" />
            <SignatureLine label="日期" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Received({ one, disclosure }: PartProps) {
  const enteredLater = one.registeredAt - one.receivedAt >= 60_000
  return (
    <>
      <tr>
        <Cell label="接待时间" span={9}>
          {civilTimeOf(one.receivedAt)}
          {enteredLater && `(${civilTimeOf(one.registeredAt)} 补录)`}
        </Cell>
        <Cell label="紧急程度" span={9}>
          <Choice labels={urgencyLabels} chosen={one.urgency} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接待方式" span={21}>
          <Choice labels={channelLabels} chosen={one.channel} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接待类别" span={21}>
          <Choice labels={categoryLabels} chosen={one.category} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'业主(用户)\n姓名'} span={9}>
          {disclosure.name(one.name)}
        </Cell>
        <Cell label="身份" span={9}>
          <Choice labels={standingLabels} chosen={one.standing} />
        </Cell>
      </tr>
      <tr>
        <Cell label="房号" span={9}>
          <Words text={one.room} />
        </Cell>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(one.phone)}
        </Cell>
      </tr>
      <tr>
        <Cell label={'被投诉人\n(部门)'} span={21}>
          <Words text={one.complainedOf} />
        </Cell>
      </tr>
      <tr className={longest(one.content)}>
        <Cell label={'接待内容\n(问题描述)'} span={21} className="room-for-text tall">
          <Words text={disclosure.text(one.content)} />
        </Cell>
      </tr>
    </>
  )
}

function Handled({ one, disclosure }: PartProps) {
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
        <Cell label={'处理要求\n(时限)'} span={9}>
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
          <Words text={one.slips.map((slip) => `${slip.serial}(${slip.state})`).join('\n')} />
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

function CallBacks({ one, disclosure }: PartProps) {
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

function History({ one, disclosure }: PartProps) {
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
