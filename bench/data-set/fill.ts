import type { Database } from 'better-sqlite3'
import { type Link, lastLink } from '../../electron/core/audit/audit.sql.ts'
import { appendAfter } from '../../electron/core/audit/trail.ts'
import type { Change } from '../../electron/core/context.ts'
import { handles, type Writer } from '../../electron/core/database/handles.ts'
import { insertCaseEvent } from '../../electron/core/reception/case-events.sql.ts'
import type { CaseRow } from '../../electron/core/reception/case-row.ts'
import { insertCase } from '../../electron/core/reception/cases.sql.ts'
import type { ComplaintRow } from '../../electron/core/reception/complaint-row.ts'
import { insertComplaint } from '../../electron/core/reception/complaints.sql.ts'
import type { RepairRow } from '../../electron/core/reception/repair-row.ts'
import { noWorkYet } from '../../electron/core/reception/repair-steps.ts'
import { insertRepair } from '../../electron/core/reception/repairs.sql.ts'
import { insertSlip, type SlipRow } from '../../electron/core/reception/rework.sql.ts'
import { indexCase } from '../../electron/core/search/case-index.ts'
import { civilDateOf, civilTimeOf, day, instantOf, minute } from '../../shared/calendar.ts'
import type { CaseInput } from '../../shared/reception/cases.ts'
import { categoryLabels, channelLabels } from '../../shared/reception/words.ts'
import { type Random, seeded, whole } from '../random.ts'
import { inBulk, setLastNumber } from './fill.sql.ts'
import { type Desk, freshCase, laterCase, madeId, someInput } from './made-case.ts'

const years = 5
const batch = 20_000
/** The last instant of every data set: the counter's noon on which the benches stand. */
export const dataSetEnd = instantOf('2026-10-12', '12:00')

/** Paper numbers of one kind, as the product counts them. */
function numbersOf(kind: string) {
  const last = new Map<string, number>()
  return {
    kind,
    last,
    next: (at: number) => {
      const date = civilDateOf(at)
      const number = (last.get(date) ?? 0) + 1
      last.set(date, number)
      return `${kind}-${date.replaceAll('-', '')}-${String(number).padStart(2, '0')}`
    },
  }
}
export type Numbers = ReturnType<typeof numbersOf>
export const freshNumbers = () => ({
  cases: numbersOf('JD'),
  slips: numbersOf('FX'),
  repairs: numbersOf('WX'),
  complaints: numbersOf('TS'),
})

interface Filling {
  readonly db: Writer
  readonly desk: Desk
  readonly random: Random
  readonly numbers: Readonly<Record<'cases' | 'slips' | 'repairs' | 'complaints', Numbers>>
  /** The end of the audit chain, kept in hand instead of read for every row. */
  readonly chain: { last: Link | undefined }
}

function slipOf({ desk, random, numbers }: Filling, row: CaseRow): SlipRow {
  const closed = row.finishedAt !== null
  return {
    ...{ id: madeId(random, row.registeredAt), siteId: desk.siteId, rev: closed ? 3 : 1 },
    ...{ serial: numbers.slips.next(row.registeredAt), caseId: row.id, state: closed ? 'accepted' : 'drafted' },
    ...{ issuedAt: row.registeredAt, deliverBy: row.handOverDueAt, deliveredAt: row.handedOverAt, deliveredTo: row.receiver },
    ...{ addressee: '现场售后部门', part: null, problem: row.content, access: null, inspection: null, inspectedOn: null },
    ...{ contractor: null, dueOn: civilDateOf(row.dueAt), measure: row.result, startedOn: null, finishedOn: null },
    ...{ acceptance: closed ? 'satisfied' : null, acceptedBy: closed ? desk.registrar : null },
    closedOn: row.finishedAt === null ? null : civilDateOf(row.finishedAt),
  }
}

/** As it is drafted: nobody has judged it yet. */
function complaintOf({ desk, random, numbers }: Filling, row: CaseRow): ComplaintRow {
  return {
    ...{ id: madeId(random, row.registeredAt), siteId: desk.siteId, rev: 1, serial: numbers.complaints.next(row.registeredAt) },
    ...{ caseId: row.id, state: 'kept', issuedAt: row.registeredAt, receivedAt: row.receivedAt },
    countedAt: row.receivedAt,
    ...{ happened: null, place: null, demand: null, evidence: null, cause: null, complaintClass: null, matter: null },
    ...{ grade: null, gradedAt: null, raisedAt: null, validity: null, serious: 0, households: 1, needsCorrection: null },
    ...{ hot: 0, hotAt: null, judgedAt: null, judgedBy: null, faceOpenedAt: null, faceSeatedAt: null, faceApologisedAt: null },
    ...{ faceRestatedAt: null, scratch: null },
  }
}

