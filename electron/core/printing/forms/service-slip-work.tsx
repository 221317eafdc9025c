import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { yuanText } from '../../../../shared/money.ts'
import { paymentLabels } from '../../../../shared/reception/payment-words.ts'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import { satisfactionLabels, satisfactionLetters } from '../../../../shared/reception/words.ts'
import { Choice } from './choice.tsx'
import { Cell, longest, SectionRow } from './grid.tsx'
import { PenValue } from './pen-value.tsx'
import type { ServicePartProps } from './service-slip.tsx'
import { SignatureLine } from './signature.tsx'

const timeWords = (at: number | null) => (at === null ? null : civilTimeOf(at))

/** 服务, 验收, 收款 and 回访. */
export function Served({ service, disclosure, open }: ServicePartProps) {
  return (
    <>
      <SectionRow span={24}>服务</SectionRow>
      <Key service={service} open={open} />
      <tr>
        <Cell label="派工人" span={9}>
          <PenValue open={open} text={service.dispatcher} />
        </Cell>
        <Cell label="服务人员" span={9}>
          <PenValue open={open} text={service.workers} />
        </Cell>
      </tr>
      <tr>
        <Cell label="上门时间" span={9}>
          <PenValue open={open} text={timeWords(service.arrivedAt)} />
        </Cell>
        <Cell label="离开时间" span={9}>
          <PenValue open={open} text={timeWords(service.leftAt)} />
        </Cell>
      </tr>
      <SectionRow span={24}>验收与意见</SectionRow>
      <Checked service={service} disclosure={disclosure} open={open} />
      <Paid service={service} disclosure={disclosure} open={open} />
    </>
  )
}

type PlainProps = Pick<ServicePartProps, 'service' | 'open'>

/** 留钥匙: the receipt's number, and a line for whoever gives it and whoever takes it back. */
function Key({ service, open }: PlainProps) {
  const { key } = service
  const received = key && `${key.received.by} ${civilTimeOf(key.received.at)}`
  const returned = key?.returned && `${key.returned.by} ${civilTimeOf(key.returned.at)}`
  const asked = open && key === null
  return (
    <>
      <tr>
        <Cell label="是否留钥匙" span={9}>
          <Choice labels={{ yes: '留', no: '不留' }} chosen={key === null ? (open ? null : 'no') : 'yes'} />
        </Cell>
        <Cell label="钥匙收条号" span={9}>
          <PenValue open={asked} text={key?.number ?? null} />
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="收钥匙" span={21}>
          <div className="aside level">
            <PenValue open={asked} text={received} />
            {(open || key !== null) && <SignatureLine label="住户签名" />}
          </div>
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="还钥匙" span={21}>
          <div className="aside level">
            <PenValue open={asked || (key !== null && returned === null)} text={returned ?? null} />
            {(open || key !== null) && <SignatureLine label="住户签收" />}
          </div>
        </Cell>
      </tr>
    </>
  )
}

const graded = {
  satisfied: `${satisfactionLetters.satisfied} ${satisfactionLabels.satisfied}`,
  fairly: `${satisfactionLetters.fairly} ${satisfactionLabels.fairly}`,
  dissatisfied: `${satisfactionLetters.dissatisfied} ${satisfactionLabels.dissatisfied}`,
} as const

function Checked({ service, disclosure, open }: ServicePartProps) {
  const { check, opinion } = service
  const passed =
    check && `合格${check.note === null ? '' : `，${disclosure.text(check.note)}`}（${check.by} ${civilTimeOf(check.at)}）`
  return (
    <>
      <tr className={longest(check?.note ?? null)}>
        <Cell label="主管验收" span={21}>
          <PenValue open={open} text={passed} />
          <div className="aside">
            <SignatureLine label="主管签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
      <tr className={longest(opinion?.text ?? null)}>
        <Cell label="住户意见" span={21}>
          <Choice labels={graded} chosen={service.satisfaction} />
          <div>
            <PenValue open={open} text={opinion?.text ? disclosure.text(opinion.text) : null} />
          </div>
          <div className="aside">
            <SignatureLine label="住户签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
    </>
  )
}

/** The letter of the answer as the 《回访记录表》 writes it, with the word beside it. */
function answeredWords({ callBack }: ServiceDetail, shown: (text: string) => string): string | null {
  if (callBack === null) return null
  const { at, satisfaction, comment, by } = callBack
  const told = comment === null ? '' : `，${shown(comment)}`
  return `${civilDateOf(at)}　${satisfactionLetters[satisfaction]} ${satisfactionLabels[satisfaction]}${told}（${by}）`
}

function Paid({ service, disclosure, open }: ServicePartProps) {
  const { payment, amount } = service
  // Whoever takes the money writes its receipt, also after the owner has signed.
  const owing = payment === null && (open || service.state === 'signed')
  return (
    <>
      <tr>
        <Cell label="收款金额" span={5}>
          <PenValue open={owing} text={payment && `¥${yuanText(amount ?? 0)}`} />
        </Cell>
        <Cell label="收款方式" span={5}>
          <PenValue open={owing} text={payment && paymentLabels[payment.method]} />
        </Cell>
        <Cell label="收据号" span={5}>
          <PenValue open={owing} text={payment?.receipt ?? null} />
        </Cell>
      </tr>
      <tr>
        <Cell label="财务签收" span={5}>
          <PenValue open={owing} text={payment?.finance ?? null} />
        </Cell>
        <Cell label="回访" span={13}>
          <PenValue open={service.caseState !== 'struckOff'} text={answeredWords(service, disclosure.text)} />
        </Cell>
      </tr>
    </>
  )
}
