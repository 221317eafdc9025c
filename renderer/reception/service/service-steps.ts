import { civilTimeOf } from '../../../shared/calendar.ts'
import { capitalAmount, quantityText, yuanText } from '../../../shared/money.ts'
import { paymentLabels } from '../../../shared/reception/payment-words.ts'
import type { ServiceDetail } from '../../../shared/reception/service-orders.ts'
import { serviceAnswerLabels } from '../../../shared/reception/service-words.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Step } from '../case/step-list.tsx'

const at = (instant: number) => civilTimeOf(instant).slice(5)
const together = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('，')

/** 「擦窗 12扇×10.00=120.00 元（壹佰贰拾元整）」; `null` before it is priced. */
function priceWords({ item, unit, quantity, unitPrice, amount }: ServiceDetail): string | null {
  if (item === null || quantity === null || unitPrice === null || amount === null) return null
  return `${item} ${quantityText(quantity)}${unit}×${yuanText(unitPrice)}=${yuanText(amount)} 元（${capitalAmount(amount)}）`
}

function ordered(service: ServiceDetail): readonly Step[] {
  const { appointedAt, appointedUntil, answering, answerBy, materials, requirement } = service
  const price = priceWords(service)
  const until = appointedUntil === null ? '' : ` 至 ${at(appointedUntil)}`
  return [
    {
      title: '项目与价格',
      teach: '从价目表选项目，问清数量和时间。',
      done:
        price === null
          ? null
          : { by: appointedAt === null ? '' : `约 ${at(appointedAt)}${until}`, text: together(price, materials, requirement) },
    },
    {
      title: '答复业主',
      teach: `须在 ${at(answerBy)} 前答复；不能办的说明理由。`,
      done: answering && {
        by: `${answering.by} ${at(answering.at)}${answering.at > answerBy ? '（逾时）' : ''}`,
        text: together(serviceAnswerLabels[answering.answer], answering.reason),
      },
    },
  ]
}

function key({ key: held }: ServiceDetail): readonly Step[] {
  if (held === null) return []
  const { number, received, returned } = held
  const done = returned && { by: `${returned.by} ${at(returned.at)}`, text: `${number} 已归还，签收` }
  return [{ title: '钥匙', teach: `${number}，${received.by} ${at(received.at)} 交来；做完当面归还、签收。`, done }]
}

function served(service: ServiceDetail): readonly Step[] {
  const { dispatcher, dispatchedAt, workers, arrivedAt, leftAt, check } = service
  return [
    {
      title: '派工',
      teach: '主管派谁去；派工即转交。',
      done: dispatchedAt === null ? null : { by: `${dispatcher ?? ''} ${at(dispatchedAt)}`, text: workers ?? '' },
    },
    {
      title: '上门服务',
      teach: '敲门、挂牌，做完锁门。',
      done:
        arrivedAt === null || leftAt === null ? null : { by: workers ?? '', text: `${at(arrivedAt)} 上门，${at(leftAt)} 离开` },
    },
    {
      title: '主管验收',
      teach: '主管到场验收，服务人员不能验收自己的活。',
      done: check && { by: `${check.by} ${at(check.at)}`, text: together('合格', check.note) },
    },
  ]
}

function settled({ opinion, satisfaction, payment, amount, callBack }: ServiceDetail): readonly Step[] {
  return [
    {
      title: '住户签名',
      teach: '住户在单上写意见、签名。',
      done: opinion && {
        by: `${opinion.by} ${at(opinion.at)}`,
        text: together(satisfaction && satisfactionLabels[satisfaction], opinion.text),
      },
    },
    {
      title: '收款',
      teach: '收款开收据。',
      done: payment && {
        by: at(payment.at),
        text: together(
          `${yuanText(amount ?? 0)} 元`,
          paymentLabels[payment.method],
          payment.receipt && `收据 ${payment.receipt}`,
          payment.finance && `财务 ${payment.finance}`,
        ),
      },
    },
    {
      title: '回访',
      teach: '办结后回访。',
      done: callBack && {
        by: `${callBack.by} ${at(callBack.at)}`,
        text: together(satisfactionLabels[callBack.satisfaction], callBack.comment),
      },
    },
  ]
}

/** The way of a service, done and still to do; one that was declined or cancelled ends there. */
export function stepsOf(service: ServiceDetail): readonly Step[] {
  const { cancelling, state } = service
  if (state === 'declined') return [...ordered(service), ...key(service)]
  if (state !== 'cancelled' || cancelling === null) {
    return [...ordered(service), ...key(service), ...served(service), ...settled(service)]
  }
  const begun = [...ordered(service), ...served(service)].filter(({ done }) => done !== null)
  return [...begun, ...key(service), { title: '取消', teach: '', done: { by: at(cancelling.at), text: cancelling.reason } }]
}
