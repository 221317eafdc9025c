import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { civilDateOf, day, instantOf, minute } from '../../../shared/calendar.ts'
import { categories, channels } from '../../../shared/reception/words.ts'
import { someCase, wholeLedger } from '../testing/case-inputs.ts'
import { workRepair } from '../testing/repair-inputs.ts'
import { workService } from '../testing/service-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { voiceSteps } from '../testing/voice-inputs.ts'

let desk: TestDesk
const noon = instantOf('2026-10-12', '12:00')
const total = 60

/** Praise is verified and a suggestion decided before they can be finished. */
async function settleVoices(id: string) {
  const { voices, cases } = desk.as('receptionist')
  for (const { kind, id: voice } of (await cases.get({ id })).slips) {
    if (kind === 'praise') await voices.verify({ ...voiceSteps.verify, finding: 'unfounded', id: voice, rev: 1 })
    if (kind !== 'suggestion') continue
    await voices.report({ suggestions: [{ id: voice, rev: 1 }], receiver: '顾明远', at: null })
    await desk.as('projectManager').voices.decide({ ...voiceSteps.decide, id: voice, rev: 2 })
  }
}

/** Line n was received n hours before noon, all entered at once; every fifth is handed over, every tenth finished. */
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'projectManager'] })
  const { cases } = desk.as('receptionist')
  for (let n = 0; n < total; n++) {
    const { id, rev } = await cases.register({
      ...someCase,
      category: categories[n % 7]!,
      channel: channels[n % 5]!,
      content: n % 2 === 0 ? `第${n}件 厨房漏水` : `第${n}件 门禁失灵`,
      receivedAt: noon - Math.floor(n / 2) * 2 * 60 * minute,
    })
    if (n % 5 !== 0) continue
    const line = await cases.handOver({ id, rev, department: '工程', receiver: '苗建', at: null })
    const slips = (await cases.get({ id })).slips.filter(({ kind, open }) => kind === 'rework' && open)
    for (const slip of slips) await desk.as('receptionist').rework.deliver({ id: slip.id, rev: 1, receiver: '贺斌', at: null })
    await settleVoices(id)
    if (n % 10 === 0) {
      await workRepair(desk, id)
      await workService(desk, id)
    }
    if (n % 10 === 0) await cases.finish({ id, rev: line.rev, result: '好了', at: null })
  }
})
afterAll(() => desk.close())

const list = (changes: Partial<typeof wholeLedger> = {}) => desk.as('receptionist').cases.list({ ...wholeLedger, ...changes })

async function everyPage(changes: Partial<typeof wholeLedger>) {
  const lines = []
  let after: string | null = null
  do {
    const page = await list({ ...changes, limit: 7, after })
    lines.push(...page.cases)
    after = page.next
  } while (after)
  return lines
}

type Asked = Partial<typeof wholeLedger>
const filters: readonly (readonly [string, Asked])[] = [
  ['everything', {}],
  ['open work', { state: ['registered', 'handedOver'] }],
  ['not struck off', { state: ['registered', 'handedOver', 'finished'] }],
  ['one category', { category: ['complaint'] }],
  ['two categories', { category: ['complaint', 'repair'] }],
  ['one channel', { channel: ['letter'] }],
  ['a department', { department: '工程' }],
  ['overdue', { overdue: true }],
  ['words', { text: '漏水' }],
]

describe.each(['newest', 'oldest', 'dueFirst'] as const)('paging, %s', (sort) => {
  test.each(filters)('%s: the pages together are the list, no line twice, none left out', async (_what, asked) => {
    const paged = await everyPage({ ...asked, sort })
    const whole = await list({ ...asked, sort, limit: 200 })
    expect(paged.length).toBeGreaterThan(1)
    expect(paged.map(({ id }) => id)).toEqual(whole.cases.map(({ id }) => id))
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length)
  })
})

test('a line that comes in between two pages moves no other', async () => {
  const first = await list({ limit: 10 })
  await desk.as('receptionist').cases.register(someCase)
  const second = await list({ limit: 10, after: first.next })
  const all = await list({ limit: 200 })
  expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(all.cases.slice(1, 21).map(({ id }) => id))
})

