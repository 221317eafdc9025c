import { z } from 'zod'
import { addDays, hour, instantOf } from '../../../shared/calendar.ts'
import { maskedCompany } from '../../../shared/leasing/company-name.ts'
import { may } from '../../../shared/leasing/disclosure.ts'
import { efficiency } from '../../../shared/leasing/rent.ts'
import { flexible, type ViewingSpan } from '../../../shared/leasing/viewing-words.ts'
import {
  comparison,
  type viewings as contract,
  type ViewingAction,
  type ViewingDetail,
  type ViewingSuite,
  type ViewingSummary,
} from '../../../shared/leasing/viewings.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { onlyOwner, seesProspect } from './prospect-access.ts'
import { standingOf } from './prospect-class.ts'
import { prospectById } from './prospect-steps.ts'
import { mostKeysOut } from './viewing-keys.ts'
import type { KeyTurnRow, ViewingDefectRow, ViewingLine, ViewingRow, ViewingSuiteRow } from './viewing-row.ts'
import { keyIsOut, viewingById } from './viewing-steps.ts'
import { defectsOfLines, keysOutOf, keyTurnsOf, suitesOfViewings, viewingRows } from './viewings.sql.ts'

function headOf(row: ViewingLine) {
  const { id, rev, serial, state, startsAt, endsAt, prospectId, prospectSerial, company, owner, escort, broker, nextOn } = row
  return { id, rev, serial, state, startsAt, endsAt, prospectId, prospectSerial, company, owner, escort, broker, nextOn }
}

/** With their units read at once. */
function summariesOf(context: QueryContext, rows: readonly ViewingLine[]): ViewingSummary[] {
  const lines = Map.groupBy(
    suitesOfViewings(
      context.db,
      rows.map(({ id }) => id),
    ),
    ({ viewingId }) => viewingId,
  )
  return rows.map((row) => {
    const own = lines.get(row.id) ?? []
    return { ...headOf(row), rooms: own.map(({ room }) => room), keysOut: own.filter(keyIsOut).length }
  })
}

/** What of the list is asked for, and the index that it is read along. */
function spanOf(span: ViewingSpan | null, today: string) {
  const bounds = { from: instantOf(today), until: instantOf(addDays(today, 1)) }
  switch (span) {
    case 'today':
      return { index: 'viewingsByStart', order: 'ASC', where: ['v.startsAt >= @from', 'v.startsAt < @until'], bounds } as const
    case 'planned':
      return { index: 'viewingsPlanned', order: 'ASC', where: ["v.state = 'planned'"], bounds: {} } as const
    case 'going':
      return { index: 'viewingsGoing', order: 'ASC', where: ["v.state = 'going'"], bounds: {} } as const
    case 'over':
      return { index: 'viewingsOver', order: 'DESC', where: ["v.state IN ('done', 'cancelled')"], bounds: {} } as const
    case null:
      return { index: 'viewingsByStart', order: 'DESC', where: [], bounds: {} } as const
  }
}

function keysetOf(after: string | null, order: 'ASC' | 'DESC') {
  if (after === null) return { where: [], parameters: {} }
  const [at = '', id, rest] = after.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  const where = [`(v.startsAt, v.id) ${order === 'ASC' ? '>' : '<'} (@afterAt, @afterId)`]
  return { where, parameters: { afterAt: Number(at), afterId: id } }
}

