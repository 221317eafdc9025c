import type { WorkRecord } from '../../../shared/visits/work-record.ts'
import type { Reader, Writer } from '../database/handles.ts'

export interface VisitRecordRow extends WorkRecord {
  readonly visitId: string
  readonly siteId: string
  readonly writtenAt: number
  readonly byId: string
  readonly by: string
}

const fields = ['weather', 'recorder', 'content', 'participants', 'handling', 'responsible', 'remark'] as const
const names = ['visitId', 'siteId', ...fields, 'writtenAt', 'byId', 'by'] as const satisfies readonly (keyof VisitRecordRow)[]

export function writeRecord(db: Writer, row: VisitRecordRow): void {
  const over = [...fields, 'writtenAt', 'byId', 'by'].map((name) => `${name} = excluded.${name}`).join(', ')
  db.run(
    `INSERT INTO visitRecords (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})
     ON CONFLICT (visitId) DO UPDATE SET ${over}`,
    { ...row },
  )
}

export function recordOfVisit(db: Reader, visitId: string): VisitRecordRow | undefined {
  return db.get<VisitRecordRow>(`SELECT ${names.join(', ')} FROM visitRecords WHERE visitId = @visitId`, { visitId })
}
