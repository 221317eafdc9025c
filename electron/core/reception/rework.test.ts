import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { instantOf, minute } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
const noon = instantOf('2026-10-12', '12:00')
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
})
beforeEach(() => desk.clock.set(noon))
afterAll(() => desk.close())

const counter = () => desk.as('receptionist').cases
const rework = () => desk.as('receptionist').rework

async function drafted(receivedAt: number | null = null) {
  const made = await counter().register({ ...someCase, category: 'afterSales', content: '卫生间顶板渗水', receivedAt })
  return { caseId: made.id, id: made.slip!.id, rev: 1 }
}

const blank = {
  ...{ addressee: '现场售后部门', part: null, problem: '卫生间顶板渗水', access: null, inspection: null, inspectedOn: null },
  ...{ contractor: null, dueOn: null, measure: null, startedOn: null, finishedOn: null },
}

test('registering 售后 drafts the slip, to be delivered the same day (1: 4.5)', async () => {
  const { caseId, id } = await drafted()
  expect(await rework().get({ id })).toMatchObject({
    ...{ state: 'drafted', problem: '卫生间顶板渗水', addressee: '现场售后部门', dueOn: '2026-10-21' },
    ...{ deliverBy: instantOf('2026-10-12', '18:00'), issuedAt: noon, room: '1-2-806', inWarranty: null },
  })
  const line = await counter().get({ id: caseId })
  expect(line.missing).toContain('尚未转交责任部门或当场办结')
  expect(line.missing.some((duty) => duty.endsWith('尚未送达售后'))).toBe(true)
})

test('delivering it hands the case over, both on record', async () => {
  const { caseId, id, rev } = await drafted()
  await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  expect(await rework().get({ id })).toMatchObject({ state: 'delivered', deliveredAt: noon, deliveredTo: '贺斌' })
  const line = await counter().get({ id: caseId })
  expect(line).toMatchObject({ state: 'handedOver', department: '售后', receiver: '贺斌', handedOverAt: noon })
  expect(line.events.map(({ kind }) => kind)).toEqual(['registered', 'slipIssued', 'handedOver', 'slipDelivered'])
})

test('handing the case over to the after-sales unit delivers the slip; to another department it does not', async () => {
  const first = await drafted()
  await counter().handOver({ id: first.caseId, rev: 1, department: '售后', receiver: '贺斌', at: null })
  expect(await rework().get({ id: first.id })).toMatchObject({ state: 'delivered', deliveredTo: '贺斌' })
  const second = await drafted()
  const moved = await counter().handOver({ id: second.caseId, rev: 1, department: '工程', receiver: '邹立新', at: null })
  expect(await rework().get({ id: second.id })).toMatchObject({ state: 'drafted' })
  const early = await desk.reply('receptionist', 'cases.finish', { ...moved, result: '好了', at: null })
  expect(early).toMatchObject({ ok: false, error: { code: 'REFUSED', missing: [expect.stringContaining('尚未送达售后')] } })
})

test('late delivery is recorded, since it happened, and marked', async () => {
  const { caseId, id, rev } = await drafted(instantOf('2026-10-11', '10:00'))
  await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  const texts = (await counter().get({ id: caseId })).events.map(({ text }) => text)
  expect(texts.at(-1)).toContain('超过当日送达时限(2026-10-11 18:00)')
})

test('delivered once only, never before the matter was received nor in the future', async () => {
  const { id, rev } = await drafted()
  for (const at of [noon - minute, noon + minute]) {
    const reply = await desk.reply('receptionist', 'rework.deliver', { id, rev, receiver: '贺斌', at })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { at: expect.stringContaining('签收时间') } } })
  }
  const delivered = await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  const again = await desk.reply('receptionist', 'rework.deliver', { ...delivered, receiver: '贺斌', at: null })
  expect(again).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  expect(await desk.reply('receptionist', 'rework.deliver', { id, rev, receiver: '贺斌', at: null })).toMatchObject({
    error: { code: 'CONFLICT' },
  })
})

