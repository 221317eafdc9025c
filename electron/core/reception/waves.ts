import type { z } from 'zod'
import { receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { addDays, civilTimeOf, instantOf, minute } from '../../../shared/calendar.ts'
import { causeLabels } from '../../../shared/reception/complaint-words.ts'
import { supplyLabels, tellingLabels } from '../../../shared/reception/wave-words.ts'
import type { waves as contract, WaveAction, WaveFilter } from '../../../shared/reception/waves.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { recordEvent } from './case-events.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { notAhead, openIncident } from './incident-steps.ts'
import { findIncident } from './incidents.sql.ts'
import { awaitAgain, type CallerLine, callersOfWave, eventsOfWave, updateCaller } from './wave-callers.sql.ts'
import { missingOfWave } from './wave-duties.ts'
import { continueLine, registerLine } from './wave-line.ts'
import type { WaveRow } from './wave-row.ts'
import { changeWave, countCaller, mustStand, named, recordWaveEvent, waveAt, waveById } from './wave-steps.ts'
import { insertWave, unfinished, waveRows } from './waves.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: WaveRow) => ({ id, rev })

function actionsOf(context: QueryContext, row: WaveRow): WaveAction[] {
  const desk = hasRole(context, receptionDesk)
  const live = row.state === 'open' || row.state === 'restored'
  const rules: readonly (readonly [WaveAction, boolean])[] = [
    ['count', desk && row.state === 'open'],
    ['restore', desk && row.state === 'open'],
    ['tell', desk && row.state === 'restored' && row.waiting > 0],
    ['amend', desk && live],
    ['reopen', desk && (row.state === 'restored' || row.state === 'closed')],
    ['openIncident', desk && row.state !== 'voided' && row.incidentId === null],
    ['void', live && hasRole(context, receptionSupervision)],
    ['print', true],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

function lineOf(context: QueryContext, caseId: string) {
  const { id, serial } = caseById(context, caseId)
  return { id, serial }
}

function get(context: QueryContext, { id }: Input<'get'>): z.input<typeof contract.get.output> {
  const row = waveById(context, id)
  const incident = row.incidentId === null ? undefined : findIncident(context.db, context.siteId, row.incidentId)
  return {
    ...row,
    line: row.caseId === null ? null : lineOf(context, row.caseId),
    incident: incident ? { id: incident.id, serial: incident.serial } : null,
    callers: callersOfWave(context.db, id),
    events: eventsOfWave(context.db, id),
    missing: row.state === 'voided' ? [] : missingOfWave(row),
    actions: actionsOf(context, row),
  }
}

function conditionOf({ supply, state, from, until }: WaveFilter) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  if (supply.length > 0) ask('supply IN (SELECT value FROM json_each(@supply))', { supply: JSON.stringify(supply) })
  if (state.length > 0) ask('state IN (SELECT value FROM json_each(@state))', { state: JSON.stringify(state) })
  if (from !== null) ask('startedAt >= @from', { from: instantOf(from) })
  if (until !== null) ask('startedAt < @until', { until: instantOf(addDays(until, 1)) })
  return { where, parameters }
}

function list({ db, siteId }: QueryContext, { after, limit, ...filter }: Input<'list'>) {
  const { where, parameters } = conditionOf(filter)
  if (after !== null) {
    const [at = '', id, rest] = after.split('.')
    if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
    where.push('(startedAt, id) < (@afterAt, @afterId)')
    Object.assign(parameters, { afterAt: Number(at), afterId: id })
  }
  const rows = waveRows(db, where, { ...parameters, siteId, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { waves: shown, next: rows.length > limit && last ? `${last.startedAt}.${last.id}` : null }
}

const mostRunning = 20

function running({ db, siteId }: QueryContext) {
  return { waves: waveRows(db, [unfinished, `state = 'open'`], { siteId, limit: mostRunning }) }
}

const expectedLine = (expectedAt: number | null) =>
  expectedAt === null ? '恢复时间未定' : `预计 ${civilTimeOf(expectedAt)} 恢复`

function begin(context: CommandContext, { first, startedAt: said, ...outage }: Input<'begin'>) {
  notAhead(context, 'startedAt', '停供时间', said)
  const { accountId, name } = signedIn(context)
  const begun: WaveRow = {
    ...{ ...outage, id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'TG', context.today) },
    ...{ state: 'open', startedAt: said ?? context.now, restoredAt: null, closedAt: null, reason: null, responsible: null },
    ...{
      measure: null,
      incidentId: null,
      caseId: null,
      households: 0,
      waiting: 0,
      registeredAt: context.now,
      registrarId: accountId,
    },
    ...{ registrar: name, voidReason: null },
  }
  const row = { ...begun, caseId: registerLine(context, begun) }
  insertWave(context.db, row)
  context.record({ feature: 'waves', id: row.id, before: null, after: { ...row } })
  const what = `${supplyLabels[row.supply]}，${row.area}，${causeLabels[row.cause]}，${expectedLine(row.expectedAt)}`
  recordWaveEvent(context, row.id, { at: context.now, text: what })
  const after = first === null ? row : countCaller(context, row, first).wave
  return { ...answer(after), serial: row.serial }
}

function count(context: CommandContext, { id, ...said }: Input<'count'>) {
  const row = waveById(context, id)
  mustStand(row, ['open'], '再记来电；又停了请重新打开')
  const { wave, caller } = countCaller(context, row, said)
  return { callerId: caller.id, households: wave.households, calls: caller.calls }
}

function amend(context: CommandContext, { id, rev, ...fields }: Input<'amend'>) {
  const row = waveAt(context, { id, rev })
  mustStand(row, ['open', 'restored'], '修改；又停了请重新打开')
  notAhead(context, 'startedAt', '停供时间', fields.startedAt)
  if (row.restoredAt !== null && fields.startedAt > row.restoredAt) {
    throw invalid('startedAt', `停供时间不能晚于恢复供应(${civilTimeOf(row.restoredAt)})，请核对日期和时间`)
  }
  if (fields.expectedAt !== row.expectedAt) {
    recordWaveEvent(context, id, { at: context.now, text: `改为${expectedLine(fields.expectedAt)}` })
  }
  if (fields.cause !== row.cause) {
    recordWaveEvent(context, id, { at: context.now, text: `原因改为${causeLabels[fields.cause]}` })
  }
  return answer(changeWave(context, row, fields))
}

function restore(context: CommandContext, { id, rev, at: said }: Input<'restore'>) {
  const row = waveAt(context, { id, rev })
  mustStand(row, ['open'], '再记恢复')
  // People write minutes.
  const notBefore = row.startedAt - (row.startedAt % minute)
  const at = stepTime(said, { now: context.now, what: '恢复供应', notBefore, since: '停供' })
  recordWaveEvent(context, id, { at, text: `恢复供应，${row.waiting} 户待告知` })
  return answer(changeWave(context, row, { state: 'restored', restoredAt: at }))
}

function tellOne(context: CommandContext, wave: WaveRow, caller: CallerLine, told: Omit<Input<'tell'>, 'id' | 'callers'>): void {
  const { outcome, comment } = told
  const at = told.at ?? context.now
  const { caseSerial: _, ...row } = caller
  const done = outcome !== 'notReached'
  updateCaller(context.db, {
    ...row,
    ...(done
      ? { state: outcome, toldAt: at, toldBy: signedIn(context).name, comment }
      : { attempts: row.attempts + 1, comment: comment ?? row.comment }),
  })
  const words = `${tellingLabels[outcome]}${comment === null ? '' : `：${comment}`}`
  recordWaveEvent(context, wave.id, { at, callerId: row.id, text: `${named(row)} ${words}` })
  if (row.caseId !== null) {
    recordEvent(context, row.caseId, { kind: 'wave', at, text: `停供事件 ${wave.serial} 恢复供应：${words}` })
  }
}

function tell(context: CommandContext, { id, callers, ...told }: Input<'tell'>) {
  const wave = waveById(context, id)
  mustStand(wave, ['restored'], '告知；请先记恢复供应')
  const known = new Map(callersOfWave(context.db, id).map((caller) => [caller.id, caller]))
  const at = stepTime(told.at, { now: context.now, what: '告知', notBefore: wave.restoredAt ?? 0, since: '恢复供应' })
  const chosen = [...new Set(callers)].map((one) => known.get(one))
  for (const caller of chosen) {
    if (!caller) throw refused('名单里没有这一户，请刷新后再试')
    if (caller.state !== 'waiting') throw refused(`${named(caller)} 已经告知过，请刷新后再试`)
    tellOne(context, wave, caller, { ...told, at })
  }
  const done = told.outcome === 'notReached' ? 0 : chosen.length
  return answer(changeWave(context, wave, { waiting: wave.waiting - done }))
}

function reopen(context: CommandContext, { id, rev, reason }: Input<'reopen'>) {
  const row = waveAt(context, { id, rev })
  mustStand(row, ['restored', 'closed'], '重新打开')
  awaitAgain(context.db, id)
  recordWaveEvent(context, id, { at: context.now, text: `重新打开：${reason}` })
  const caseId = continueLine(context, row, reason)
  const again = { state: 'open', restoredAt: null, closedAt: null, expectedAt: null, waiting: row.households, caseId } as const
  return answer(changeWave(context, row, again))
}

/** Lift and network are equipment; what is not supplied is 停水停电 (domain F5, 2). */
function openIncidentOf(context: CommandContext, known: Input<'openIncident'>) {
  const row = waveAt(context, known)
  mustStand(row, ['open', 'restored', 'closed'], '填写重大事件')
  if (row.incidentId !== null) throw refused(`停供事件 ${row.serial} 已填写重大事件记录，请在那张表里续写`)
  const supplied = ['water', 'power', 'gas', 'heating'].includes(row.supply)
  const incident = openIncident(context, {
    ...{ kind: supplied ? 'outage' : 'equipment', name: `${row.area} ${supplyLabels[row.supply]}`.slice(0, 60), place: row.area },
    course: `${supplyLabels[row.supply]}，${causeLabels[row.cause]}；来电 ${row.households} 户，见停供事件 ${row.serial}`,
    ...{ discoveredAt: row.startedAt, of: null, households: row.households },
  })
  changeWave(context, row, { incidentId: incident.id })
  return { id: incident.id }
}

function voidIt(context: CommandContext, { id, rev, reason }: Input<'void'>) {
  const row = waveAt(context, { id, rev })
  mustStand(row, ['open', 'restored'], '作废')
  recordWaveEvent(context, id, { at: context.now, text: `作废：${reason}` })
  return answer(changeWave(context, row, { state: 'voided', voidReason: reason }))
}

/** 一事多诉 (1: 4.7 c, d): begun by the first call, every further household one stroke, everybody told when it is over. */
export const waves: FeatureServices<'waves'> = {
  ...{ get, list, running, begin, count, amend, restore, tell, reopen },
  openIncident: openIncidentOf,
  void: voidIt,
}
