import type { Reader, Writer } from '../database/handles.ts'
import type { ComplaintRow, DutyRow } from './complaint-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'caseId', 'state', 'issuedAt', 'receivedAt', 'countedAt'] as const),
  ...(['happened', 'place', 'demand', 'evidence', 'cause', 'complaintClass', 'matter'] as const),
  ...(['grade', 'gradedAt', 'raisedAt', 'validity', 'serious', 'households', 'needsCorrection'] as const),
  ...(['hot', 'hotAt', 'judgedAt', 'judgedBy'] as const),
  ...(['faceOpenedAt', 'faceSeatedAt', 'faceApologisedAt', 'faceRestatedAt', 'scratch'] as const),
] satisfies readonly (keyof ComplaintRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO complaints (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
// Its number and what was kept at the counter are never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'caseId', 'issuedAt', 'scratch', 'hot', 'hotAt']
const settable = written.filter((name) => !fixed.includes(name) && !name.startsWith('face'))
const assignments = settable.map((name) => `${name} = @${name}`).join(', ')

export function insertComplaint(db: Writer, row: ComplaintRow): void {
  db.run(insert, { ...row })
}

export function findComplaint(db: Reader, siteId: string, id: string): ComplaintRow | undefined {
  return db.get<ComplaintRow>(`SELECT ${columns} FROM complaints WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** In the order in which they were drafted; of each case all but the last are voided. */
export function complaintsOf(db: Reader, caseIds: readonly string[]): ComplaintRow[] {
  return db.all<ComplaintRow>(
    `SELECT ${columns} FROM complaints WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

export function updateComplaint(db: Writer, row: ComplaintRow): void {
  const rows = db.run(`UPDATE complaints SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the complaint was changed in between')
}

/** 热点 is worked out from all complaints of the matter; it is no change of this one's words, so its `rev` stays. */
export function markHot(db: Writer, id: string, hot: boolean, at: number): void {
  db.run('UPDATE complaints SET hot = @hot, hotAt = @hotAt WHERE id = @id', { id, hot: hot ? 1 : 0, hotAt: hot ? at : null })
}

const dutyColumns = 'id, siteId, complaintId, duty, at, doneBy, counterpart, method, text, recordedAt, byId, by'

export function insertDuty(db: Writer, row: DutyRow): void {
  db.run(
    `INSERT INTO complaintDuties (${dutyColumns})
     VALUES (@id, @siteId, @complaintId, @duty, @at, @doneBy, @counterpart, @method, @text, @recordedAt, @byId, @by)`,
    { ...row },
  )
}

export function dutiesOf(db: Reader, complaintId: string): DutyRow[] {
  return db.all<DutyRow>(`SELECT ${dutyColumns} FROM complaintDuties WHERE complaintId = @complaintId ORDER BY at, seq`, {
    complaintId,
  })
}

export interface MatterMember {
  readonly id: string
  readonly receivedAt: number
  readonly households: number
  readonly hot: number
  /** Household, or person where the room is not known. */
  readonly complainant: string
}

interface Matter {
  readonly siteId: string
  readonly complaintClass: string
  readonly matter: string | null
  readonly from: number
  readonly until: number
}

/** Complaints of one class and matter within a span, in the order of time. */
export function membersOfMatter(db: Reader, asked: Matter): MatterMember[] {
  return db.all<MatterMember>(
    `SELECT p.id, p.receivedAt, p.households, p.hot, COALESCE(c.roomKey, c.residentId, c.name, c.id) AS complainant
     FROM complaints AS p INDEXED BY complaintsByClass JOIN cases AS c ON c.id = p.caseId
     WHERE p.siteId = @siteId AND p.state = 'kept' AND p.complaintClass = @complaintClass
       AND p.receivedAt BETWEEN @from AND @until AND p.matter IS @matter
     ORDER BY p.receivedAt`,
    { ...asked },
  )
}

/** Matters already named in a class, the latest first. */
export function mattersOf(db: Reader, siteId: string, complaintClass: string): string[] {
  return db
    .all<{ readonly matter: string }>(
      `SELECT matter FROM (
         SELECT matter, receivedAt FROM complaints INDEXED BY complaintsByClass
         WHERE siteId = @siteId AND state = 'kept' AND complaintClass = @complaintClass AND matter IS NOT NULL
         ORDER BY receivedAt DESC LIMIT 500
       ) GROUP BY matter ORDER BY max(receivedAt) DESC LIMIT 50`,
      { siteId, complaintClass },
    )
    .map(({ matter }) => matter)
}
