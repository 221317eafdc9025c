import type { z } from 'zod'
import { day, hour } from '../../../shared/calendar.ts'
import { refusalOf } from '../../../shared/leasing/disclosure.ts'
import { isOpen, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { Appointment, viewings as contract } from '../../../shared/leasing/viewings.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import { brokerNamed } from './broker-steps.ts'
import { visitsWithClient } from './broker-visits.sql.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { othersNear } from './suite-holds.ts'
import type { SuiteLine } from './suite-row.ts'
import { suiteById } from './suite-steps.ts'
import type { ViewingRow } from './viewing-row.ts'
import { changeViewing, mustHaveBrought, mustShow, openViewing, roomsOf } from './viewing-steps.ts'
import {
  dropViewingSuite,
  insertViewing,
  insertViewingSuite,
  suitesOfViewings,
  updateViewingSuite,
  viewingsMeanwhile,
} from './viewings.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const longestViewing = 12 * hour

/** @throws INVALID */
function checkTimes({ startsAt, endsAt }: Appointment, now: number): void {
  if (endsAt <= startsAt) throw invalid('endsAt', '结束时间须晚于开始时间')
  if (endsAt - startsAt > longestViewing) throw invalid('endsAt', '一次看房最长 12 小时，请核对日期和时间')
  if (startsAt > now + 366 * day) throw invalid('startsAt', '最多预约一年以内，请核对日期')
}

/**
 * Whoever left no card is shown round only for a reason (2: 注); a broker by the visit that brought the client, which says who
 * they are and what may be shown (2: 11). @returns the broker's name. @throws INVALID, REFUSED
 */
function checkVisitors(context: QueryContext, prospect: ProspectRow, asked: Appointment): string | null {
  const { reason, brokerVisitId } = asked
  mustShow(standingOf(prospect))
  if (prospect.visitorClass === 'noCard' && reason === null) {
    throw invalid('reason', '客户未留名片或电话，带看房请写明原因（规程 篇2 注）')
  }
  if (brokerVisitId !== null) return brokerNamed(mustHaveBrought(context, prospect.id, brokerVisitId))
  if (prospect.visitorClass !== 'broker1') return null
  throw invalid('brokerVisitId', '请选择带客户来的中介；还没有登记的，先在「中介」按 N 登记来访（规程 篇2 11）')
}

/** Brokers who brought this client, the latest first, and whether they may show it round (2: 11). */
export function brokersOf(context: QueryContext, { prospectId }: Input<'brokersOf'>) {
  const { id } = prospectById(context, prospectId)
  const visits = visitsWithClient(context.db, id).map((visit) => ({
    ...{ visitId: visit.id, serial: visit.serial, name: brokerNamed(visit), arrivedAt: visit.arrivedAt },
    refusal: refusalOf({ visitorClass: visit.visitorClass ?? 'broker3', withClient: true }, 'viewing'),
  }))
  return { visits }
}

/** @throws INVALID for what is let or locked */
function suitesAsked(context: QueryContext, { suiteIds }: Pick<Appointment, 'suiteIds'>): SuiteLine[] {
  const suites = [...new Set(suiteIds)].map((id) => suiteById(context, id))
  for (const { room, state } of suites) {
    if (!isOpen(state)) throw invalid('suiteIds', `${room} 现为「${suiteStateLabels[state]}」，不能带看；请换一个单元`)
  }
  return suites
}

type Asked = Pick<Appointment, 'suiteIds' | 'startsAt' | 'endsAt'> & {
  readonly prospectId: string
  readonly except: string | null
}

/** Of colleagues' prospects nothing but the colleague's name. */
function warningsOf(context: QueryContext, { suiteIds, prospectId, startsAt, endsAt, except }: Asked): string[] {
  const near = suiteIds.flatMap((id) => {
    const others = othersNear(context, id, prospectId)
    return others.length === 0 ? [] : [`${suiteById(context, id).room} 已有${others.join('、')}`]
  })
  const asked = { siteId: context.siteId, suiteIds, startsAt, endsAt, except: except ?? '' }
  const meanwhile = viewingsMeanwhile(context.db, asked).map(
    ({ room, owner }) => `${room} 同一时段${owner}也有客户看房，钥匙只有一套`,
  )
  return [...near, ...meanwhile]
}

export function conflicts(context: QueryContext, asked: Input<'conflicts'>) {
  const { id: prospectId } = prospectById(context, asked.prospectId)
  return { warnings: warningsOf(context, { ...asked, prospectId }) }
}

/** @throws INVALID `despite` */
function mustBeFree(context: QueryContext, asked: Asked, despite: boolean): void {
  const warnings = warningsOf(context, asked)
  if (warnings.length === 0 || despite) return
  throw invalid('despite', `${warnings.join('；')}；还没有保存，请先同负责人商量，确实要约的再确认一次`)
}

const nothingYet = {
  ...{ priceTold: null, keyOutAt: null, keyTakenBy: null, openedAt: null, lockedAt: null, lockNote: null },
  ...({ windows: 0, water: 0, power: 0, door: 0 } as const),
  ...{ keyBackAt: null, keyBackTo: null, reaction: null, objection: null },
} as const

/** Further down than any list is long: out of the way while the order changes. */
const aside = 1000

/** A unit whose key was out once stays on the record, wherever it stands in the order. @throws INVALID */
function keepShownUnits(context: CommandContext, viewingId: string, suites: readonly SuiteLine[]): ReadonlySet<string> {
  const lines = suitesOfViewings(context.db, [viewingId])
  const kept = lines.filter(({ keyOutAt }) => keyOutAt !== null)
  const missing = kept.filter(({ suiteId }) => suites.every(({ id }) => id !== suiteId))
  if (missing.length > 0) throw invalid('suiteIds', `${roomsOf(missing)} 的钥匙领过，留在记录上，不能去掉`)
  for (const { id, keyOutAt } of lines) if (keyOutAt === null) dropViewingSuite(context.db, id)
  for (const line of kept) updateViewingSuite(context.db, { ...line, place: line.place + aside })
  for (const line of kept) {
    updateViewingSuite(context.db, { ...line, place: suites.findIndex(({ id }) => id === line.suiteId) + 1 })
  }
  return new Set(kept.map(({ suiteId }) => suiteId))
}

function putSuites(context: CommandContext, viewingId: string, suites: readonly SuiteLine[]): void {
  const kept = keepShownUnits(context, viewingId, suites)
  for (const [at, suite] of suites.entries()) {
    if (kept.has(suite.id)) continue
    const { building, floor, room, grossArea, inUnitArea, orientation, fitOut, rentUnit, rentAsked } = suite
    insertViewingSuite(context.db, {
      ...nothingYet,
      ...{ id: context.newId(), siteId: context.siteId, viewingId, place: at + 1, suiteId: suite.id },
      ...{ building, floor, room, grossArea, inUnitArea, orientation, fitOut, rentUnit, rentAsked },
    })
  }
}

const noOutcome = {
  ...{ comparison: null, flexible: '[]', flexibleNote: null, gradeBefore: null, gradeAfter: null, nextStep: null },
  ...{ nextOn: null, meetingRoom: null, gift: null, remark: null, concludedAt: null, concludedBy: null, cancelReason: null },
  clientPresent: null,
} as const

const factsOf = ({ startsAt, endsAt, visitors, brokerVisitId, escort, reason }: Appointment, broker: string | null) => ({
  ...{ startsAt, endsAt, visitors, brokerVisitId, broker, escort, reason },
})

export function plan(context: CommandContext, input: Input<'plan'>) {
  const prospect = prospectById(context, input.prospectId)
  checkTimes(input, context.now)
  const broker = checkVisitors(context, prospect, input)
  const suites = suitesAsked(context, input)
  mustBeFree(context, { ...input, prospectId: prospect.id, except: null }, input.despite)
  const { accountId, name } = signedIn(context)
  const row: ViewingRow = {
    ...noOutcome,
    ...factsOf(input, broker),
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'KF', context.today) },
    ...{ state: 'planned', registeredAt: context.now, registrarId: accountId, registrar: name, prospectId: prospect.id },
  }
  insertViewing(context.db, row)
  putSuites(context, row.id, suites)
  context.record({ feature: 'viewings', id: row.id, before: null, after: { ...row, suiteIds: input.suiteIds } })
  const text = `约定看房 ${row.serial}：${suites.map(({ room }) => room).join('、')}`
  recordProspectEvent(context, prospect.id, { kind: 'system', text })
  changeProspect(context, prospect, {})
  return { id: row.id, rev: 1, serial: row.serial }
}

/** Before any unit was seen, while every key hangs. */
export function amend(context: CommandContext, { id, rev, ...input }: Input<'amend'>) {
  const { row, prospect } = openViewing(context, { id, rev }, ['planned'], '修改约定')
  checkTimes(input, context.now)
  const broker = checkVisitors(context, prospect, input)
  const suites = suitesAsked(context, input)
  mustBeFree(context, { ...input, prospectId: prospect.id, except: id }, input.despite)
  putSuites(context, id, suites)
  return changeViewing(context, row, factsOf(input, broker))
}

export function cancel(context: CommandContext, { reason, ...known }: Input<'cancel'>) {
  const { row, prospect } = openViewing(context, known, ['planned'], '取消；已经领了钥匙的请先归还并记录结果')
  recordProspectEvent(context, prospect.id, { kind: 'system', text: `取消看房 ${row.serial}：${reason}` })
  changeProspect(context, prospect, {})
  return changeViewing(context, row, { state: 'cancelled', cancelReason: reason })
}
