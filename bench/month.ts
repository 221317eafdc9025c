import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { handles, type Writer } from '../electron/core/database/handles.ts'
import { insertCase } from '../electron/core/reception/cases.sql.ts'
import { insertComplaint } from '../electron/core/reception/complaints.sql.ts'
import { countSpan } from '../electron/core/reception/month-figures.ts'
import { addMonths, civilDateOf, day } from '../shared/calendar.ts'
import { causes, grades, validities } from '../shared/reception/complaint-words.ts'
import { joinedCounts } from './bare.sql.ts'
import { dataSetEnd } from './data-set/fill.ts'
import { freshCase, laterCase, madeId, someInput } from './data-set/made-case.ts'
import { type BenchDesk, foundDesk, openDesk, person } from './data-set/open-desk.ts'
import { compare } from './measure.ts'
import { pick, seeded } from './random.ts'
import { type Result, sizeName } from './report.ts'

const aYear = 100_000

/** One judged complaint in one place of the year. */
function putComplaint(db: Writer, { core, accountId }: BenchDesk, number: number, random: () => number): void {
  const { siteId, settings, calendar } = core.site()
  const desk = { siteId, settings, calendar, registrarId: accountId, registrar: person.name }
  const now = dataSetEnd - Math.floor(((aYear - number) * 365 * day) / aYear)
  const ids = { id: madeId(random, now), serial: `JD-${number}`, now }
  const fresh = freshCase(desk, { ...someInput(random), category: 'complaint' }, ids)
  const row = laterCase(desk, fresh, random() < 0.03 ? 1 : 4, random)
  insertCase(db, { ...row, department: pick(random, settings.departments) })
  insertComplaint(db, {
    ...{ id: madeId(random, now), siteId, rev: 1, serial: `TS-${number}`, caseId: row.id, state: 'kept', issuedAt: now },
    ...{ receivedAt: row.receivedAt, countedAt: row.receivedAt, happened: null, place: null, demand: null, evidence: null },
    ...{ cause: pick(random, causes), complaintClass: pick(random, settings.complaints.classes), matter: null },
    ...{ grade: pick(random, grades), gradedAt: now, raisedAt: null, validity: pick(random, validities), serious: 0 },
    ...{ households: 1, needsCorrection: 0, hot: random() < 0.03 ? 1 : 0, hotAt: null, judgedAt: now, judgedBy: person.name },
    ...{ faceOpenedAt: null, faceSeatedAt: null, faceApologisedAt: null, faceRestatedAt: null, scratch: null },
  })
}

/** A desk whose last year holds a hundred thousand complaints. */
async function busyDesk(scratch: string): Promise<BenchDesk> {
  const folder = path.join(scratch, 'month')
  mkdirSync(folder)
  await foundDesk(folder)
  const desk = await openDesk(folder)
  const { database } = desk.core
  const { writer } = handles(database)
  const random = seeded(20_261_012)
  database.transaction(() => {
    for (let number = 1; number <= aYear; number += 1) putComplaint(writer, desk, number, random)
  })()
  database.pragma('wal_checkpoint(TRUNCATE)')
  return desk
}

/** P17: 《投诉情况月汇总表》 of a year of 100,000 complaints, against counting along cases and complaints. */
export async function monthFigures(scratch: string): Promise<Result[]> {
  const desk = await busyDesk(scratch)
  const { core, call } = desk
  const { siteId } = core.site()
  const db = handles(core.database).reader
  const from = dataSetEnd - 365 * day
  const span = { siteId, from, until: dataSetEnd, now: dataSetEnd, majorAfter: 30 * day }
  const bare = core.database.prepare(joinedCounts)
  const counted = countSpan({ db }, span).totals
  const rows = bare.all({ siteId, from, until: dataSetEnd }) as { readonly count: number; readonly settled: number }[]
  const sum = (of: 'count' | 'settled') => rows.reduce((all, row) => all + row[of], 0)
  if (counted.received !== sum('count') || counted.settled !== sum('settled')) throw new Error('the two count differently')
  const effort = { blocks: 5, calls: 5 }
  const reference = () => bare.all({ siteId, from, until: dataSetEnd })
  const whole = await compare(() => countSpan({ db }, span), reference, effort)
  const month = addMonths(civilDateOf(dataSetEnd), -1).slice(0, 7)
  const table = await compare(() => call('monthClose.get', { month }), reference, effort)
  desk.close()
  const size = sizeName(aYear)
  for (const [what, { ours }] of [
    ['the whole year counted', whole],
    ['a month of it with its comparisons', table],
  ] as const) {
    const time = ours / 1000
    console.log(`P17  ${what} (${size} complaints): ${time.toFixed(0)} ms, target ≤200 ms: ${time <= 200 ? 'kept' : 'missed'}`)
  }
  return [
    { promise: 'P17', what: 'statistics of a whole year', size, target: 1, ...whole },
    { promise: 'P17', what: 'month table through dispatch', size, target: 1, ...table },
  ]
}
