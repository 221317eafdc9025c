import { instantOf, minute } from '../../../shared/calendar.ts'
import { incidentClockLabels } from '../../../shared/reception/incident-words.ts'
import type { MonthState } from '../../../shared/reception/month-close.ts'
import type { QueryContext } from '../context.ts'
import { type DueRow, dueRows } from './due-things.sql.ts'
import { type MonthStanding, monthStanding } from './month-duties.ts'

/** Something of the reception that falls due; nothing of it says a name, a phone number or a room. */
export interface DueThing {
  readonly kind: DueRow['kind'] | 'monthClose'
  /** Unique within its kind: the record, and which of its limits. */
  readonly id: string
  readonly serial: string | null
  readonly part: string | null
  /** UTC ms */
  readonly dueAt: number
  /** Seen from that instant on instead of so many minutes before. */
  readonly soonAt: number | null
  readonly urgent: boolean
  readonly ownerId: string | null
  /** Whose turn the month's table is. */
  readonly monthState: MonthState | null
  /** Address of the record in the window. */
  readonly path: string
}

const parts: Partial<Readonly<Record<string, string>>> = {
  ...incidentClockLabels,
  ...{ toDispatch: '派工到场', dispatched: '到场', onSite: '完工', toAnswer: '答复', accepted: '上门' },
}

const slips: readonly DueRow['kind'][] = ['incident', 'repair', 'rework', 'wave', 'service', 'correction', 'lostFound']

function pathOf({ kind, id, caseId }: DueRow): string {
  if (!slips.includes(kind)) return `/today?case=${caseId ?? id}`
  return caseId === null ? `/today?slip=${kind}.${id}` : `/today?case=${caseId}&slip=${kind}.${id}`
}

/** 当即口头上报: its ten minutes begin with the registration, which needs no reminder (domain 2.8). */
const beforeOral = 3 * minute

function thingOf(row: DueRow): DueThing {
  const { kind, id, serial, part, dueAt, urgent, ownerId } = row
  return {
    ...{ kind, serial, dueAt, ownerId, monthState: null, urgent: urgent === 1, path: pathOf(row) },
    soonAt: part === 'oral' ? dueAt - beforeOral : null,
    id: kind === 'incident' ? `${id}.${part}` : id,
    part: (part !== null && parts[part]) || null,
  }
}

/** One matter at one instant is one thing, and 办结 is not asked for beside the slip that it waits for. */
function withoutEchoes(rows: readonly DueRow[]): DueRow[] {
  const slipped = new Set(rows.filter(({ kind }) => kind === 'repair' || kind === 'service').map(({ caseId }) => caseId))
  const told = new Map<string, DueRow['kind']>()
  const rank: readonly DueRow['kind'][] = [
    'repair',
    'service',
    'promise',
    'rework',
    'handOver',
    'callBack',
    'settle',
    'correction',
  ]
  const of = ({ caseId, dueAt }: DueRow) => `${caseId} ${dueAt}`
  for (const kind of rank) {
    for (const row of rows) if (row.kind === kind && row.caseId !== null && !told.has(of(row))) told.set(of(row), kind)
  }
  return rows.filter((row) => {
    if (row.kind === 'settle' && slipped.has(row.caseId)) return false
    return row.caseId === null || row.kind === 'lostFound' || told.get(of(row)) === row.kind
  })
}

function monthThing({ month, dueOn, opensOn, state }: MonthStanding, closingTime: string): DueThing {
  return {
    ...{ kind: 'monthClose', id: month, serial: null, part: month, dueAt: instantOf(dueOn, closingTime) },
    ...{ soonAt: instantOf(opensOn), urgent: false, ownerId: null, monthState: state, path: '/reception/month-close' },
  }
}

interface Horizon {
  /** UTC ms: until when limits of minutes and hours are looked for, and those of days. */
  readonly until: number
  readonly long: number
  readonly limit: number
}

/** Everything of the reception that falls due before the horizon; the month's table from its 20th on (1: 4.9). */
export function dueThings(context: QueryContext, horizon: Horizon): DueThing[] {
  const things = withoutEchoes(dueRows(context.db, { siteId: context.siteId, ...horizon })).map(thingOf)
  const month = monthStanding(context)
  return month === null ? things : [...things, monthThing(month, context.settings.closingTime)]
}
