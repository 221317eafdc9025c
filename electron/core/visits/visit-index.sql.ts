import type { Writer } from '../database/handles.ts'

/** Inserts or replaces the words of a visit under a key of its own: a row's number is not kept for ever. */
export function putVisitWords(db: Writer, visitId: string, words: string): void {
  db.run('INSERT INTO visitKeys (visitId) VALUES (@visitId) ON CONFLICT DO NOTHING', { visitId })
  db.run(
    'INSERT OR REPLACE INTO visitWords (rowid, words) VALUES ((SELECT seq FROM visitKeys WHERE visitId = @visitId), @words)',
    { visitId, words },
  )
}

const searched = 'concat_ws(char(10), unit, contact, leader, host, escort, names, room, purpose, route)'
/** The pairs of a phrase may stand apart. */
const holds = (phrase: string) => `(${phrase} IS NULL OR instr(${searched}, ${phrase}) > 0)`

/** A part of a statement over `visits`. */
export const visitTextWhere = `id IN (
    SELECT k.visitId FROM visitWords CROSS JOIN visitKeys AS k ON k.seq = visitWords.rowid WHERE visitWords MATCH @match
  ) AND ${holds('@phrase0')} AND ${holds('@phrase1')} AND ${holds('@phrase2')}`
