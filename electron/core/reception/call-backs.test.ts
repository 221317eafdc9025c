import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import { anyCallBack } from '../../../shared/reception/call-backs.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someComplaint, someJudgement, someWork } from '../testing/complaint-inputs.ts'
import { workRepair } from '../testing/repair-inputs.ts'
import { workService } from '../testing/service-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { drawn } from './call-back-due.ts'

let desk: TestDesk
const noon = instantOf('2026-10-12', '12:00')
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'customerServiceSupervisor', 'projectManager'] })
})
beforeEach(() => desk.clock.set(noon))
afterAll(() => desk.close())

const counter = () => desk.as('receptionist').cases
const queue = async () => (await desk.as('receptionist').callBacks.queue({ after: null, limit: 200 })).waiting
const answer = { method: 'phone', satisfaction: 'satisfied', comment: null, at: null } as const

async function settled(input: Parameters<ReturnType<typeof counter>['register']>[0], receiver = '韩大勇') {
  const { id, rev } = await counter().register(input)
  const handed = await counter().handOver({ id, rev, department: '工程', receiver, at: null })
  await workRepair(desk, id, receiver)
  await workService(desk, id)
  return counter().finish({ ...handed, result: '好了', at: null })
}

async function judged(grade: 'minor' | 'important' | 'major') {
  const { id, rev, slip } = await counter().register(someComplaint)
  if (!slip) throw new Error('a complaint')
  await counter().handOver({ id, rev, department: '工程', receiver: '邹立新', at: null })
  await desk.as('receptionist').complaints.judge({ id: slip.id, rev: 1, ...someJudgement, grade })
  return { id, slipId: slip.id, rev: (await counter().get({ id })).rev }
}

test('at no moment fewer than the rate are called back, and never more than it takes', () => {
  const counted = (percent: number, matters: number) => {
    let sum = 0
    for (let finished = 0; finished < matters; finished++) if (drawn(percent, { finished, drawn: sum })) sum++
    return sum
  }
  expect([counted(30, 1), counted(30, 10), counted(30, 100), counted(60, 5), counted(0, 9), counted(100, 9)]).toEqual([
    1, 3, 30, 3, 0, 9,
  ])
})

test('the queue: 重大 first, then 重要, then the rest, each by the time that is left', async () => {
  const repair = await settled(someCase)
  for (const grade of ['minor', 'major', 'important'] as const) {
    const { id, rev } = await judged(grade)
    await counter().finish({ id, rev, result: '好了', at: null })
  }
  const waiting = await queue()
  expect(waiting.map(({ grade, callBackDueAt }) => [grade, (callBackDueAt - noon) / hour])).toEqual([
    ['major', 24],
    ['important', 48],
    [null, 48],
    ['minor', 72],
  ])
  expect(waiting[0]).toMatchObject({ round: 1, refusal: expect.stringContaining('须由项目经理回访') })
  expect(waiting.find(({ id }) => id === repair.id)?.refusal).toBeNull()
  const first = await desk.as('receptionist').callBacks.queue({ after: null, limit: 3 })
  const rest = await desk.as('receptionist').callBacks.queue({ after: first.next, limit: 3 })
  expect([...first.waiting, ...rest.waiting]).toEqual(waiting)
  expect(first).toMatchObject({ total: 4, late: 0 })
  desk.clock.advance(25 * hour)
  expect(await desk.as('receptionist').callBacks.queue({ after: null, limit: 3 })).toMatchObject({ total: 4, late: 1 })
  expect((await desk.as('receptionist').today.overview({})).toCallBack.cases.map(({ id }) => id)).toEqual(
    waiting.map(({ id }) => id),
  )
})

test('a grade judged after 办结 moves the matter in the queue', async () => {
  const { id, slipId, rev } = await judged('minor')
  await counter().finish({ id, rev, result: '好了', at: null })
  await desk.as('receptionist').complaints.judge({ id: slipId, rev: 2, ...someJudgement, grade: 'major' })
  expect((await queue()).find((one) => one.id === id)).toMatchObject({ grade: 'major', callBackDueAt: noon + day })
})