/** As it is drafted, or worked and signed without a price. */
function repairOf({ desk, random, numbers }: Filling, row: CaseRow): RepairRow {
  const at = row.finishedAt
  const closed: Partial<RepairRow> =
    at === null
      ? {}
      : {
          ...{ state: 'accepted', nextDueAt: null, worker: row.receiver ?? '', dispatcher: row.receiver, dispatchedAt: at },
          ...{ arrivedAt: at, cause: row.result, measure: row.result, finishedAt: at, charging: 'free' },
          ...{ satisfaction: 'satisfied', signedBy: row.name ?? '业主', signedAt: at },
        }
  return {
    ...noWorkYet,
    ...{ id: madeId(random, row.registeredAt), siteId: desk.siteId, rev: 1, serial: numbers.repairs.next(row.registeredAt) },
    ...{ caseId: row.id, state: 'toDispatch', issuedAt: row.registeredAt, grade: 'small', arriveBy: row.handOverDueAt },
    ...{ dueAt: row.dueAt, nextDueAt: row.handOverDueAt, place: null, appointedAt: null, plan: null, plannedOn: null },
    ...{ charging: null, materials: '[]', labourHours: 0, labourPrice: 0, total: 0, agreedTotal: null, agreedBy: null },
    ...{ agreedAt: null, paymentMethod: null, receipt: null, paidAt: null },
    ...closed,
  }
}

type Kind = 'registered' | 'slipIssued' | 'repairIssued' | 'complaintIssued' | 'struckOff'

function note(filling: Filling, row: CaseRow, at: number, kind: Kind, text: string): void {
  const { desk, random, db } = filling
  const by = { byId: desk.registrarId, by: desk.registrar }
  const id = madeId(random, at)
  insertCaseEvent(db, { id, siteId: desk.siteId, caseId: row.id, at, recordedAt: at, kind, ...by, text })
}

/** The paper that comes with the category. */
function putPaper(filling: Filling, row: CaseRow, now: number): Change | undefined {
  if (row.category === 'afterSales') {
    const slip = slipOf(filling, row)
    insertSlip(filling.db, slip)
    const text = `开出返修单 ${slip.serial},须于 ${civilTimeOf(slip.deliverBy)} 前送达售后`
    note(filling, row, now, 'slipIssued', text)
    return { feature: 'rework', id: slip.id, before: null, after: { ...slip } }
  }
  if (row.category === 'repair') {
    const repair = repairOf(filling, row)
    insertRepair(filling.db, repair)
    note(filling, row, now, 'repairIssued', `开出维修单 ${repair.serial}，小修，须于 ${civilTimeOf(repair.arriveBy)} 前到场`)
    return { feature: 'repairs', id: repair.id, before: null, after: { ...repair } }
  }
  if (row.category !== 'complaint') return undefined
  const complaint = complaintOf(filling, row)
  insertComplaint(filling.db, complaint)
  const text = `开出投诉处理记录 ${complaint.serial}，须于 ${civilTimeOf(row.handOverDueAt)} 前送达责任部门`
  note(filling, row, now, 'complaintIssued', text)
  return { feature: 'complaints', id: complaint.id, before: null, after: { ...complaint } }
}

/**
 * Writes one case as `cases.register` writes it, or as it stands some steps later; with everything that hangs on it but its words.
 * @returns what makes its words findable: for many cases after all their rows, since the index would be flushed for each
 */
export function putCase(filling: Filling, input: CaseInput, now: number, steps: number): () => void {
  const { db, desk, random, numbers } = filling
  const fresh = freshCase(desk, input, { id: madeId(random, now), serial: numbers.cases.next(now), now })
  const made = laterCase(desk, fresh, steps, random)
  const row: CaseRow = { ...made, seq: insertCase(db, made) }
  const changes: Change[] = [{ feature: 'cases', id: row.id, before: null, after: made }]
  note(filling, row, now, 'registered', `${channelLabels[row.channel]}登记为「${categoryLabels[row.category]}」`)
  const paper = putPaper(filling, row, now)
  if (paper) changes.push(paper)
  if (row.struckOffAt !== null) note(filling, row, row.struckOffAt, 'struckOff', '注销')
  const session = { token: '', accountId: desk.registrarId, name: desk.registrar, roles: [], locked: false }
  const trail = { id: madeId(random, now), at: now, siteId: desk.siteId, session, desk: 'reception', call: 'cases.register' }
  filling.chain.last = appendAfter(db, filling.chain.last, { ...trail, outcome: 'ok', code: null, changes })
  return () => indexCase(db, row.seq, row)
}

/** Old matters are settled and struck off, but for a few; those of the last days are under way. */
function stepsAfter(random: Random, age: number): number {
  if (age < 2 * day) return whole(random, 4)
  if (age < 14 * day) return 1 + whole(random, 4)
  return random() < 0.01 ? 1 + whole(random, 3) : 4
}

/** `size` cases over five years, the newest at `dataSetEnd`; the same ones for the same seed. */
export function fillCases(database: Database, desk: Desk, size: number, seed: number): void {
  const { writer } = handles(database)
  const filling: Filling = {
    ...{ db: writer, desk, random: seeded(seed), numbers: freshNumbers(), chain: { last: lastLink(writer) } },
  }
  const span = years * 365 * day
  const put = (made: number) => {
    const now = Math.floor(dataSetEnd - minute - span * (1 - (made + 1) / size))
    return putCase(filling, someInput(filling.random), now, stepsAfter(filling.random, dataSetEnd - now))
  }
  inBulk(database, () => {
    for (let from = 0; from < size; from += batch) {
      const numbers = Array.from({ length: Math.min(batch, size - from) }, (_, index) => from + index)
      const indexing = database.transaction(() => numbers.map(put))()
      database.transaction(() => {
        for (const index of indexing) index()
      })()
    }
    database.transaction(() => {
      for (const { kind, last } of Object.values(filling.numbers)) {
        for (const [date, number] of last) setLastNumber(writer, desk.siteId, kind, date, number)
      }
    })()
  })
}
