import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import type { CaseDetail } from '../../../../shared/reception/cases.ts'
import { categoryLabels, channelLabels, standingLabels, urgencyLabels } from '../../../../shared/reception/words.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { Cell, longest, Words } from './grid.tsx'
import { CallBacks, Handled, History, type PartProps } from './reception-case-work.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface CaseSheetData {
  readonly frame: SheetFrame
  readonly one: CaseDetail
  readonly disclosure: Disclosure
  readonly fileName: string
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
        notice={one.appendOnly ? '受理人即被投诉人：本记录只可补记，不得更改' : undefined}
        widths={evenColumns}
        footnote="本表含个人信息，仅供办理本事项使用，须为业主保密"
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
          {enteredLater && `（${civilTimeOf(one.registeredAt)} 补录）`}
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
        <Cell label={'业主（用户）\n姓名'} span={9}>
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
        <Cell label={'被投诉人\n（部门）'} span={21}>
          <Words text={one.complainedOf} />
        </Cell>
      </tr>
      <tr className={longest(one.content)}>
        <Cell label={'接待内容\n（问题描述）'} span={21} className="room-for-text tall">
          <Words text={disclosure.text(one.content)} />
        </Cell>
      </tr>
    </>
  )
}
