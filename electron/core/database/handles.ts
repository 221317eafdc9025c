import type { Database, Statement } from 'better-sqlite3'

export type Value = string | number | bigint | null | Uint8Array
export type Parameters = Readonly<Record<string, Value>>

/** Reads. A service of a query gets nothing else, so a report cannot change data. */
export interface Reader {
  readonly all: <Row>(sql: string, parameters?: Parameters) => Row[]
  readonly get: <Row>(sql: string, parameters?: Parameters) => Row | undefined
}

export interface Writer extends Reader {
  /** @returns the number of rows changed */
  readonly run: (sql: string, parameters?: Parameters) => number
}

/** Statements are prepared once per text; texts are constants in `*.sql.ts` or put together from a few fixed parts. */
function preparedBy(database: Database) {
  const statements = new Map<string, Statement>()
  return (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

export function handles(database: Database): { readonly reader: Reader; readonly writer: Writer } {
  const prepared = preparedBy(database)
  const reading = (sql: string) => {
    const statement = prepared(sql)
    if (!statement.readonly) throw new Error('a query tried to write')
    return statement
  }
  const reader: Reader = {
    all: <Row>(sql: string, parameters: Parameters = {}) => reading(sql).all(parameters) as Row[],
    get: <Row>(sql: string, parameters: Parameters = {}) => reading(sql).get(parameters) as Row | undefined,
  }
  const writer: Writer = {
    all: <Row>(sql: string, parameters: Parameters = {}) => prepared(sql).all(parameters) as Row[],
    get: <Row>(sql: string, parameters: Parameters = {}) => prepared(sql).get(parameters) as Row | undefined,
    run: (sql, parameters = {}) => prepared(sql).run(parameters).changes,
  }
  return { reader, writer }
}
