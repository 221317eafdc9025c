import type { z } from 'zod'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { longestVisit } from '../../../shared/visits/visit-time.ts'
import { briefingLabels, visitLevelLabels } from '../../../shared/visits/visit-words.ts'
import type { visits as contract, VisitFacts } from '../../../shared/visits/visits.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { stepTime } from '../reception/case-times.ts'
import type { FeatureServices } from '../services.ts'
import { drawUpChecklist } from './visit-checklist.ts'
import { get, perHeadOf } from './visit-detail.ts'
import { missingForClosing } from './visit-gate.ts'
import { openIncident } from './visit-incident.ts'
import { indexVisit } from './visit-index.ts'
import { list, visitsOfToday } from './visit-list.ts'
import { writeRecord } from './visit-record.ts'
import type { VisitRow } from './visit-row.ts'
import { changeVisit, mustBe, tellVisit, visitAt, visitById } from './visit-steps.ts'
import { insertBriefing, insertVisit } from './visits.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: VisitRow) => ({ id, rev })

const unknown = {
  ...{ notifiedAt: null, notifiedBy: null, readyAt: null, receivedAt: null, leftAt: null, opinion: null, leftOver: null },
  ...{ spent: null, keptPhotos: null, keptMinutes: null, keptSignIns: null, clearedAt: null, clearedBy: null },
  ...{ incidentId: null, closedAt: null, closedBy: null, overrideReason: null, overriddenDuties: null },
  ...{ cancelledAt: null, cancelledBy: null, cancelReason: null },
  noMeeting: 0,
} as const

function checkTimes({ arrivesAt, leavesAt }: VisitFacts): void {
  if (leavesAt !== null && leavesAt < arrivesAt) throw invalid('leavesAt', '离开时间不能早于到达时间，请核对日期和时间')
  if (leavesAt !== null && leavesAt - arrivesAt > longestVisit) throw invalid('leavesAt', '一次接待最长 31 天，请核对日期')
}

function plan(context: CommandContext, facts: Input<'plan'>) {
  checkTimes(facts)
  const { accountId, name } = signedIn(context)
  const { conduct, alertness } = context.settings.visits
  const row: VisitRow = {
    ...unknown,
    ...facts,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'CG', context.today) },
    ...{ state: 'planned', registeredAt: context.now, registrarId: accountId, registrar: name },
    ...{ itinerary: JSON.stringify(facts.itinerary), conduct: conduct.join('\n'), alertness: alertness.join('\n') },
  }
  const fixed = { ...row, budgetPerHead: perHeadOf(context, row) }
  insertVisit(context.db, fixed)
  indexVisit(context.db, fixed)
  drawUpChecklist(context, fixed)
  tellVisit(context, row.id, `登记参观接待，预定 ${civilTimeOf(row.arrivesAt)} 到达`)
  context.record({ feature: 'visits', id: row.id, before: null, after: { ...fixed } })
  return { ...answer(row), serial: row.serial }
}

