import type { Writer } from '../database/handles.ts'

/** Inserts or replaces the words of a case. */
export function putCaseWords(db: Writer, seq: number, words: string): void {
  db.run('INSERT OR REPLACE INTO caseWords (rowid, words) VALUES ($seq, $words)', { seq, words })
}

/** Nearly every phrase stands in the content; only where it does not are the other fields put together. */
const holds = (phrase: string) => `(${phrase} IS NULL OR instr(c.content, ${phrase}) > 0
    OR instr(concat_ws(char(10), c.name, c.room, c.complainedOf, c.remark, c.result), ${phrase}) > 0)`

/** The index leads and hands out rowids in order, so a page ends after as many hits as it shows. */
export const caseTextFrom = 'caseWords CROSS JOIN cases AS c ON c.seq = caseWords.rowid'

export const caseTextWhere = `caseWords MATCH $match AND ${holds('$phrase0')} AND ${holds('$phrase1')} AND ${holds('$phrase2')}`
