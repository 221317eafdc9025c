import type { Reader, Writer } from '../database/handles.ts'

export interface OperationRow {
  readonly id: string
  readonly accountId: string
  readonly call: string
  readonly at: number
  /** JSON of the answer that was given. */
  readonly answer: string
}

export function operationById(db: Reader, id: string): OperationRow | undefined {
  return db.get('SELECT * FROM operations WHERE id = $id', { id })
}

export function insertOperation(db: Writer, row: OperationRow): void {
  db.run('INSERT INTO operations (id, accountId, call, at, answer) VALUES ($id, $accountId, $call, $at, $answer)', { ...row })
}

export function forgetOperations(db: Writer, before: number): void {
  db.run('DELETE FROM operations WHERE at < $before', { before })
}
