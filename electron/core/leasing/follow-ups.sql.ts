import type { FollowUpStanding } from '../../../shared/leasing/follow-up-words.ts'
import type { Reader, Writer } from '../database/handles.ts'
import type { FollowUpRow } from './follow-up-row.ts'

const fixed = ['id', 'siteId', 'prospectId', 'step', 'basedOn', 'plannedFrom', 'plannedUntil'] as const
const changing = [
  ...(['rev', 'dueFrom', 'dueUntil', 'movedReason', 'movedBy', 'earlyReason', 'earlyAt', 'earlyBy', 'state', 'late'] as const),
  ...(['endedAt', 'endedById', 'endedBy', 'kind', 'words', 'flaggedAt'] as const),
] satisfies readonly (keyof FollowUpRow)[]
const all = [...fixed, ...changing] satisfies readonly (keyof FollowUpRow)[]
const columns = all.map((name) => `f.${name}`).join(', ')

export function insertFollowUp(db: Writer, row: FollowUpRow): void {
  db.run(`INSERT INTO followUps (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateFollowUp(db: Writer, row: FollowUpRow): void {
  const assignments = changing.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE followUps SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the follow-up was changed in between')
}

export function findFollowUp(db: Reader, siteId: string, id: string): FollowUpRow | undefined {
  return db.get(`SELECT ${columns} FROM followUps AS f WHERE f.id = @id AND f.siteId = @siteId`, { id, siteId })
}

/** What is due for these prospects; each has one at most. */
export function openFollowUps(db: Reader, prospectIds: readonly string[]): FollowUpRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each(@ids) AS asked
      CROSS JOIN followUps AS f INDEXED BY followUpsOnce ON f.prospectId = asked.value AND f.state = 'open'`,
    { ids: JSON.stringify(prospectIds) },
  )
}

/** The latest first. */
export function followUpsOf(db: Reader, prospectId: string): FollowUpRow[] {
  return db.all(
    `SELECT ${columns} FROM followUps AS f INDEXED BY followUpsOf WHERE f.prospectId = @prospectId
      ORDER BY f.basedOn DESC, f.id DESC LIMIT 200`,
    { prospectId },
  )
}

/** Each group as the days compare with @today. */
const conditions: Readonly<Record<FollowUpStanding, string>> = {
  late: 'f.dueUntil < @today',
  open: 'f.dueUntil >= @today AND f.dueFrom <= @today',
  early: 'f.dueUntil > @today AND f.dueFrom > @today',
}

interface Asked {
  readonly siteId: string
  readonly today: string
  /** Whose alone; `null`: everybody's. */
  readonly ownerId: string | null
}

interface Page extends Asked {
  readonly standing: FollowUpStanding | null
  readonly after: { readonly afterKey: string; readonly afterId: string } | null
  readonly limit: number
}

const owned = (ownerId: string | null) => (ownerId === null ? [] : ['p.ownerId = @ownerId'])

/** What is due, the most urgent first, along the index of what is open. */
export function dueFollowUps(db: Reader, { standing, after, ownerId, today, ...asked }: Page): FollowUpRow[] {
  const where = [
    ...["f.siteId = @siteId AND f.state = 'open'", ...owned(ownerId)],
    ...(standing === null ? [] : [conditions[standing]]),
    ...(after === null ? [] : ['(f.dueUntil, f.id) > (@afterKey, @afterId)']),
  ]
  return db.all(
    `SELECT ${columns} FROM followUps AS f INDEXED BY followUpsOpen CROSS JOIN prospects AS p ON p.id = f.prospectId
      WHERE ${where.join(' AND ')} ORDER BY f.dueUntil, f.id LIMIT @limit`,
    { ...asked, ...after, ...(standing === null ? {} : { today }), ...(ownerId === null ? {} : { ownerId }) },
  )
}

/** Whose last day lies in a span of days, the first first. */
export function followUpsUntil(
  db: Reader,
  {
    ownerId,
    ...asked
  }: { readonly siteId: string; readonly ownerId: string | null } & {
    readonly from: string
    readonly until: string
    readonly limit: number
  },
): FollowUpRow[] {
  const where = ["f.siteId = @siteId AND f.state = 'open' AND f.dueUntil BETWEEN @from AND @until", ...owned(ownerId)]
  return db.all(
    `SELECT ${columns} FROM followUps AS f INDEXED BY followUpsOpen CROSS JOIN prospects AS p ON p.id = f.prospectId
      WHERE ${where.join(' AND ')} ORDER BY f.dueUntil, f.id LIMIT @limit`,
    { ...asked, ...(ownerId === null ? {} : { ownerId }) },
  )
}

interface Counts {
  readonly late: number
  readonly open: number
  readonly early: number
}

/** How many are in each group. */
export function countFollowUps(db: Reader, { siteId, today, ownerId }: Asked): Counts {
  const sums = Object.entries(conditions).map(([name, condition]) => `COALESCE(SUM(${condition}), 0) AS ${name}`)
  const counts = db.get<Counts>(
    `SELECT ${sums.join(', ')} FROM followUps AS f INDEXED BY followUpsOpen CROSS JOIN prospects AS p ON p.id = f.prospectId
      WHERE ${["f.siteId = @siteId AND f.state = 'open'", ...owned(ownerId)].join(' AND ')}`,
    { siteId, today, ...(ownerId === null ? {} : { ownerId }) },
  )
  return counts ?? { late: 0, open: 0, early: 0 }
}

interface Flagged {
  readonly siteId: string
  readonly after: { readonly afterAt: number; readonly afterId: string } | null
  readonly limit: number
}

/** What did not go by the rule, the latest first. */
export function flaggedFollowUps(db: Reader, { after, ...asked }: Flagged): FollowUpRow[] {
  const below = after === null ? '' : 'AND (f.flaggedAt, f.id) < (@afterAt, @afterId)'
  return db.all(
    `SELECT ${columns} FROM followUps AS f INDEXED BY followUpsFlagged
      WHERE f.siteId = @siteId AND f.flaggedAt IS NOT NULL ${below} ORDER BY f.flaggedAt DESC, f.id DESC LIMIT @limit`,
    { ...asked, ...after },
  )
}