test('promises and chasing are kept line by line', async () => {
  const { id, rev } = await drafted()
  const promised = await rework().promise({ id, rev, reason: '连续降雨', promisedOn: '2026-11-03' })
  const chased = await rework().chase({ ...promised, asked: '贺斌', answer: '雨停后进场' })
  await rework().chase({ ...chased, asked: '贺斌', answer: null })
  const slip = await rework().get({ id })
  expect(slip.promises).toMatchObject([{ reason: '连续降雨', promisedOn: '2026-11-03', by: 'receptionist', at: noon }])
  expect(slip.chases.map(({ answer }) => answer)).toEqual(['雨停后进场', null])
  const past = await desk.reply('receptionist', 'rework.promise', { id, rev: slip.rev, reason: '雨', promisedOn: '2026-10-11' })
  expect(past).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { promisedOn: expect.any(String) } } })
})

test('不满意 leaves the slip open; the acceptance that follows closes it, and the case may then be closed', async () => {
  const { caseId, id, rev } = await drafted()
  const early = await desk.reply('receptionist', 'rework.accept', {
    ...{ id, rev, acceptance: 'satisfied', acceptedBy: '邹立新', closedOn: '2026-10-12' },
  })
  expect(early).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  const delivered = await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  const acceptance = { acceptedBy: '邹立新', closedOn: '2026-10-12' }
  const bad = await rework().accept({ ...delivered, ...acceptance, acceptance: 'dissatisfied' })
  expect(await rework().get({ id })).toMatchObject({ state: 'delivered', acceptance: 'dissatisfied', closedOn: null })
  const line = await counter().get({ id: caseId })
  const finished = await counter().finish({ id: caseId, rev: line.rev, result: '已修复', at: null })
  const called = await counter().callBack({ ...finished, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
  const open = await desk.reply('receptionist', 'cases.strikeOff', called)
  expect(open).toMatchObject({ ok: false, error: { code: 'REFUSED', missing: [expect.stringContaining('尚未消项')] } })
  await rework().accept({ ...bad, ...acceptance, acceptance: 'mostly' })
  expect(await rework().get({ id })).toMatchObject({ state: 'accepted', closedOn: '2026-10-12' })
  await counter().strikeOff(called)
  const closed = await desk.reply('receptionist', 'rework.amend', { ...blank, id, rev: bad.rev + 1 })
  expect(closed).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
})

test('an acceptance lies neither before the delivery nor in the future', async () => {
  const { id, rev } = await drafted()
  const delivered = await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  for (const closedOn of ['2026-10-11', '2026-10-13']) {
    const reply = await desk.reply('receptionist', 'rework.accept', {
      ...{ ...delivered, acceptance: 'satisfied', acceptedBy: '邹立新', closedOn },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { closedOn: expect.any(String) } } })
  }
})

test.each([
  [{ inspectedOn: '2026-10-13' }, 'inspectedOn'],
  [{ startedOn: '2026-10-13' }, 'startedOn'],
  [{ finishedOn: '2026-10-13' }, 'finishedOn'],
  [{ startedOn: '2026-10-11', finishedOn: '2026-10-10' }, 'finishedOn'],
])('%j is refused', async (dates, field) => {
  const { id, rev } = await drafted()
  const reply = await desk.reply('receptionist', 'rework.amend', { ...blank, ...dates, id, rev })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { [field]: expect.any(String) } } })
})

test('a slip that has left the desk binds the category', async () => {
  const { caseId, id, rev } = await drafted()
  await rework().deliver({ id, rev, receiver: '贺斌', at: null })
  const reply = await desk.reply('receptionist', 'cases.amend', { ...someCase, id: caseId, rev: 2, category: 'repair' })
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'INVALID', fields: { category: expect.stringContaining('已送达售后') } },
  })
})
