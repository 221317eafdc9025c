import type { z } from 'zod'
import { addDays, civilDateOf, civilTimeOf } from '../../../shared/calendar.ts'
import type { ConfirmationState } from '../../../shared/leasing/broker-words.ts'
import type { brokers as contract } from '../../../shared/leasing/brokers.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import { confirmationsOfProspects, findConfirmation, insertConfirmation, updateConfirmation } from './broker-confirmations.sql.ts'
import type { BrokerConfirmationRow, BrokerVisitLineRow, ConfirmationLineRow } from './broker-row.ts'
import { answerOf, brokerNamed, brokerVisitById } from './broker-steps.ts'
import { firstViewingOf } from './broker-visits.sql.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, happened, prospectById, recordProspectEvent } from './prospect-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

type Standing = Pick<BrokerConfirmationRow, 'brokerId' | 'until' | 'withdrawnAt' | 'firstViewingAt'>

const holds = (today: string, { until, withdrawnAt }: Standing) => withdrawnAt === null && until >= today

/** Who first viewed with the client keeps it, as long as the confirmation holds (domain 2.9). */
export function confirmationStateOf(today: string, one: Standing, all: readonly Standing[]): ConfirmationState {
  if (one.withdrawnAt !== null) return 'withdrawn'
  if (one.until < today) return 'expired'
  const first = one.firstViewingAt ?? Number.POSITIVE_INFINITY
  const earlier = (other: Standing) => other.firstViewingAt !== null && other.firstViewingAt < first
  return all.some((other) => other.brokerId !== one.brokerId && holds(today, other) && earlier(other)) ? 'outrun' : 'valid'
}

/** Others' claims to this client that hold today. */
export function rivalsOf(context: QueryContext, prospectId: string, brokerId: string): ConfirmationLineRow[] {
  return confirmationsOfProspects(context.db, [prospectId]).filter(
    (one) => one.brokerId !== brokerId && holds(context.today, one),
  )
}

/** @throws REFUSED where another viewed first; INVALID where others were there before and no reason is given */
function mustBeFree(context: CommandContext, visit: BrokerVisitLineRow, prospect: ProspectRow, reason: string | null): void {
  const rivals = rivalsOf(context, prospect.id, visit.brokerId)
  const own = firstViewingOf(context.db, visit.brokerId, prospect.id)
  const viewed = rivals.find(({ firstViewingAt }) => firstViewingAt !== null && (own === null || firstViewingAt < own))
  if (viewed?.firstViewingAt) {
    const when = civilTimeOf(viewed.firstViewingAt)
    throw new AppError(
      'REFUSED',
      `${brokerNamed(viewed)} 已于 ${when} 首次带看，客户归其所有，确认至 ${viewed.until}；没有出具确认书`,
    )
  }
  if (reason !== null) return
  const [rival] = rivals
  if (rival) {
    throw invalid(
      'reason',
      `${brokerNamed(rival)} 已于 ${rival.confirmedOn} 确认此客户，至 ${rival.until}；仍要出具请写明原因，以首次带看为准`,
    )
  }
  if (prospect.channel !== 'broker') {
    throw invalid(
      'reason',
      `${prospect.serial} 于 ${civilDateOf(prospect.receivedAt)} 已自行来电或来访；仍要确认给中介请写明原因`,
    )
  }
}

