import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { reworkParts, type ReworkSlip as Slip } from '../../../../shared/reception/rework.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { attachedWords, nothingAttached } from './attached.ts'
import { Choice } from './choice.tsx'
import { Cell, longest, Words, WordsOrPen } from './grid.tsx'
import { Accepted, Chases, type PartProps, Promises, Repaired } from './rework-slip-work.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ReworkSlipData {
  readonly frame: SheetFrame
  readonly slip: Slip
  readonly attached?: Attached
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** 《物业返修联系单》 (1: 4.5; domain F2). What others fill in is left for their pens; what the desk knows to be empty is closed. */
export function ReworkSlip({ frame, slip, attached = nothingAttached, disclosure, fileName }: ReworkSlipData) {
  return (
    <Sheet title="物业返修联系单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="物业返修联系单"
        period={`关联接待编号 ${slip.caseSerial}`}
        serial={slip.serial}
        notice={slip.state === 'voided' ? '已作废' : undefined}
        widths={evenColumns}
        footnote="本单含个人信息，仅供办理本事项使用，请妥善保管"
      >
        <tbody>
          <Reported slip={slip} attached={attached} disclosure={disclosure} project={frame.project} />
          <Warranty slip={slip} />
          <Repaired slip={slip} disclosure={disclosure} />
          <Promises slip={slip} disclosure={disclosure} />
          <Chases slip={slip} disclosure={disclosure} />
          <Accepted slip={slip} />
          <SignatureRow span={24}>
            <SignatureLine label="经办（接待员）" />
            <SignatureLine label="客服主管" />
            <SignatureLine label="售后负责人" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Reported({
  slip,
  attached,
  disclosure,
  project,
}: PartProps & { readonly project: string; readonly attached: Attached }) {
  const files = attachedWords(attached)
  const sameDay = civilDateOf(slip.issuedAt) === civilDateOf(slip.receivedAt)
  return (
    <>
      <tr>
        <Cell label="致" span={9}>
          <Words text={slip.addressee} />
        </Cell>
        <Cell label="发" span={9}>
          {project}
        </Cell>
      </tr>
      <tr>
        <Cell label="报修时间" span={9}>
          {civilTimeOf(slip.receivedAt)}
        </Cell>
        <Cell label="发单时间" span={9}>
          {civilTimeOf(slip.issuedAt)}
          {!sameDay && '（非接报当日发单）'}
        </Cell>
      </tr>
      <tr>
        <Cell label="业主姓名" span={9}>
          {disclosure.name(slip.name)}
        </Cell>
        <Cell label="房号" span={9}>
          <Words text={slip.room} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(slip.phone)}
        </Cell>
        <Cell label="可入户时间" span={9}>
          <Words text={slip.access} />
        </Cell>
      </tr>
      <tr className={longest(slip.problem)}>
        <Cell label="问题描述" span={21} className="room-for-text">
          <Words text={disclosure.text(slip.problem)} />
          <div className="aside">{files ?? <SignatureLine label="附照片（张）" short />}</div>
        </Cell>
      </tr>
    </>
  )
}

const partLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reworkParts).map(([part, { label }]) => [part, label]),
)

/** 保修类别与期限, as far as part and handover date tell. */
function warrantyWords({ part, warrantyUntil }: Slip): string | null {
  if (part === null) return null
  const { label, months } = reworkParts[part]
  const period = months === null ? '按合同或设计年限' : months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`
  return `${label} ${period}${warrantyUntil === null ? '' : `，至 ${warrantyUntil}`}`
}

function Warranty({ slip }: { readonly slip: Slip }) {
  const covered = slip.inWarranty === null ? null : slip.inWarranty ? 'yes' : 'no'
  return (
    <>
      <tr>
        <Cell label="返修部位" span={21}>
          <Choice labels={partLabels} chosen={slip.part} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'交付（入伙）\n日期'} span={9}>
          <Words text={slip.handoverDate} />
        </Cell>
        <Cell label="是否在保" span={9}>
          <Choice labels={{ yes: '在保', no: '已过保' }} chosen={covered} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'保修类别\n与期限'} span={21}>
          <WordsOrPen text={warrantyWords(slip)} />
        </Cell>
      </tr>
    </>
  )
}
