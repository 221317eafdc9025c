import { day, hour } from '../../../shared/calendar.ts'
import type { Analysis, MonthCell, MonthTable } from '../../../shared/reception/month-close.ts'
import { type MonthTotal, monthTotals } from '../../../shared/reception/month-figures.ts'
import { someComplaint, someJudgement } from './complaint-inputs.ts'
import type { TestClient, TestDesk } from './test-desk.ts'

export const someAnalysis: Analysis = {
  ...{ features: '受理不多', repeats: '无集中事项', causes: '设备老化', measures: '工程 邹立新 11-30 前更换' },
  ...{ verification: '已落实', unsettled: '下周办结' },
}

/** Every number that stands on a table, with the cell that opens its records. */
export function numbersOn({ figures }: MonthTable): readonly { readonly cell: MonthCell; readonly count: number }[] {
  const totals = (Object.keys(monthTotals) as readonly MonthTotal[]).map((key) => ({
    ...{ cell: { group: 'total' as const, key }, count: figures.totals[key] },
  }))
  const rows = figures.groups.flatMap(({ group, rows: all }) => all.map(({ key, count }) => ({ cell: { group, key }, count })))
  const spots = figures.hotSpots.map(({ complaintClass, matter, count }) => ({
    ...{ cell: { group: 'hotSpot' as const, key: `${complaintClass ?? ''}\n${matter ?? ''}` }, count },
  }))
  return [...totals, ...rows, ...spots]
}

type Register = Parameters<TestClient['cases']['register']>[0]
type Judge = Parameters<TestClient['complaints']['judge']>[0]

/** A complaint that was received at a time and judged, if it was. */
export async function complain(
  desk: TestClient,
  said: Partial<Register> = {},
  judged: Partial<Omit<Judge, 'id' | 'rev'>> | null = {},
) {
  const { id, slip } = await desk.cases.register({ ...someComplaint, ...said })
  const complaintId = slip?.id ?? ''
  if (judged) {
    const { rev } = await desk.complaints.get({ id: complaintId })
    await desk.complaints.judge({ ...someJudgement, ...judged, id: complaintId, rev })
  }
  return { id, complaintId }
}

const turn = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item

/** Every ninth is not judged. */
function judgementOf(number: number): Partial<Omit<Judge, 'id' | 'rev'>> | null {
  if (number % 9 === 8) return null
  return {
    cause: turn(['municipal', 'internal', 'attitude', 'other'] as const, number),
    grade: turn(['minor', 'important', 'major'] as const, number),
    complaintClass: turn(['环境', '设施设备', '秩序安全'], number),
    validity: turn(['valid', 'valid', 'assisted', 'invalid'] as const, number),
    matter: number % 6 === 0 ? '停水' : null,
    households: number === 5 ? 3 : 1,
  }
}

/** Handed over, settled in time or late, called back: as far as the number says. */
async function workOn(desk: TestDesk, id: string, number: number, until: number): Promise<void> {
  const supervisor = desk.as('customerServiceSupervisor')
  const known = async () => ({ id, rev: (await supervisor.cases.get({ id })).rev })
  if (number % 5 === 4) return
  await supervisor.cases.handOver({
    ...(await known()),
    department: turn(['工程', '客服'], number),
    receiver: '邹立新',
    at: null,
  })
  desk.clock.advance(number % 2 === 0 ? hour : 20 * day)
  if (number % 4 === 3 || desk.clock.now() > until) return
  await supervisor.cases.finish({ ...(await known()), result: '已办', at: null })
  const satisfaction = turn(['satisfied', 'fairly', 'dissatisfied'] as const, number)
  const answer = { method: 'phone' as const, satisfaction, respondent: null, comment: null, at: null }
  await desk.as('projectManager').cases.callBack({ ...(await known()), ...answer })
}

/** Twenty-four complaints of every kind, one a day. The clock stands at `until` afterwards. */
export async function complainVariously(desk: TestDesk, from: number, until: number): Promise<void> {
  for (let number = 0; number < 24; number += 1) {
    desk.clock.set(from + number * day)
    const channel = turn(['visit', 'phone', 'mailbox', 'mail', 'letter'] as const, number)
    const said = { channel, room: `${1 + (number % 4)}-1-101`, name: `住户${number % 7}` }
    const { id } = await complain(desk.as('customerServiceSupervisor'), said, judgementOf(number))
    await workOn(desk, id, number, until)
  }
  desk.clock.set(until)
}
