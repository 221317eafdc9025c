import { beforeAll, expect, test } from 'vitest'
import { anyCase, type CaseFilter } from '../../../shared/reception/cases.ts'
import type { CommandContext } from '../context.ts'
import type { Reader } from '../database/handles.ts'
import { memoryLedger, plansOf, queryOver, someRow } from '../testing/memory-ledger.ts'
import { get } from './case-detail.ts'
import { ledgerOf } from './case-ledger.ts'
import { insertCallBack, insertCase } from './cases.sql.ts'
import { draftSlip } from './rework-steps.ts'

const { writer } = memoryLedger()
const lines = 210
const onePraise: CaseFilter = { ...anyCase, category: ['praise'] }
const session = { token: '', accountId: 'account', name: '林晓雨', roles: [], locked: false }

/** Three lines in every minute, entered from the latest back; every fifth has a slip, every seventh was called back twice. */
beforeAll(() => {
  const context: CommandContext = {
    ...{ ...queryOver(writer), session, db: writer, record: () => undefined, newId: () => crypto.randomUUID() },
  }
  for (let n = 0; n < lines; n++) {
    const id = crypto.randomUUID()
    const category = n === 35 ? 'praise' : 'afterSales'
    const row = { ...someRow, id, category, serial: `JD-${n + 1}`, receivedAt: 60_000 * Math.floor((lines - n) / 3) } as const
    const seq = insertCase(writer, row)
    if (n % 5 === 0) draftSlip(context, { ...row, seq })
    for (const round of n % 7 === 0 ? [2, 1] : []) {
      insertCallBack(writer, {
        ...{ id: crypto.randomUUID(), siteId: 'site', caseId: id, round, at: round, method: 'phone' },
        ...{ satisfaction: 'satisfied', comment: null, respondent: null, byId: 'account', by: '林晓雨' },
      })
    }
  }
})

function statementsFor(filter: CaseFilter): { readonly statements: number; readonly found: number | undefined } {
  let statements = 0
  const counting: Reader = {
    all: <Row>(...asked: Parameters<Reader['all']>) => {
      statements += 1
      return writer.all<Row>(...asked)
    },
    get: <Row>(...asked: Parameters<Reader['get']>) => {
      statements += 1
      return writer.get<Row>(...asked)
    },
  }
  return { found: ledgerOf(queryOver(counting), filter, 2000)?.length, statements }
}

test('a ledger of many lines asks no more of the database than one of a single line', () => {
  const one = statementsFor(onePraise)
  const all = statementsFor(anyCase)
  expect([one.found, all.found]).toEqual([1, lines])
  expect(all.statements).toBeLessThanOrEqual(one.statements)
})

test('the lines stand in the order of reception, of registration in the same minute, each with what the case itself shows', () => {
  const context = { ...queryOver(writer), session }
  const ledger = ledgerOf(context, anyCase, 2000) ?? []
  const places = ledger.map(({ receivedAt, serial }) => receivedAt * 1000 + Number(serial.slice(3)))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  for (const line of ledger) expect(get(context, { id: line.id })).toMatchObject(line)
  expect(ledger.flatMap(({ slips }) => slips)).toHaveLength(lines / 5)
  expect(ledger.find(({ category }) => category === 'praise')?.callBacks.map(({ round }) => round)).toEqual([1, 2])
})

test('one line too many is no ledger', () => {
  expect(ledgerOf(queryOver(writer), anyCase, lines)).toHaveLength(lines)
  expect(ledgerOf(queryOver(writer), anyCase, lines - 1)).toBeNull()
})

test('nothing of it reads a table from end to end', () => {
  const plans = plansOf(writer, (db) => void ledgerOf(queryOver(db), onePraise, 2000))
  expect(plans.length).toBeGreaterThan(3)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each|caseWords)/)
})
