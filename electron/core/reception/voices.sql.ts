import type { OpenVoiceState } from '../../../shared/reception/voices.ts'
import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { VoiceRow } from './voice-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'caseId', 'kind', 'state', 'issuedAt'] as const),
  ...(['praised', 'department', 'finding', 'how', 'verifier', 'verifiedAt'] as const),
  ...(['forwardedTo', 'forwardReceiver', 'reward', 'forwardedAt', 'reportReceiver', 'reportedAt'] as const),
  ...(['decision', 'decisionText', 'decidedBy', 'decidedAt'] as const),
  ...(['answerMethod', 'answerText', 'answeredBy', 'answeredAt'] as const),
] satisfies readonly (keyof VoiceRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO voices (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
// Its number and what it came out of are never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'caseId', 'kind', 'issuedAt']
const assignments = written
  .filter((name) => !fixed.includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function insertVoice(db: Writer, row: VoiceRow): void {
  db.run(insert, { ...row })
}

export function findVoice(db: Reader, siteId: string, id: string): VoiceRow | undefined {
  return db.get<VoiceRow>(`SELECT ${columns} FROM voices WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function updateVoice(db: Writer, row: VoiceRow): void {
  const rows = db.run(`UPDATE voices SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the record was changed in between')
}

/** In the order in which they were drafted; of each case all but the last are voided. */
export function voicesOf(db: Reader, caseIds: readonly string[]): VoiceRow[] {
  return db.all<VoiceRow>(
    `SELECT ${columns} FROM voices WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** The latest first, along the index of what is open or of all. */
export function voiceLines(db: Reader, where: readonly string[], parameters: Parameters): VoiceRow[] {
  const all = ['siteId = @siteId', ...where].join(' AND ')
  return db.all<VoiceRow>(
    `SELECT ${columns} FROM voices INDEXED BY voicesByIssue WHERE ${all} ORDER BY issuedAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

/** How many wait in each open state. */
export function openVoiceCounts(db: Reader, siteId: string): { readonly state: OpenVoiceState; readonly count: number }[] {
  return db.all(
    `SELECT state, count(*) AS count FROM voices INDEXED BY voicesOpen
     WHERE siteId = @siteId AND state IN ('toVerify', 'toForward', 'toReport', 'toDecide', 'toAnswer') GROUP BY state`,
    { siteId },
  )
}