/** What the time-line says of an amendment: the facts that others have arranged themselves by. */
function amended(before: VisitRow, after: VisitFacts): string {
  const parts = [
    before.arrivesAt === after.arrivesAt
      ? ''
      : `到达时间由 ${civilTimeOf(before.arrivesAt)} 改为 ${civilTimeOf(after.arrivesAt)}`,
    before.visitors === after.visitors ? '' : `人数由 ${before.visitors ?? '未定'} 改为 ${after.visitors ?? '未定'}`,
    before.level === after.level ? '' : `级别改为${after.level === null ? '未定' : visitLevelLabels[after.level]}`,
    before.host === after.host ? '' : `接待负责人改为${after.host ?? '未定'}`,
    before.room === after.room ? '' : `座谈地点改为${after.room ?? '未定'}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '修改接待安排' : `修改接待安排：${parts.join('，')}`
}

function amend(context: CommandContext, { id, rev, ...facts }: Input<'amend'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['planned', 'notified', 'ready', 'received'], '修改')
  checkTimes(facts)
  const itinerary = JSON.stringify(facts.itinerary)
  const after = changeVisit(context, row, { ...facts, itinerary }, { text: amended(row, facts) })
  indexVisit(context.db, after)
  // Once the departments were told, their list is what they were told.
  const redrawn = row.notifiedAt === null && (row.template !== after.template || row.level !== after.level)
  if (redrawn) drawUpChecklist(context, after)
  return answer(after)
}

function cancel(context: CommandContext, { id, rev, at: said, reason }: Input<'cancel'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['planned', 'notified', 'ready'], '取消')
  const at = stepTime(said, { now: context.now, what: '取消', notBefore: Math.min(row.registeredAt, context.now), since: '登记' })
  const changes = { state: 'cancelled', cancelledAt: at, cancelledBy: signedIn(context).name, cancelReason: reason } as const
  return answer(changeVisit(context, row, changes, { text: `取消：${reason}`, at }))
}

function receive(context: CommandContext, { id, rev, at: said }: Input<'receive'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['planned', 'notified', 'ready'], '登记来宾到达')
  const at = stepTime(said, { now: context.now, what: '到达', notBefore: 0, since: '登记' })
  return answer(changeVisit(context, row, { state: 'received', receivedAt: at }, { text: '来宾到达', at }))
}

function leave(context: CommandContext, { id, rev, at: said }: Input<'leave'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['received'], '登记来宾离开')
  const at = stepTime(said, { now: context.now, what: '离开', notBefore: row.receivedAt ?? 0, since: '到达' })
  return answer(changeVisit(context, row, { leftAt: at }, { text: '来宾离开', at }))
}

function conclude(context: CommandContext, { id, rev, noMeeting, ...outcome }: Input<'conclude'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['received'], '填写接待情况')
  return answer(changeVisit(context, row, { ...outcome, noMeeting: noMeeting ? 1 : 0 }, { text: '填写接待情况' }))
}

function clearSite(context: CommandContext, { id, rev, at: said, person }: Input<'clearSite'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['received'], '确认场地清理')
  const at = stepTime(said, { now: context.now, what: '清理', notBefore: row.receivedAt ?? 0, since: '到达' })
  return answer(changeVisit(context, row, { clearedAt: at, clearedBy: person }, { text: `接待场地清理完成（${person}）`, at }))
}

function acknowledge(context: CommandContext, { id, briefing, people }: Input<'acknowledge'>) {
  const row = visitById(context, id)
  mustBe(row, ['planned', 'notified', 'ready', 'received'], '确认告知')
  const { accountId, name } = signedIn(context)
  const fresh = [...new Set(people)].filter((person) =>
    insertBriefing(context.db, {
      ...{ id: context.newId(), siteId: context.siteId, visitId: id, briefing, person },
      ...{ at: context.now, byId: accountId, by: name },
    }),
  )
  if (fresh.length === 0) throw refused('这几位都已确认过，不用再记')
  tellVisit(context, id, `${briefingLabels[briefing]}：${fresh.join('、')}已知悉`)
  context.record({ feature: 'visits', id, before: {}, after: { briefing, people: fresh } })
  return answer(row)
}

function close(context: CommandContext, { id, rev, at: said, reason }: Input<'close'>) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['received'], '归档')
  const missing = missingForClosing(context, row)
  if (missing.length > 0 && reason === null) {
    throw refused(`还不能归档，尚缺：${missing.join('、')}。确需归档请写明原因，原因会印在表上`, missing)
  }
  const notBefore = Math.max(row.receivedAt ?? 0, row.leftAt ?? 0)
  const at = stepTime(said, { now: context.now, what: '归档', notBefore, since: '来宾离开' })
  const over = missing.length > 0
  const text = over ? `归档（尚缺${missing.join('、')}；原因：${reason}）` : '归档，资料齐全'
  const changes = {
    ...({ state: 'closed', closedAt: at } as const),
    closedBy: signedIn(context).name,
    ...{ overrideReason: over ? reason : null, overriddenDuties: over ? missing.join('\n') : null },
  }
  return answer(changeVisit(context, row, changes, { text, at }))
}

function reopen(context: CommandContext, { id, rev, reason }: Input<'reopen'>) {
  const row = visitAt(context, { id, rev })
  if (row.state !== 'closed') throw refused('只有已归档的参观接待才能重新打开')
  const closing = { closedAt: null, closedBy: null, overrideReason: null, overriddenDuties: null } as const
  return answer(changeVisit(context, row, { ...closing, state: 'received' }, { text: `重新打开：${reason}` }))
}

/** 接待参观考察活动 (procedure 3): planned, prepared in twenty minutes, received, put on record. */
export const visits: FeatureServices<'visits'> = {
  ...{
    get,
    list,
    plan,
    amend,
    cancel,
    receive,
    leave,
    conclude,
    clearSite,
    writeRecord,
    acknowledge,
    openIncident,
    close,
    reopen,
  },
  today: (context) => ({ visits: visitsOfToday(context) }),
}
