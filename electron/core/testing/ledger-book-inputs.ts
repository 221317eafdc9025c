import type { CaseInput } from '../../../shared/reception/cases.ts'
import { someCase } from './case-inputs.ts'
import type { TestDesk } from './test-desk.ts'

/** A line that the desk settles by itself. */
export const plainLine = { ...someCase, category: 'other', content: '询问装修时间' } as const

export async function registerLine(desk: TestDesk, receivedAt: number, said: Partial<CaseInput> = {}) {
  return desk.as('receptionist').cases.register({ ...plainLine, receivedAt, ...said })
}

/** Settled, called back, 注销. */
export async function strikeLine(desk: TestDesk, id: string): Promise<void> {
  const { cases } = desk.as('receptionist')
  const { rev } = await cases.get({ id })
  const done = await cases.finish({ id, rev, result: '已答复', at: null })
  const called = { method: 'phone', satisfaction: 'satisfied', respondent: null, comment: null, at: null } as const
  await cases.strikeOff({ ...(await cases.callBack({ ...done, ...called })), override: null })
}

/** What is seen is what is bound. */
export async function bindMonth(desk: TestDesk, month: string) {
  const supervisor = desk.as('customerServiceSupervisor').ledgerBooks
  const { fingerprint } = await supervisor.outlook({ month })
  return supervisor.bind({ month, fingerprint })
}

export async function fileBook(desk: TestDesk, id: string, on: string) {
  const supervisor = desk.as('customerServiceSupervisor').ledgerBooks
  const { books } = await supervisor.list({ after: null, limit: 200 })
  const rev = books.find((one) => one.id === id)?.rev ?? 0
  return supervisor.file({ id, rev, on, keeper: '档案室 白露' })
}
