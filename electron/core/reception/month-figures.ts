import { day } from '../../../shared/calendar.ts'
import { causeLabels, gradeLabels, validityLabels } from '../../../shared/reception/complaint-words.ts'
import {
  type MonthBase,
  type MonthFigures,
  type MonthGroup,
  type MonthRow,
  monthFigures,
  monthGroups,
  monthTotal,
  monthTotals,
} from '../../../shared/reception/month-figures.ts'
import { channelLabels } from '../../../shared/reception/words.ts'
import type { QueryContext } from '../context.ts'
import { enteredBase, findMonthClose } from './month-close.sql.ts'
import { type Counted, countedBy, hotSpotsOf, receivedIn, type Span, sumsOf } from './month-figures.sql.ts'
import { monthBeside, type Period, periodOf, spanOf } from './month-period.ts'
import { registeredHouseholds } from './units.ts'

export function spanFor(context: QueryContext, period: Pick<Period, 'from' | 'until'>): Span {
  const majorAfter = context.settings.complaints.major.afterDays * day
  return { siteId: context.siteId, now: context.now, majorAfter, ...spanOf(period) }
}

type Sums = Pick<MonthFigures, 'totals' | 'handlingTime'> & {
  readonly groups: Readonly<Record<Exclude<MonthGroup, 'focus'>, readonly Counted[]>>
}

/** All sums of one span: three walks along its facts, however many complaints there are. */
export function countSpan({ db }: Pick<QueryContext, 'db'>, span: Span): Sums {
  const { groups, ...sums } = sumsOf(db, span)
  return {
    ...sums,
    groups: {
      ...groups,
      complaintClass: countedBy(db, span, 'complaintClass'),
      department: countedBy(db, span, 'department'),
    },
  }
}

/** What another month had of each row; its rows are not known where only a sum was written in. */
interface Beside {
  readonly base: MonthBase
  readonly countOf: (group: MonthGroup, key: string | null) => number | null
}

const find = (rows: readonly { readonly key: string | null; readonly count: number }[] | undefined, key: string | null) =>
  rows?.find((row) => row.key === key)?.count ?? 0

/** The rows of 热点与重复 are sums by name. */
function sumNamed(totals: Sums['totals'], key: string | null): number {
  const name = monthTotal.safeParse(key)
  return name.success ? totals[name.data] : 0
}

/** A month as it was signed; as it was written in from the paper before; or as it counts now. */
function besideOf(context: QueryContext, month: string): Beside {
  const row = findMonthClose(context.db, context.siteId, month)
  if (row?.figures) {
    const { totals, groups } = monthFigures.parse(JSON.parse(row.figures))
    return {
      base: { month, received: totals.received, source: 'signed', note: null },
      countOf: (group, key) => find(groups.find((one) => one.group === group)?.rows, key),
    }
  }
  const entered = enteredBase(context.db, context.siteId, month)
  if (entered) return { base: { month, ...entered, source: 'entered' }, countOf: () => null }
  const { totals, groups } = countSpan(context, spanFor(context, periodOf(context, month, row)))
  return {
    base: { month, received: totals.received, source: 'counted', note: null },
    countOf: (group, key) => (group === 'focus' ? sumNamed(totals, key) : find(groups[group], key)),
  }
}

/** How many were received in a month, by the same three ways. */
function receivedOf(context: QueryContext, month: string): number {
  const row = findMonthClose(context.db, context.siteId, month)
  if (row?.figures) return monthFigures.parse(JSON.parse(row.figures)).totals.received
  const entered = enteredBase(context.db, context.siteId, month)
  return entered?.received ?? receivedIn(context.db, spanFor(context, periodOf(context, month, row)))
}

const words = { cause: causeLabels, grade: gradeLabels, validity: validityLabels, channel: channelLabels } as const
const leftOver: Readonly<Record<Exclude<MonthGroup, 'focus'>, string>> = {
  ...{ complaintClass: '未归类', cause: '未判定', grade: '未判定', validity: '未判定', channel: '/', department: '未转交' },
}

type Row = Pick<MonthRow, 'key' | 'label'>

/** The rows of a group: all words of a closed list; of the settings' words those, and whatever else was found. */
function rowsOf(context: QueryContext, group: MonthGroup, { groups, totals }: Sums): readonly Row[] {
  if (group === 'focus') return (['hot', 'repeated', 'belated'] as const).map((key) => ({ key, label: monthTotals[key] }))
  const left = groups[group].find(({ key }) => key === null)?.count ?? 0
  const rest = left > 0 && totals.received > 0 ? [{ key: null, label: leftOver[group] }] : []
  if (group === 'complaintClass' || group === 'department') {
    const set = group === 'department' ? context.settings.departments : context.settings.complaints.classes
    const found = groups[group].flatMap(({ key }) => (key === null ? [] : [key]))
    return [...[...new Set([...set, ...found])].map((key) => ({ key, label: key })), ...rest]
  }
  return [...Object.entries(words[group]).map(([key, label]) => ({ key, label })), ...rest]
}

const orderOfForm = Object.keys(monthGroups) as readonly MonthGroup[]

/** Everything that is counted of a month, with the month before and the year before beside it (domain 2.5). */
export function figuresOf(context: QueryContext, month: string, period: Period): MonthFigures {
  const span = spanFor(context, period)
  const sums = countSpan(context, span)
  const [previous, lastYear] = [besideOf(context, monthBeside(month, -1)), besideOf(context, monthBeside(month, -12))]
  const groups = orderOfForm.map((group) => ({
    group,
    rows: rowsOf(context, group, sums).map(({ key, label }) => ({
      ...{ key, label, count: group === 'focus' ? sumNamed(sums.totals, key) : find(sums.groups[group], key) },
      ...{ previous: previous.countOf(group, key), lastYear: lastYear.countOf(group, key) },
    })),
  }))
  const earlier = Array.from({ length: 10 }, (_, at) => monthBeside(month, at - 11))
  const trend = [
    { month: lastYear.base.month, received: lastYear.base.received },
    ...earlier.map((one) => ({ month: one, received: receivedOf(context, one) })),
    { month: previous.base.month, received: previous.base.received },
    { month, received: sums.totals.received },
  ]
  return {
    households: context.settings.monthClose.households ?? registeredHouseholds(context),
    ...{ totals: sums.totals, handlingTime: sums.handlingTime, groups, hotSpots: hotSpotsOf(context.db, span) },
    ...{ previous: previous.base, lastYear: lastYear.base, trend },
  }
}
