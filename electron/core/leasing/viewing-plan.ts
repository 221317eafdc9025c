import type { z } from 'zod'
import { day, hour } from '../../../shared/calendar.ts'
import { isOpen, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { Appointment, viewings as contract } from '../../../shared/leasing/viewings.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { othersNear } from './suite-holds.ts'
import type { SuiteLine } from './suite-row.ts'
import { suiteById } from './suite-steps.ts'
import type { ViewingRow } from './viewing-row.ts'
import { changeViewing, mustShow, openViewing } from './viewing-steps.ts'
import { dropViewingSuites, insertViewing, insertViewingSuite, viewingsMeanwhile } from './viewings.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const longestViewing = 12 * hour

/** @throws INVALID */
function checkTimes({ startsAt, endsAt }: Appointment, now: number): void {
  if (endsAt <= startsAt) throw invalid('endsAt', '结束时间须晚于开始时间')
  if (endsAt - startsAt > longestViewing) throw invalid('endsAt', '一次看房最长 12 小时，请核对日期和时间')
  if (startsAt > now + 366 * day) throw invalid('startsAt', '最多预约一年以内，请核对日期')
}

/** Whoever left no card is shown round only for a reason (2: 注). @throws INVALID, REFUSED */
function checkVisitors(prospect: ProspectRow, { reason, broker }: Appointment): void {
  mustShow(prospect)
  if (prospect.visitorClass === 'noCard' && reason === null) {
    throw invalid('reason', '客户未留名片或电话，带看房请写明原因（规程 篇2 注）')
  }
  if (prospect.visitorClass === 'broker1' && broker === null) {
    throw invalid('broker', '请写明中介公司和经纪人（规程 篇2 11）')
  }
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

function putSuites(context: CommandContext, viewingId: string, suites: readonly SuiteLine[]): void {
  dropViewingSuites(context.db, viewingId)
  for (const [at, suite] of suites.entries()) {
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
} as const

const factsOf = ({ startsAt, endsAt, visitors, broker, escort, reason }: Appointment) => ({
  ...{ startsAt, endsAt, visitors, broker, escort, reason },
})

export function plan(context: CommandContext, input: Input<'plan'>) {
  const prospect = prospectById(context, input.prospectId)
  checkTimes(input, context.now)
  checkVisitors(prospect, input)
  const suites = suitesAsked(context, input)
  mustBeFree(context, { ...input, prospectId: prospect.id, except: null }, input.despite)
  const { accountId, name } = signedIn(context)
  const row: ViewingRow = {
    ...noOutcome,
    ...factsOf(input),
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

/** Before any key was taken. */
export function amend(context: CommandContext, { id, rev, ...input }: Input<'amend'>) {
  const { row, prospect } = openViewing(context, { id, rev }, ['planned'], '修改约定')
  checkTimes(input, context.now)
  checkVisitors(prospect, input)
  const suites = suitesAsked(context, input)
  mustBeFree(context, { ...input, prospectId: prospect.id, except: id }, input.despite)
  putSuites(context, id, suites)
  return changeViewing(context, row, factsOf(input))
}

export function cancel(context: CommandContext, { reason, ...known }: Input<'cancel'>) {
  const { row, prospect } = openViewing(context, known, ['planned'], '取消；已经领了钥匙的请先归还并记录结果')
  recordProspectEvent(context, prospect.id, { kind: 'system', text: `取消看房 ${row.serial}：${reason}` })
  changeProspect(context, prospect, {})
  return changeViewing(context, row, { state: 'cancelled', cancelReason: reason })
}
