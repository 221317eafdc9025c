import type { MonthCell } from '../../../shared/reception/month-close.ts'
import { type MonthGroup, type MonthTotal, monthSums, monthTotal } from '../../../shared/reception/month-figures.ts'
import type { Parameters, Reader } from '../database/handles.ts'

/** Open for so long that it is 重大 by definition; needs `@now` and `@majorAfter` (ms). */
export const raised = `f.validity IS NOT 'invalid' AND coalesce(f.finishedAt, @now) - f.receivedAt >= @majorAfter`

/** The same rule as `effectiveGrade`, over facts `AS f`. */
export const grade = `CASE
  WHEN f.grade = 'major' OR f.raisedAt IS NOT NULL THEN 'major'
  WHEN ${raised} THEN 'major'
  ELSE f.grade END`

/** What makes a complaint count in a sum (domain 2.5). */
const totals: Readonly<Record<MonthTotal, string>> = {
  received: '1',
  valid: `f.validity = 'valid'`,
  settled: 'f.finishedAt IS NOT NULL',
  open: 'f.finishedAt IS NULL',
  onTime: 'f.finishedAt <= f.dueAt',
  late: 'f.finishedAt > f.dueAt',
  // Once settled it is called back; one that came back to work after an answer was asked already.
  toCallBack: '(f.finishedAt IS NOT NULL OR f.answers > 0)',
  calledBack: 'f.answers > 0',
  satisfied: `f.answer = 'satisfied'`,
  fairly: `f.answer = 'fairly'`,
  dissatisfied: `f.answer = 'dissatisfied'`,
  hot: 'f.hot = 1',
  repeated: 'f.repeated = 1',
  belated: 'f.countedAt <> f.receivedAt',
  unjudged: `(f.complaintClass IS NULL OR f.cause IS NULL OR f.grade IS NULL OR f.validity IS NULL)`,
}

/** What a row of a group is told apart by; 热点与重复 has sums for rows. */
const keys: Readonly<Record<Exclude<MonthGroup, 'focus'>, string>> = {
  complaintClass: 'f.complaintClass',
  cause: 'f.cause',
  grade,
  validity: 'f.validity',
  channel: 'f.channel',
  department: 'f.department',
}

/** Sums of a closed list of words are read in the same walk as the totals; `NULL` is what is left over. */
const listed = {
  cause: ['municipal', 'internal', 'attitude', 'other'],
  grade: ['minor', 'important', 'major'],
  validity: ['valid', 'assisted', 'invalid'],
  channel: ['visit', 'phone', 'mailbox', 'mail', 'letter'],
} as const
type Listed = keyof typeof listed
const listedGroups = ['cause', 'grade', 'validity', 'channel'] as const satisfies readonly Listed[]

export interface Span {
  readonly siteId: string
  /** UTC ms, [from, until) */
  readonly from: number
  readonly until: number
  readonly now: number
  /** ms */
  readonly majorAfter: number
}

export const within = 'f.siteId = @siteId AND f.countedAt >= @from AND f.countedAt < @until'
const facts = 'complaintFacts AS f'

const oneWalk = [
  ...Object.entries(totals).map(([name, condition]) => `total(${condition}) AS ${name}`),
  'total(f.finishedAt - f.receivedAt) AS handlingTime',
  ...listedGroups.flatMap((group) => listed[group].map((word) => `total(${keys[group]} = '${word}') AS ${group}_${word}`)),
].join(', ')

export interface Counted {
  readonly key: string | null
  readonly count: number
}

/** Every sum of one span in one walk along it. */
export function sumsOf(db: Reader, span: Span) {
  const row = db.get<Readonly<Record<string, number>>>(`SELECT ${oneWalk} FROM ${facts} WHERE ${within}`, { ...span })
  const sum = (name: string) => Math.round(row?.[name] ?? 0)
  const counted = monthSums.parse(Object.fromEntries(Object.keys(totals).map((name) => [name, sum(name)])))
  const group = (name: Listed): Counted[] => {
    const rows = listed[name].map((key) => ({ key, count: sum(`${name}_${key}`) }))
    return [...rows, { key: null, count: counted.received - rows.reduce((all, { count }) => all + count, 0) }]
  }
  return {
    ...{ totals: counted, handlingTime: sum('handlingTime') },
    groups: { cause: group('cause'), grade: group('grade'), validity: group('validity'), channel: group('channel') },
  }
}

/** By words that the settings choose. */
export function countedBy(db: Reader, span: Span, group: 'complaintClass' | 'department'): Counted[] {
  return db.all<Counted>(`SELECT ${keys[group]} AS key, count(*) AS count FROM ${facts} WHERE ${within} GROUP BY 1`, { ...span })
}

export interface HotSpot {
  readonly complaintClass: string | null
  readonly matter: string | null
  readonly count: number
}

export function hotSpotsOf(db: Reader, span: Span): HotSpot[] {
  return db.all<HotSpot>(
    `SELECT f.complaintClass, f.matter, count(*) AS count FROM ${facts} WHERE ${within} AND f.hot = 1
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    { ...span },
  )
}

export function receivedIn(db: Reader, { siteId, from, until }: Pick<Span, 'siteId' | 'from' | 'until'>): number {
  const row = db.get<{ readonly count: number }>(`SELECT count(*) AS count FROM ${facts} WHERE ${within}`, {
    siteId,
    from,
    until,
  })
  return row?.count ?? 0
}

/** What tells the records of one number apart, over facts or stored lines `AS f`; `undefined`: there is no such number. */
export function conditionOf({ group, key }: MonthCell): { readonly where: string; readonly parameters: Parameters } | undefined {
  if (group === 'total' || group === 'focus') {
    const name = monthTotal.safeParse(key)
    return name.success ? { where: totals[name.data], parameters: {} } : undefined
  }
  if (group === 'hotSpot') {
    const [complaintClass = '', matter = ''] = (key ?? '').split('\n')
    const where = `f.hot = 1 AND coalesce(f.complaintClass, '') = @complaintClass AND coalesce(f.matter, '') = @matter`
    return { where, parameters: { complaintClass, matter } }
  }
  return { where: `${keys[group]} IS @key`, parameters: { key } }
}