export function confirm(context: CommandContext, { visitId, confirmedOn: said, reason, ...agreed }: Input<'confirm'>) {
  const visit = brokerVisitById(context, visitId)
  const { visitorClass, prospectId, withClient } = visit
  if (visitorClass === null || visitorClass === 'broker3' || withClient === 0 || prospectId === null) {
    throw new AppError('REFUSED', '只有第一、二类中介带来的客户可以确认；请先认定类型并登记客户')
  }
  const prospect = prospectById(context, prospectId)
  const all = confirmationsOfProspects(context.db, [prospect.id])
  const standing = all.find((one) => one.brokerId === visit.brokerId && holds(context.today, one))
  if (standing)
    throw new AppError('REFUSED', `此客户已确认给${brokerNamed(visit)}，至 ${standing.until}；有新的联系请记联系，不用另出`)
  if (all.some((one) => one.visitId === visitId && one.withdrawnAt === null)) {
    throw new AppError('REFUSED', '这次来访的确认书已过期；请在新的来访中重新确认')
  }
  const confirmedOn = said ?? context.today
  if (confirmedOn > context.today || confirmedOn < civilDateOf(visit.arrivedAt)) {
    throw invalid('confirmedOn', '确认日期应在来访当天到今天之间，请核对')
  }
  mustBeFree(context, visit, prospect, reason)
  const { accountId, name } = signedIn(context)
  const row: BrokerConfirmationRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, visitId, brokerId: visit.brokerId, prospectId: prospect.id },
    ...{ confirmedOn, until: addDays(confirmedOn, context.settings.leasing.broker.confirmationDays), ...agreed },
    ...{ lastContactAt: visit.arrivedAt, firstViewingAt: firstViewingOf(context.db, visit.brokerId, prospect.id) },
    ...{ despite: reason, byId: accountId, by: name, withdrawnAt: null, withdrawnReason: null },
  }
  insertConfirmation(context.db, row)
  context.record({ feature: 'brokers', id: row.id, before: null, after: { ...row } })
  recordProspectEvent(context, prospect.id, { kind: 'system', text: `客户确认：${brokerNamed(visit)}，至 ${row.until}` })
  changeProspect(context, prospect, {})
  return answerOf(row)
}

function change(context: CommandContext, before: ConfirmationLineRow, changes: Partial<BrokerConfirmationRow>) {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  updateConfirmation(context.db, after)
  context.record({ feature: 'brokers', id: after.id, ...difference({ ...before }, { ...after }) })
  return answerOf(after)
}

/** One of one's own clients. @throws NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED where it does not hold any more */
function standingAt(context: CommandContext, { id, rev }: { readonly id: string; readonly rev: number }): ConfirmationLineRow {
  const row = findConfirmation(context.db, context.siteId, id)
  if (!row) throw notFound('客户确认书')
  prospectById(context, row.prospectId)
  checkRev(row, rev)
  if (row.withdrawnAt !== null) throw new AppError('REFUSED', '这份确认书已经撤回')
  if (row.until < context.today) {
    throw new AppError('REFUSED', `确认书已于 ${row.until} 过期（无联系即失效）；中介再带客户来访时重新确认`)
  }
  return row
}

/** A contact about the client keeps the confirmation; without any it is void (domain 2.9). */
export function contact(context: CommandContext, { at: said, note, ...known }: Input<'contact'>) {
  const before = standingAt(context, known)
  const at = happened(context, said)
  const day = civilDateOf(at)
  if (day < before.confirmedOn) throw invalid('at', '联系时间不能早于确认日期，请核对')
  if (day > before.until) throw invalid('at', `那时确认书已过期（${before.until}），请核对日期`)
  const until = addDays(day, context.settings.leasing.broker.confirmationDays)
  const text = `${brokerNamed(before)}联系：${note}`
  recordProspectEvent(context, before.prospectId, { kind: 'note', at, text })
  return change(context, before, {
    ...{ until: until > before.until ? until : before.until, lastContactAt: Math.max(before.lastContactAt, at) },
  })
}

export function withdraw(context: CommandContext, { reason, ...known }: Input<'withdraw'>) {
  const before = standingAt(context, known)
  recordProspectEvent(context, before.prospectId, { kind: 'system', text: `撤回${brokerNamed(before)}的客户确认：${reason}` })
  return change(context, before, { withdrawnAt: context.now, withdrawnReason: reason })
}

/** They viewed with the client: written on what this broker holds, and counts as a contact. */
export function firstViewed(context: CommandContext, brokerId: string, prospectId: string, at: number): void {
  const own = confirmationsOfProspects(context.db, [prospectId]).filter(
    (one) => one.brokerId === brokerId && holds(context.today, one),
  )
  const until = addDays(civilDateOf(at), context.settings.leasing.broker.confirmationDays)
  for (const one of own) {
    change(context, one, {
      ...{ firstViewingAt: one.firstViewingAt ?? at, lastContactAt: Math.max(one.lastContactAt, at) },
      until: until > one.until ? until : one.until,
    })
  }
}
