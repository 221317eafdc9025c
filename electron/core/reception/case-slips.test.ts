import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SlipKind, slipKind } from '../../../shared/reception/cases.ts'
import type { Category } from '../../../shared/reception/words.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someComplaint, someJudgement } from '../testing/complaint-inputs.ts'
import { someWallet } from '../testing/found-things.ts'
import { someIncident } from '../testing/incident-inputs.ts'
import { memoryLedger } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { nobodyKnown, someWave } from '../testing/wave-inputs.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk()
})
afterEach(() => desk.close())

const counter = () => desk.as('receptionist')

/** A case with the paper that its category brings along. */
const registered = (category: Category) => async () => {
  const { id } = await counter().cases.register({ ...someCase, category })
  return id
}

async function complaint(needsCorrection: boolean) {
  const { id, slip } = await counter().cases.register(someComplaint)
  await counter().complaints.judge({ ...someJudgement, id: slip?.id ?? '', rev: 1, needsCorrection })
  return { id, complaintId: slip?.id ?? '' }
}

/** How a slip of each kind comes to hang open on a case; a new kind does not compile before it says so here. */
const openSlips: Readonly<Record<SlipKind, () => Promise<string>>> = {
  rework: registered('afterSales'),
  repair: registered('repair'),
  service: registered('service'),
  complaint: registered('complaint'),
  praise: registered('praise'),
  suggestion: registered('suggestion'),
  correction: async () => (await complaint(true)).id,
  lostFound: async () => {
    const { id } = await counter().cases.register({ ...someCase, category: 'other' })
    await counter().lostFound.register({ ...someWallet, caseId: id })
    return id
  },
  incident: async () => {
    const { id, complaintId } = await complaint(false)
    await counter().incidents.register({ ...someIncident, kind: 'collectiveComplaint', complaintId })
    return id
  },
  specialReport: async () => {
    const { id, slip } = await counter().cases.register(someComplaint)
    const complaintId = slip?.id ?? ''
    await counter().complaints.judge({ ...someJudgement, id: complaintId, rev: 1, grade: 'major' })
    await counter().specialReports.draft({ complaintId, kind: 'major' })
    return id
  },
  wave: async () => {
    const { id } = await counter().cases.register({ ...someCase, category: 'other', content: '停水' })
    await counter().waves.begin({ ...someWave, first: { ...nobodyKnown, caseId: id } })
    return id
  },
}

/** Shown on the case, but with a closing of its own: the complaint beside it does not wait (domain 2.8). */
const closesByItself: readonly SlipKind[] = ['incident']
/** Due with its complaint even before anybody drafts it, so that one names it by its title. */
const namedByTitle: Partial<Readonly<Record<SlipKind, string>>> = { specialReport: '专题报告' }

describe('the gate knows every linked slip (1: 4.11)', () => {
  test.each(slipKind.options)('%s: it hangs on the case, is open, and 注销 waits for it by its number', async (kind) => {
    const id = await openSlips[kind]()
    const line = await counter().cases.get({ id })
    const slip = line.slips.find((one) => one.kind === kind)
    expect(slip).toMatchObject({ open: true })
    const waited = line.missing.some((duty) => duty.includes(namedByTitle[kind] ?? slip?.serial ?? '-'))
    expect(waited).toBe(!closesByItself.includes(kind))
    const struck = await desk.reply('receptionist', 'cases.strikeOff', { id, rev: line.rev, override: null })
    expect(struck).toMatchObject({ error: { code: 'REFUSED', missing: line.missing } })
  })

  test('an open promise is waited for too', async () => {
    const { id } = await counter().cases.register({ ...someCase, category: 'other' })
    const dueAt = desk.clock.now() + 3_600_000
    const owner = { accountId: null, name: '林晓雨' }
    await counter().promises.make({ caseId: id, what: '回电', dueAt, owner })
    const { missing } = await counter().cases.get({ id })
    expect(missing.join()).toContain('承诺未兑现：回电')
  })
})

/** What each table that hangs on a case is to the gate: a kind of slip, its promise, or the reason why it is no duty. */
const tables: Readonly<Record<string, SlipKind | 'promise' | { readonly noDuty: string }>> = {
  reworkSlips: 'rework',
  repairs: 'repair',
  serviceOrders: 'service',
  complaints: 'complaint',
  corrections: 'correction',
  voices: 'praise',
  lostFoundItems: 'lostFound',
  incidents: 'incident',
  waveCallers: 'wave',
  waves: 'wave',
  specialReports: 'specialReport',
  promises: 'promise',
  callBacks: { noDuty: 'the case itself keeps whether it was called back' },
  caseEvents: { noDuty: 'tells what happened' },
  printings: { noDuty: 'tells what was printed' },
  ledgerBookLines: { noDuty: 'the bound book' },
  ledgerBookFollowUps: { noDuty: 'the bound book' },
  viewingDefects: { noDuty: 'the repair slip that it became is the duty' },
  ledgerBookOwed: { noDuty: 'what the next book tells' },
}

test('every table that hangs on a case has said what it is to the gate', () => {
  const { writer } = memoryLedger()
  const found = writer.all<{ readonly name: string }>(
    `SELECT DISTINCT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'caseId'
     WHERE m.type = 'table' ORDER BY m.name`,
  )
  expect(found.map(({ name }) => name)).toEqual(Object.keys(tables).sort())
})
