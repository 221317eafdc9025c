import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { CorrectionRow, VerificationRow } from './correction-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'state', 'issuedAt', 'caseId', 'complaintId'] as const),
  ...(['foundAt', 'finder', 'source', 'sourceNote', 'fact', 'kind', 'grade', 'department'] as const),
  ...(['analysis', 'immediate', 'measure', 'responsible', 'dueAt', 'closedAt', 'voidReason'] as const),
] satisfies readonly (keyof CorrectionRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO corrections (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
// Its number and what it came out of are never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'issuedAt', 'caseId', 'complaintId']
const assignments = written
  .filter((name) => !fixed.includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function insertCorrection(db: Writer, row: CorrectionRow): void {
  db.run(insert, { ...row })
}

export function findCorrection(db: Reader, siteId: string, id: string): CorrectionRow | undefined {
  return db.get<CorrectionRow>(`SELECT ${columns} FROM corrections WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function updateCorrection(db: Writer, row: CorrectionRow): void {
  const rows = db.run(`UPDATE corrections SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the report was changed in between')
}

/** In the order in which they were drafted; each has a case. */
export function correctionsOf(db: Reader, caseIds: readonly string[]): (CorrectionRow & { readonly caseId: string })[] {
  return db.all(
    `SELECT ${columns} FROM corrections WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

export function serialsById(db: Reader, ids: readonly string[]): { readonly id: string; readonly serial: string }[] {
  return db.all('SELECT id, serial FROM corrections WHERE id IN (SELECT value FROM json_each(@ids))', {
    ids: JSON.stringify(ids),
  })
}

export function rowsOfComplaint(db: Reader, complaintId: string): CorrectionRow[] {
  return db.all<CorrectionRow>(`SELECT ${columns} FROM corrections WHERE complaintId = @complaintId ORDER BY issuedAt, serial`, {
    complaintId,
  })
}

/** The latest found first. */
export function correctionLines(db: Reader, where: readonly string[], parameters: Parameters): CorrectionRow[] {
  const all = ['siteId = @siteId', ...where].join(' AND ')
  return db.all<CorrectionRow>(
    `SELECT ${columns} FROM corrections INDEXED BY correctionsByFound WHERE ${all} ORDER BY foundAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

export function insertVerification(db: Writer, row: VerificationRow): void {
  db.run(
    `INSERT INTO correctionVerifications (id, siteId, correctionId, at, result, text, verifier, recordedAt, byId, by)
     VALUES (@id, @siteId, @correctionId, @at, @result, @text, @verifier, @recordedAt, @byId, @by)`,
    { ...row },
  )
}

export function verificationsOf(db: Reader, correctionId: string): VerificationRow[] {
  return db.all<VerificationRow>(
    `SELECT id, siteId, correctionId, at, result, text, verifier, recordedAt, byId, by
     FROM correctionVerifications WHERE correctionId = @correctionId ORDER BY at, seq`,
    { correctionId },
  )
}
