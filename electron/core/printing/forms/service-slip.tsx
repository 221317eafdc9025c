import { civilDateOf, civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import { capitalAmount, quantityText, roundingWords, yuanText } from '../../../../shared/money.ts'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import { openServiceStates, serviceAnswerLabels } from '../../../../shared/reception/service-words.ts'
import { channelLabels } from '../../../../shared/reception/words.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { attachedWords, nothingAttached } from './attached.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words } from './grid.tsx'
import { PenValue } from './pen-value.tsx'
import { Served } from './service-slip-work.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ServiceSlipData {
  readonly frame: SheetFrame
  readonly service: ServiceDetail
  readonly attached?: Attached
  readonly disclosure: Disclosure
  readonly fileName: string
}

export interface ServicePartProps {
  readonly service: ServiceDetail
  readonly disclosure: Disclosure
  /** Others still write on it. */
  readonly open: boolean
}

const notices: Partial<Readonly<Record<ServiceDetail['state'], string>>> = {
  voided: '已作废',
  cancelled: '已取消',
  declined: '已谢绝',
}

/** 《特约（有偿）服务单》 (1: 4.6; domain F10), field for field. */
export function ServiceSlip({ frame, service, attached = nothingAttached, disclosure, fileName }: ServiceSlipData) {
  const open = openServiceStates.some((state) => state === service.state)
  const part = { service, disclosure, open }
  return (
    <Sheet title="特约（有偿）服务单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="特约（有偿）服务单"
        period={`接待编号 ${service.caseSerial}`}
        serial={service.serial}
        notice={notices[service.state]}
        widths={evenColumns}
        footnote="本单含个人信息，仅供办理本事项使用，请妥善保管"
      >
        <tbody>
          <Ordered {...part} attached={attached} />
          <Price {...part} />
          <Answered {...part} />
          <Served {...part} />
          <SignatureRow span={24}>
            <SignatureLine label="经办（接待员）" />
            <SignatureLine label="主管" />
            <SignatureLine label="财务签收" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

/** 「2026-10-07 09:00–12:30」; the end of another day has its date. */
function appointment({ appointedAt: from, appointedUntil: until }: ServiceDetail): string | null {
  if (from === null) return null
  if (until === null) return civilTimeOf(from)
  const end = civilDateOf(from) === civilDateOf(until) ? clockTimeOf(until) : civilTimeOf(until)
  return `${civilTimeOf(from)}–${end}`
}

function Ordered({ service, disclosure, open, attached }: ServicePartProps & { readonly attached: Attached }) {
  const files = attachedWords(attached)
  return (
    <>
      <SectionRow span={24}>委托</SectionRow>
      <tr>
        <Cell label="委托人" span={9}>
          {disclosure.name(service.name)}
        </Cell>
        <Cell label="房号" span={9}>
          <Words text={service.room} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(service.phone)}
        </Cell>
        <Cell label="委托时间" span={9}>
          {civilTimeOf(service.receivedAt)} {channelLabels[service.channel]}
        </Cell>
      </tr>
      <tr className={longest(service.content)}>
        <Cell label="委托内容" span={21}>
          <Words text={disclosure.text(service.content)} />
          {files !== null && <div className="aside">{files}</div>}
        </Cell>
      </tr>
      <tr>
        <Cell label="预约时段" span={21}>
          <PenValue open={open} text={appointment(service)} />
        </Cell>
      </tr>
      <tr className={longest(service.requirement)}>
        <Cell label={'特殊要求\n注意事项'} span={21}>
          <PenValue open={open} text={service.requirement && disclosure.text(service.requirement)} />
        </Cell>
      </tr>
    </>
  )
}

const columns = [
  { title: '服务项目', span: 8 },
  { title: '计费单位', span: 4 },
  { title: '数量', span: 4 },
  { title: '单价（元）', span: 4 },
  { title: '金额（元）', span: 4 },
] as const

function Price({ service, open }: ServicePartProps) {
  const { item, unit, quantity, unitPrice, amount, materials } = service
  const priced = item !== null && quantity !== null && unitPrice !== null && amount !== null
  const line = priced ? [item, `元/${unit}`, quantityText(quantity), yuanText(unitPrice), yuanText(amount)] : []
  return (
    <>
      <SectionRow span={24}>项目与费用</SectionRow>
      <Lines columns={columns} lines={priced ? [line] : []} penLines={open && !priced ? 2 : 0} />
      <tr>
        <Cell label="材料" span={21}>
          <PenValue open={open} text={materials} />
        </Cell>
      </tr>
      <tr>
        <Cell label="金额（大写）" span={13}>
          <PenValue open={open} text={amount === null ? null : capitalAmount(amount)} />
          {amount !== null && <small>（{roundingWords}）</small>}
        </Cell>
        <Cell label="金额（小写）" span={5}>
          <PenValue open={open} text={amount === null ? null : `¥${yuanText(amount)}`} />
        </Cell>
      </tr>
    </>
  )
}

function Answered({ service, disclosure, open }: ServicePartProps) {
  const { answering, cancelling } = service
  const told = answering && `${answering.by} ${civilTimeOf(answering.at)}${answering.at > service.answerBy ? '（逾时）' : ''}`
  const reason = answering?.reason ?? cancelling?.reason ?? null
  return (
    <>
      <tr>
        <Cell label="答复业主" span={9}>
          <Choice labels={serviceAnswerLabels} chosen={answering?.answer ?? null} />
        </Cell>
        <Cell label={'答复人\n时间'} span={9}>
          <PenValue open={open} text={told} />
        </Cell>
      </tr>
      <tr className={longest(reason)}>
        <Cell label={cancelling === null ? '谢绝理由' : '取消原因'} span={13}>
          <PenValue open={open && answering === null} text={reason && disclosure.text(reason)} />
        </Cell>
        <Cell label="答复时限" span={5}>
          {civilTimeOf(service.answerBy).slice(5)} 前
        </Cell>
      </tr>
    </>
  )
}
