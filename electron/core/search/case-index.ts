import type { Parameters, Writer } from '../database/handles.ts'
import { caseTextFrom, caseTextWhere, putCaseWords } from './case-index.sql.ts'
import { questionOf } from './question.ts'
import { nameTokens, phoneTokens, roomTokens, serialTokens, textTokens } from './tokens.ts'

/** What of a case can be found again. */
export interface CaseWords {
  readonly serial: string
  readonly name: string | null
  readonly room: string | null
  /** As typed. */
  readonly phone: string | null
  readonly content: string
  readonly complainedOf: string | null
  readonly remark: string | null
  readonly result: string | null
}

/** Makes a case findable, or findable by its new words: in the transaction that writes it. `seq` is its row's key. A line of the ledger is never deleted, so its words are never taken out. */
export function indexCase(db: Writer, seq: number, words: CaseWords): void {
  const texts = [words.content, words.complainedOf, words.remark, words.result]
  const tokens = new Set([
    ...serialTokens(words.serial),
    ...texts.flatMap((text) => textTokens(text ?? '')),
    ...nameTokens(words.name ?? ''),
    ...roomTokens(words.room ?? ''),
    ...phoneTokens(words.phone ?? ''),
  ])
  putCaseWords(db, seq, [...tokens].join(' '))
}

/** How a list of cases is narrowed by text: parts of a statement over `cases AS c`, and their parameters. */
export interface CaseTextSource {
  /** Takes the place of `cases AS c`. Order and page by `rank`, never by another column: then rare and common words are both fast. */
  readonly from: string
  readonly where: string
  /** Equals `c.seq`, but read from the index in order, either way. */
  readonly rank: 'caseWords.rowid'
  readonly parameters: Parameters
}

/**
 * Serial, room, four or more digits of a phone, name, pinyin, any words: by the shape of what was typed. `null`: all cases.
 * Where another order is needed and few rows pass the other filters, `c.seq IN (SELECT rowid FROM caseWords WHERE …)` serves.
 */
export function caseTextSource(text: string): CaseTextSource | null {
  const question = questionOf(text)
  if (!question) return null
  const [phrase0 = null, phrase1 = null, phrase2 = null] = question.phrases
  return {
    from: caseTextFrom,
    where: caseTextWhere,
    rank: 'caseWords.rowid',
    parameters: { match: question.match, phrase0, phrase1, phrase2 },
  }
}