export function list(context: QueryContext, { span, prospectId, after, limit }: z.output<(typeof contract)['list']['input']>) {
  const { index, order, where, bounds } = spanOf(span, context.today)
  const key = keysetOf(after, order)
  const rows = viewingRows(context.db, {
    ...{ siteId: context.siteId, ownerId: onlyOwner(context), index, order, limit: limit + 1 },
    prospectId: prospectId === null ? null : prospectById(context, prospectId).id,
    where: [...where, ...key.where],
    parameters: { ...bounds, ...key.parameters },
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    viewings: summariesOf(context, shown),
    next: rows.length > limit && last ? `${last.startsAt}.${last.id}` : null,
  }
}

/** Open keys are everybody's concern; for whose sake they are out is not. */
export function keysOut(context: QueryContext) {
  const keys = keysOutOf(context.db, context.siteId, mostKeysOut)
  return {
    keys: keys.map(({ lineId, viewingId, serial, room, building, keyTakenBy, keyOutAt, endsAt, ownerId, owner }) => ({
      ...{ lineId, serial, room, building, takenBy: keyTakenBy, outAt: keyOutAt, dueAt: endsAt, owner },
      late: context.now > endsAt,
      viewingId: seesProspect(context, { ownerId }) ? viewingId : null,
    })),
  }
}

/** One viewing cannot be longer (`viewing-plan.ts`), so one that is still on began since. */
const longest = 12 * hour

/**
 * Appointments that are on at some moment of a span (UTC ms), the first first. Of a colleague's prospect there is no id, the
 * company as a colleague sees it, and no word of who comes along.
 */
export function viewingsDuring(context: QueryContext, from: number, until: number, limit: number) {
  const rows = viewingRows(context.db, {
    ...{ siteId: context.siteId, ownerId: null, prospectId: null, index: 'viewingsByStart', order: 'ASC', limit },
    ...{ where: ['v.startsAt >= @from', 'v.startsAt < @until', 'v.endsAt > @begun'] },
    parameters: { from: from - longest, until, begun: from },
  })
  return summariesOf(context, rows).map((summary, at) => {
    const { id, rev, serial, state, startsAt, endsAt, rooms, owner, escort, prospectId, company, prospectSerial } = summary
    const known = { id, rev, serial, state, startsAt, endsAt, rooms, owner }
    const row = rows[at]
    if (row && seesProspect(context, row)) return { ...known, prospectId, escort, company: company ?? `客户 ${prospectSerial}` }
    return { ...known, prospectId: null, escort: null, company: maskedCompany(company) }
  })
}

interface OfLines {
  readonly defects: readonly ViewingDefectRow[]
  readonly turns: readonly KeyTurnRow[]
}

function suiteShown(line: ViewingSuiteRow, { defects, turns }: OfLines): ViewingSuite {
  const { siteId: _site, viewingId: _viewing, place: _place, inUnitArea, windows, water, power, door, ...plain } = line
  return {
    ...plain,
    efficiency: efficiency(inUnitArea, line.grossArea),
    ...{ windows: windows === 1, water: water === 1, power: power === 1, door: door === 1 },
    keyTurns: turns
      .filter(({ lineId }) => lineId === line.id)
      .map(({ outAt, takenBy, backAt, backTo }) => ({ outAt, takenBy, backAt, backTo })),
    defects: defects
      .filter(({ lineId }) => lineId === line.id)
      .map(({ siteId: _defectSite, lineId: _line, byId: _by, ...defect }) => defect),
  }
}

const actions: Readonly<Record<ViewingRow['state'], readonly ViewingAction[]>> = {
  planned: ['amend', 'cancel', 'takeKeys', 'compare', 'print'],
  going: ['takeKeys', 'show', 'compare', 'conclude', 'returnKeys', 'print'],
  done: ['show', 'compare', 'print'],
  cancelled: [],
}

export function get(context: QueryContext, { id }: { readonly id: string }): ViewingDetail {
  const { line, prospect, lines } = viewingById(context, id)
  const ids = lines.map((one) => one.id)
  const of = { defects: defectsOfLines(context.db, ids), turns: keyTurnsOf(context.db, ids) }
  const { registeredAt, registrar, visitors, reason, flexibleNote, gradeBefore, gradeAfter, nextStep, gift, remark } = line
  return {
    ...headOf(line),
    ...{ registeredAt, registrar, visitors, reason, flexibleNote, gradeBefore, gradeAfter, nextStep, gift, remark },
    brokerVisitId: line.brokerVisitId,
    clientPresent: line.clientPresent === null ? null : line.clientPresent === 1,
    ...{ concludedAt: line.concludedAt, concludedBy: line.concludedBy, cancelReason: line.cancelReason },
    suites: lines.map((one) => suiteShown(one, of)),
    comparison: line.comparison === null ? null : comparison.parse(JSON.parse(line.comparison)),
    flexible: z.array(flexible).parse(JSON.parse(line.flexible)),
    meetingRoom: line.meetingRoom === null ? null : line.meetingRoom === 1,
    mayMention: may(standingOf(prospect), 'concessions'),
    actions: [...actions[line.state]],
  }
}
