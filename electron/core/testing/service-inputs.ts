import type { z } from 'zod'
import { anyService, type serviceOrders } from '../../../shared/reception/service-orders.ts'
import type { ServiceRow } from '../reception/service-row.ts'
import { someCase } from './case-inputs.ts'
import type { TestDesk } from './test-desk.ts'

export const someService: typeof someCase = { ...someCase, category: 'service', content: '留钥匙代做擦窗' }

/** Each step of the demonstration's windows, without record and version (domain 4.4, 2). */
export const serviceSteps = {
  order: {
    ...{ item: '擦窗', unit: '扇', quantity: 1200, unitPrice: 1000, materials: null, requirement: null },
    ...{ appointedAt: null, appointedUntil: null, agreedBy: null },
  },
  answer: { answer: 'accepted', reason: null, answeredBy: '段秀兰', at: null },
  receiveKey: { number: 'YK-017', from: '汪桂香', at: null },
  returnKey: { to: '汪桂香', at: null },
  dispatch: { workers: '鲍春花、杜小梅', dispatcher: '段秀兰', at: null },
  check: { passed: true, checkedBy: '段秀兰', note: '关闸锁门', at: null },
  sign: { satisfaction: 'fairly', opinion: '纱窗未洗', signedBy: '汪桂香', at: null },
  pay: { method: 'cash', receipt: '0006214', finance: null, at: null },
} as const satisfies { readonly [C in keyof typeof serviceOrders]?: unknown }

export const everyService: z.input<typeof serviceOrders.list.input> = { ...anyService, after: null, limit: 100 }

/** From the order to the money. Nothing for a case without a slip. */
export async function workService(desk: TestDesk, caseId: string): Promise<void> {
  const { cases, serviceOrders: slips } = desk.as('receptionist')
  const slip = (await cases.get({ id: caseId })).slips.find(({ kind, open }) => kind === 'service' && open)
  if (!slip) return
  const ordered = await slips.order({ ...serviceSteps.order, id: slip.id, rev: 1 })
  const answered = await slips.answer({ ...serviceSteps.answer, ...ordered })
  const sent = await slips.dispatch({ ...serviceSteps.dispatch, ...answered })
  const there = await slips.arrive({ ...sent, at: null })
  const left = await slips.leave({ ...there, at: null })
  const checked = await slips.check({ ...serviceSteps.check, ...left })
  const signed = await slips.sign({ ...serviceSteps.sign, ...checked })
  await slips.pay({ ...serviceSteps.pay, ...signed })
}

/** The slip of `someRow` as it was just drafted. */
export const someServiceRow: ServiceRow = {
  ...{ id: 'service-1', siteId: 'site', rev: 1, serial: 'FW-20261012-01', caseId: 'case-1', state: 'toAnswer' },
  ...{ issuedAt: 1000, answerBy: 2000, nextDueAt: 2000, item: null, unit: null, quantity: null, unitPrice: null, amount: null },
  ...{ materials: null, requirement: null, appointedAt: null, appointedUntil: null, answer: null, answerReason: null },
  ...{ answeredBy: null, answeredAt: null, keyNumber: null, keyFrom: null, keyReceivedAt: null, keyTo: null },
  ...{ keyReturnedAt: null, workers: null, dispatcher: null, dispatchedAt: null, arrivedAt: null, leftAt: null },
  ...{ checkedBy: null, checkNote: null, checkedAt: null, satisfaction: null, opinion: null, signedBy: null, signedAt: null },
  ...{ paymentMethod: null, receipt: null, finance: null, paidAt: null, endReason: null, endedAt: null },
}
