import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { notifiedVisit, someVisit } from '../testing/visit-inputs.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'departmentHead', 'officeSupervisor'] })
})
afterEach(() => desk.close())

const chief = () => desk.as('officeSupervisor')
const asked = { text: '', from: null, until: null, after: null, limit: 50 }
const archive = async (more: object = {}) => chief().visitArchive.list({ ...asked, ...more })
const serials = async (more: object = {}) => (await archive(more)).visits.map(({ serial }) => serial)

async function closed(input: object = {}): Promise<string> {
  const id = await notifiedVisit(desk, { ...someVisit, ...input })
  for (const department of ['security', 'cleaning'] as const) {
    await chief().preparations.finish({ id, department, person: '岳峰', via: 'here', at: null })
  }
  const { rev } = await chief().visits.receive({ id, rev: (await chief().visits.get({ id })).rev, at: null })
  await chief().visits.close({ id, rev, at: null, reason: '打印机待修' })
  return id
}

async function cancelled(input: object = {}): Promise<string> {
  const made = await chief().visits.plan({ ...someVisit, ...input })
  await chief().visits.cancel({ ...made, at: null, reason: '租户改期' })
  return made.id
}

test('what is over lies in the archive with its keeping period, what goes on does not (3: 4.7)', async () => {
  await closed()
  await cancelled()
  await notifiedVisit(desk)
  expect((await archive()).visits).toMatchObject([
    { serial: expect.stringMatching(/-0[12]$/), keepUntil: '2029-10-12', keptLongEnough: false, files: 0 },
    { keepUntil: '2029-10-12', keptLongEnough: false },
  ])
  expect((await archive()).visits.map(({ state }) => state).sort()).toEqual(['cancelled', 'closed'])
  desk.clock.set(noon + 1100 * day)
  // Past its period it is still there: a person decides, nothing is deleted by itself.
  expect((await archive()).visits.map(({ keptLongEnough }) => keptLongEnough)).toEqual([true, true])
})

test('found by 来访单位, by anybody who came or received, in characters and in pinyin, and by day', async () => {
  await closed({ unit: '邻城物业（示例）', leader: '姜启明', host: '曹宇航' })
  await cancelled({ unit: '意向租户（示例）', leader: null, host: '沈婉清', arrivesAt: noon + 2 * day, leavesAt: null })
  const first = ['CG-20261012-01']
  for (const text of ['邻城物业', 'lcwy', 'linchengwuye', '姜启明', 'jqm', 'caoyuhang', 'CG-20261012-01', 'LCWY']) {
    expect(await serials({ text }), text).toEqual(first)
  }
  expect(await serials({ text: 'shenwanqing' })).toEqual(['CG-20261012-02'])
  expect(await serials({ text: '没有的' })).toEqual([])
  expect(await serials({ from: '2026-10-13' })).toEqual(['CG-20261012-02'])
  expect(await serials({ until: '2026-10-13' })).toEqual(first)
})

test('an amended visit is found by its new words alone', async () => {
  const made = await chief().visits.plan({ ...someVisit, unit: '老单位' })
  const { rev } = await chief().visits.amend({ ...someVisit, ...made, unit: '新单位' })
  await chief().visits.cancel({ id: made.id, rev, at: null, reason: '改期' })
  expect(await serials({ text: 'xdw' })).toEqual([made.serial])
  expect(await serials({ text: 'ldw' })).toEqual([])
})

test('page by page, the latest first, each once', async () => {
  for (const at of [0, 1, 2, 3, 4]) await cancelled({ arrivesAt: noon + at * day, leavesAt: null })
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof archive>> = await archive({ after, limit: 2 })
    seen.push(...page.visits.map(({ serial }) => serial))
    after = page.next
  } while (after !== null)
  expect(seen).toEqual(['05', '04', '03', '02', '01'].map((number) => `CG-20261012-${number}`))
})

test('the counter reads no archive and prints none', async () => {
  const id = await closed()
  expect(await desk.reply('receptionist', 'visitArchive.list', asked)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const subject = { form: 'visitArchive', id }
  const paper = await desk.reply('receptionist', 'printing.preview', { subject, copies: ['存档'] })
  expect(paper).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const own = await desk.reply('departmentHead', 'printing.preview', { subject, copies: ['存档'] })
  expect(own).toMatchObject({ ok: true, data: { sheets: [{ form: 'visitArchive', title: '参观接待档案' }] } })
})
