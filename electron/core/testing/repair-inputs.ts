import type { z } from 'zod'
import { anyRepair, type repairs } from '../../../shared/reception/repairs.ts'
import type { RepairRow } from '../reception/repair-row.ts'
import type { TestDesk } from './test-desk.ts'

type Call<C extends { readonly input: z.ZodType }> = Omit<z.input<C['input']>, 'id' | 'rev'>
type Calls = typeof repairs

/** Each step of the demonstration's 急修, without record and version (domain 4.3, 5). */
export const repairSteps = {
  dispatch: { grade: 'urgent', worker: '韩大勇', dispatcher: '邹立新', place: '厨房', appointedAt: null, at: null },
  arrive: { at: null },
  price: {
    charging: 'paid',
    materials: [{ name: '编织软管', spec: 'DN15×600', unit: '根', quantity: 200, unitPrice: 1800 }],
    labour: { hours: 0, price: 0 },
    agreedBy: '伍国强',
    at: null,
  },
  finish: { cause: '软管老化', measure: '关阀换管', lateReason: null, at: null },
  accept: { checked: '试水正常', satisfaction: 'satisfied', signedBy: '伍国强', at: null },
  pay: { method: 'cash', receipt: null, at: null },
} as const satisfies { readonly [C in keyof Calls]?: unknown }

export const freePrice: Call<Calls['price']> = {
  ...{ charging: 'free', materials: [], labour: { hours: 0, price: 0 }, agreedBy: null, at: null },
}

export const everyRepair: z.input<Calls['list']['input']> = { ...anyRepair, after: null, limit: 100 }

/** A repair that asks nothing of the owner but the signature: sent, there, done, signed. Nothing for a case without a slip. */
export async function workRepair(desk: TestDesk, caseId: string, worker = '韩大勇'): Promise<void> {
  const { cases, repairs: slips } = desk.as('receptionist')
  const slip = (await cases.get({ id: caseId })).slips.find(({ kind, open }) => kind === 'repair' && open)
  if (!slip) return
  const { rev } = await slips.get({ id: slip.id })
  const sent = await slips.dispatch({ ...repairSteps.dispatch, grade: 'small', worker, id: slip.id, rev })
  const there = await slips.arrive({ ...sent, at: null })
  const priced = await slips.price({ ...freePrice, ...there })
  const done = await slips.finish({ ...repairSteps.finish, ...priced, lateReason: '配合业主时间' })
  await slips.accept({ ...repairSteps.accept, ...done })
}

/** The slip of `someRow` as it was just drafted. */
export const someRepairRow: RepairRow = {
  ...{ id: 'repair-1', siteId: 'site', rev: 1, serial: 'WX-20261012-01', caseId: 'case-1', state: 'toDispatch' },
  ...{ issuedAt: 1000, grade: 'small', place: null, appointedAt: null, arriveBy: 2000, dueAt: 3000, promisedAt: null },
  ...{ nextDueAt: 2000, worker: null, dispatcher: null, dispatchedAt: null, arrivedAt: null, plan: null, plannedOn: null },
  ...{ cause: null, measure: null, finishedAt: null, lateReason: null, charging: null, materials: '[]' },
  ...{ labourHours: 0, labourPrice: 0, total: 0, agreedTotal: null, agreedBy: null, agreedAt: null },
  ...{ endReason: null, endSignedBy: null, endedAt: null, checked: null, satisfaction: null, signedBy: null, signedAt: null },
  ...{ paymentMethod: null, receipt: null, paidAt: null },
}

/** For tests of what comes after a call-back: no lot is drawn. */
export async function callBackEveryRepair(desk: TestDesk): Promise<void> {
  const chief = desk.as('customerServiceSupervisor').settings
  const body = await chief.read({})
  const { rules } = body.callBacks
  const all = { ...rules, repair: { ...rules.repair, percent: 100 } }
  await chief.save({ ...body, callBacks: { ...body.callBacks, rules: all } })
}
