import { alwaysCalledBack } from '../../electron/core/reception/call-back-due.ts'
import { deadlines, type Limits } from '../../electron/core/reception/case-deadlines.ts'
import { saidBy } from '../../electron/core/reception/case-register.ts'
import type { CaseRow } from '../../electron/core/reception/case-row.ts'
import { day, hour, minute } from '../../shared/calendar.ts'
import type { CaseInput } from '../../shared/reception/cases.ts'
import { channels, satisfactionLabels } from '../../shared/reception/words.ts'
import type { SettingsBody } from '../../shared/settings/settings.ts'
import { pick, type Random, weighted, whole } from '../random.ts'
import { categoryWeights, content, mobile, personName, results, room } from './words.ts'

/** What every row of one data set has in common. */
export interface Desk extends Limits {
  readonly settings: Pick<SettingsBody, 'rules' | 'closingTime' | 'callBacks'>
  readonly siteId: string
  readonly registrarId: string
  readonly registrar: string
}

export function someInput(random: Random): CaseInput {
  const category = weighted(random, categoryWeights)
  return {
    receivedAt: null,
    channel: pick(random, channels),
    category,
    name: random() < 0.04 ? null : personName(random),
    standing: random() < 0.8 ? 'owner' : 'tenant',
    room: random() < 0.05 ? null : room(random),
    phone: random() < 0.06 ? null : mobile(random),
    residentId: null,
    content: content(random, category),
    urgency: random() < 0.07 ? 'urgent' : 'normal',
    complainedOf: category === 'complaint' && random() < 0.3 ? { accountId: null, name: '秩序部' } : null,
    remark: random() < 0.1 ? '业主情绪激动' : null,
  }
}

/** A version-7 id for that instant, from the seed and not from the machine. */
export function madeId(random: Random, at: number): string {
  const part = () =>
    whole(random, 2 ** 36)
      .toString(16)
      .padStart(9, '0')
  const time = at.toString(16).padStart(12, '0')
  const [one, other] = [part(), part()]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${one.slice(0, 3)}-a${one.slice(3, 6)}-${one.slice(6)}${other}`
}

type Fresh = Omit<CaseRow, 'seq'>

/** A line as it is right after its registration. */
export function freshCase(desk: Desk, input: CaseInput, ids: { id: string; serial: string; now: number }): Fresh {
  const receivedAt = input.receivedAt ?? ids.now
  return {
    ...saidBy(input),
    ...deadlines(input.category, receivedAt, desk),
    ...{ id: ids.id, siteId: desk.siteId, rev: 1, serial: ids.serial, receivedAt, registeredAt: ids.now },
    ...{ registrarId: desk.registrarId, registrar: desk.registrar, appendOnly: 0, acknowledgedAt: null, acknowledgedBy: null },
    ...{ state: 'registered', department: null, receiver: null, handedOverAt: null, result: null, finishedAt: null },
    ...{
      callBackRequired: alwaysCalledBack(desk, input.category) ? 1 : 0,
      callBackDueAt: null,
      callBackRank: 2,
      calledBack: null,
    },
    ...{ struckOffAt: null, struckOffBy: null, overrideReason: null, overriddenDuties: null },
  }
}

const satisfactions = Object.keys(satisfactionLabels) as readonly (keyof typeof satisfactionLabels)[]

/** The same line later. `steps`: 0 registered, 1 handed over, 2 finished, 3 called back, 4 struck off. */
export function laterCase(desk: Desk, row: Fresh, steps: number, random: Random): Fresh {
  if (steps === 0) return row
  const { department } = desk.settings.rules[row.category]
  const handedOverAt = row.receivedAt + 5 * minute + whole(random, hour)
  const handedOver = { ...row, state: 'handedOver', rev: 2, department, receiver: personName(random), handedOverAt } as const
  if (steps === 1) return handedOver
  const finishedAt = handedOverAt + 2 * hour + whole(random, 3 * day)
  const callBackDueAt = row.callBackRequired === 1 ? finishedAt + 3 * day : null
  const finished = { ...handedOver, state: 'finished', rev: 3, finishedAt, callBackDueAt, result: pick(random, results) } as const
  if (steps === 2) return finished
  const called = row.callBackRequired === 1 ? { ...finished, rev: 4, calledBack: weighted(random, callBackWeights) } : finished
  if (steps === 3) return called
  return { ...called, state: 'struckOff', rev: called.rev + 1, struckOffAt: finishedAt + day, struckOffBy: desk.registrar }
}
const callBackWeights = satisfactions.map((each) => [each, each === 'satisfied' ? 80 : 10] as const)