test('the one who is asked about never asks: who took the work on, and who was found responsible', async () => {
  const own = await settled(someCase, 'receptionist')
  expect(await desk.reply('receptionist', 'cases.callBack', { ...own, ...answer })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('您接手办理') },
  })
  expect((await counter().get(own)).actions).not.toContain('callBack')
  await desk.as('customerServiceSupervisor').cases.callBack({ ...own, ...answer })

  const { id, slipId, rev } = await judged('minor')
  const work = { ...someWork, counterpart: 'receptionist' }
  await desk.as('receptionist').complaints.fulfil({ id: slipId, rev: 2, ...work, duty: 'investigation' })
  const finished = await counter().finish({ id, rev, result: '好了', at: null })
  expect(await desk.reply('receptionist', 'cases.callBack', { ...finished, ...answer })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('责任人') },
  })
  await desk.as('customerServiceSupervisor').cases.callBack({ ...finished, ...answer })
})

test('C reopens the matter, and the second round is due again and counted', async () => {
  const { id, rev } = await settled(someCase)
  const again = await counter().callBack({ id, rev, ...answer, satisfaction: 'dissatisfied', comment: '又不亮了' })
  expect(await counter().get({ id })).toMatchObject({ state: 'handedOver', callBackDueAt: null })
  expect((await queue()).map((one) => one.id)).not.toContain(id)
  const finished = await counter().finish({ ...again, result: '换了驱动器', at: null })
  expect((await queue()).find((one) => one.id === id)).toMatchObject({ round: 2 })
  await counter().callBack({ ...finished, ...answer, respondent: '祝先生' })
  expect((await counter().get({ id })).callBacks).toMatchObject([
    { round: 1, satisfaction: 'dissatisfied', respondent: null },
    { round: 2, satisfaction: 'satisfied', respondent: '祝先生' },
  ])
})

test('who was not required and is 不满意 all the same must be called again', async () => {
  const made = await counter().register({ ...someCase, category: 'other' })
  const finished = await counter().finish({ ...made, result: '属实', at: null })
  const again = await counter().callBack({ ...finished, ...answer, satisfaction: 'dissatisfied' })
  await counter().finish({ ...again, result: '再谢', at: null })
  expect((await counter().get({ id: made.id })).missing).toContain('尚未回访')
})

test('the record: letters, the slip number, over any days, page by page', async () => {
  const list = (more: object = {}) => desk.as('receptionist').callBacks.list({ ...anyCallBack, after: null, limit: 200, ...more })
  const all = await list()
  expect(all.counts).toEqual({ satisfied: 3, fairly: 0, dissatisfied: 2 })
  expect(all.callBacks).toHaveLength(5)
  expect(all.callBacks.find(({ category }) => category === 'complaint')?.slipSerial).toMatch(/^TS-/)
  const first = await list({ limit: 2 })
  const rest = await list({ after: first.next })
  expect([...first.callBacks, ...rest.callBacks]).toEqual(all.callBacks)
  expect((await list({ satisfaction: ['dissatisfied'], category: ['other'] })).callBacks).toHaveLength(1)
  expect((await list({ from: '2026-10-13' })).callBacks).toEqual([])
  for (const after of ['x', '1.2.3', 'a.b']) {
    expect(await desk.reply('receptionist', 'callBacks.list', { ...anyCallBack, after, limit: 2 })).toMatchObject({ ok: false })
  }
})

test('a rate is drawn at 办结 and kept; complaints are never fewer than all', async () => {
  const chief = desk.as('customerServiceSupervisor')
  const { rev, ...body } = await chief.settings.read({})
  const rated = (percent: number, complaint = 100) => {
    const { rules } = body.callBacks
    const set = { ...rules, service: { ...rules.service, percent }, complaint: { ...rules.complaint, percent: complaint } }
    return { ...body, rev, callBacks: { ...body.callBacks, rules: set } }
  }
  expect(await desk.reply('customerServiceSupervisor', 'settings.save', rated(50, 90))).toMatchObject({
    error: { code: 'INVALID', fields: { 'callBacks.rules.complaint.percent': '投诉须全部回访(4.9)' } },
  })
  await chief.settings.save(rated(50))
  const drawnOnes: boolean[] = []
  for (let matter = 0; matter < 4; matter++) {
    const { id } = await settled({ ...someCase, category: 'service' })
    drawnOnes.push((await queue()).some((one) => one.id === id))
  }
  expect(drawnOnes).toEqual([true, false, true, false])
})