test('sorted by when it was said; due first shows open work by its limit, then what is settled', async () => {
  const newest = (await list({ limit: 200 })).cases.map(({ receivedAt }) => receivedAt)
  expect(newest).toEqual([...newest].sort((a, b) => b - a))
  const due = (await list({ sort: 'dueFirst', limit: 200 })).cases
  const open = due.filter(({ finishedAt }) => finishedAt === null)
  expect(due.slice(0, open.length)).toEqual(open)
  expect(open.map(({ dueAt }) => dueAt)).toEqual(open.map(({ dueAt }) => dueAt).sort((a, b) => a - b))
  const settled = due.slice(open.length)
  expect(settled.length).toBeGreaterThan(1)
  expect(settled.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  expect(settled.map(({ receivedAt }) => receivedAt)).toEqual(settled.map(({ receivedAt }) => receivedAt).sort((a, b) => b - a))
})

test('days are those of the site, both included', async () => {
  const { cases } = await list({ from: '2026-10-11', until: '2026-10-11', limit: 200 })
  expect(cases.length).toBeGreaterThan(5)
  expect(new Set(cases.map(({ receivedAt }) => civilDateOf(receivedAt)))).toEqual(new Set(['2026-10-11']))
})

test('overdue is open and past its limit', async () => {
  const { cases } = await list({ overdue: true, limit: 200 })
  expect(cases.length).toBeGreaterThan(0)
  expect(cases.every(({ finishedAt, dueAt }) => finishedAt === null && dueAt < noon)).toBe(true)
  const all = (await list({ limit: 200 })).cases
  expect(cases).toHaveLength(all.filter(({ finishedAt, dueAt }) => finishedAt === null && dueAt < noon).length)
})

test('the total is a kept count where one is kept, and nothing elsewhere', async () => {
  const everything = await list({ limit: 200 })
  expect(everything.total).toBe(everything.cases.length)
  const complaints = await list({ category: ['complaint'], state: ['registered'], limit: 200 })
  expect(complaints.total).toBe(complaints.cases.length)
  expect((await list({ text: '漏水' })).total).toBeNull()
  expect((await list({ overdue: true })).total).toBeNull()
})

test('lists show masked phones and an excerpt, and no content', async () => {
  const [line] = (await list({ limit: 1 })).cases
  expect(line?.phone).toBe('138****1104')
  expect(line).not.toHaveProperty('content')
})

test.each(['x', '1', '1.2.3', '1.9e99', "1'; DROP TABLE cases", '....'])('the page key %s is refused', async (after) => {
  const reply = await desk.reply('receptionist', 'cases.list', { ...wholeLedger, after })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { after: expect.any(String) } } })
})

test('the list of the day: what is late, near, to hand over, to call back, to strike off', async () => {
  const overview = await desk.as('receptionist').today.overview({})
  const all = (await list({ limit: 200 })).cases
  const open = all.filter(({ finishedAt }) => finishedAt === null)
  expect(overview).toMatchObject({
    now: noon,
    closesAt: instantOf('2026-10-12', '18:00'),
    registeredToday: all.length,
    late: { count: open.filter(({ dueAt }) => dueAt < noon).length },
    dueSoon: { count: open.filter(({ dueAt }) => dueAt >= noon && dueAt < noon + day).length },
    toHandOver: { count: all.filter(({ state }) => state === 'registered').length },
    toAcknowledge: { count: 0, cases: [] },
  })
  expect(overview.toCallBack.count + overview.toStrikeOff.count).toBe(all.filter(({ state }) => state === 'finished').length)
  expect(overview.toCallBack.count).toBeGreaterThan(0)
  expect(overview.toStrikeOff.count).toBeGreaterThan(0)
  const limits = overview.toHandOver.cases.map(({ handOverDueAt }) => handOverDueAt)
  expect(limits).toEqual([...limits].sort((a, b) => a - b))
  expect(overview.undelivered.count).toBeGreaterThan(0)
  expect(overview.undelivered.slips[0]).toMatchObject({ serial: expect.stringContaining('FX-'), name: '祝晓岚' })
})

// The last of the file: it adds a line that the others do not count on.
test('a kept total is read again after every command', async () => {
  const before = (await list()).total ?? 0
  expect((await list()).total).toBe(before)
  await desk.as('receptionist').cases.register(someCase)
  expect((await list()).total).toBe(before + 1)
})
