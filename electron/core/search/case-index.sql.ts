import type { Writer } from '../database/handles.ts'

/** Inserts or replaces the words of a case. */
export function putCaseWords(db: Writer, seq: number, words: string): void {
  db.run('INSERT OR REPLACE INTO caseWords (rowid, words) VALUES ($seq, $words)', { seq, words })
}

/** What the phrases of a question are checked against. */
const written = 'concat_ws(char(10), c.content, c.name, c.room, c.complainedOf, c.remark, c.result)'

/** The index leads and hands out rowids in order, so a page ends after as many hits as it shows. */
export const caseTextFrom = 'caseWords CROSS JOIN cases AS c ON c.seq = caseWords.rowid'

export const caseTextWhere = `caseWords MATCH $match
  AND ($phrase0 IS NULL OR instr(${written}, $phrase0) > 0)
  AND ($phrase1 IS NULL OR instr(${written}, $phrase1) > 0)
  AND ($phrase2 IS NULL OR instr(${written}, $phrase2) > 0)`
