import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { everyRepair, freePrice, repairSteps, workRepair } from '../testing/repair-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { repairLines, repairsDueBefore, repairsDueCount, repairsOf } from './repairs.sql.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const repairs = () => desk.as('receptionist').repairs
const cases = () => desk.as('receptionist').cases
const missingOf = async (id: string) => (await cases().get({ id })).missing.join('；')

const burst = { ...someCase, urgency: 'urgent', name: '伍国强', room: '7-3-204', content: '厨房软管爆裂跑水' } as const

async function drafted(input: Partial<typeof someCase> = burst) {
  const { id: caseId, slip } = await cases().register({ ...someCase, ...input })
  return { caseId, id: slip?.id ?? '', serial: slip?.serial ?? '', kind: slip?.kind, rev: 1 }
}

/** Sent and there, on that grade. */
async function onSite(input: Partial<typeof someCase> = burst, dispatch: object = {}) {
  const made = await drafted(input)
  const sent = await repairs().dispatch({ ...repairSteps.dispatch, ...dispatch, id: made.id, rev: 1 })
  return { ...made, ...(await repairs().arrive({ ...sent, at: null })) }
}

const reply = (path: string, input: unknown) => desk.reply('receptionist', `repairs.${path}`, input)
const said = (words: string) => ({ error: { code: 'REFUSED', message: expect.stringContaining(words) } })
const wrong = (field: string, words: string) => ({
  error: { code: 'INVALID', fields: { [field]: expect.stringContaining(words) } },
})

describe('from the report to 注销 (1: 4.6)', () => {
  test('the slip is drafted with its case; each duty holds the case until it is done', async () => {
    const { caseId, id, serial, kind } = await drafted()
    expect([kind, serial]).toEqual(['repair', 'WX-20261012-01'])
    expect(await repairs().get({ id })).toMatchObject({
      ...{ state: 'toDispatch', grade: 'urgent', arriveBy: noon + 15 * minute, dueAt: noon + day, nextDueAt: noon + 15 * minute },
    })
    expect(await missingOf(caseId)).toContain(`维修单 ${serial} 尚未派工`)
    desk.clock.advance(2 * minute)
    const sent = await repairs().dispatch({ ...repairSteps.dispatch, id, rev: 1 })
    expect(await cases().get({ id: caseId })).toMatchObject({ state: 'handedOver', department: '工程', receiver: '韩大勇' })
    expect(await missingOf(caseId)).toContain('维修员尚未到场')
    desk.clock.advance(10 * minute)
    const there = await repairs().arrive({ ...sent, at: null })
    expect(await repairs().get({ id })).toMatchObject({ state: 'onSite', nextDueAt: noon + day })
    const { rev } = await cases().get({ id: caseId })
    const early = { id: caseId, rev, result: '好了', at: null }
    expect(await desk.reply('receptionist', 'cases.finish', early)).toMatchObject(said('尚未完工'))
    const priced = await repairs().price({ ...repairSteps.price, materials: [...repairSteps.price.materials], ...there })
    const done = await repairs().finish({ ...repairSteps.finish, ...priced })
    const finished = await cases().finish(early)
    expect(await missingOf(caseId)).toContain('业主尚未验收签名')
    expect(await missingOf(caseId)).toContain('费用 36.00 元尚未收款')
    const signed = await repairs().accept({ ...repairSteps.accept, ...done })
    await repairs().pay({ ...repairSteps.pay, ...signed })
    expect(await missingOf(caseId)).not.toContain('WX-')
    const called = await cases().callBack({ ...finished, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
    await cases().strikeOff(called)
    expect(await repairs().get({ id })).toMatchObject({
      ...{ state: 'accepted', total: 3600, payment: { method: 'cash' }, actions: [], callBack: { satisfaction: 'satisfied' } },
      acceptance: { signedBy: '伍国强', checked: '试水正常' },
    })
    expect(await reply('pay', { ...repairSteps.pay, id, rev: 7 })).toMatchObject(said('已注销'))
  })

  test('over its duties a supervisor strikes it off only with a reason, which names them', async () => {
    const there = await onSite()
    const priced = await repairs().price({ ...freePrice, id: there.id, rev: there.rev })
    await repairs().finish({ ...repairSteps.finish, ...priced })
    const { rev } = await cases().get({ id: there.caseId })
    const finished = await cases().finish({ id: there.caseId, rev, result: '好了', at: null })
    expect(await desk.reply('receptionist', 'cases.strikeOff', finished)).toMatchObject(said('业主尚未验收签名'))
    const override = { reason: '业主出国，电话确认' }
    await desk.as('customerServiceSupervisor').cases.strikeOff({ ...finished, override })
    expect((await cases().get({ id: there.caseId })).override?.duties.join()).toContain('业主尚未验收签名')
  })
})

describe('the price', () => {
  test('is agreed to before the work where it is paid, and never exceeded', async () => {
    const there = await onSite()
    expect(await reply('finish', { ...repairSteps.finish, id: there.id, rev: there.rev })).toMatchObject(said('还没有填费用'))
    const quoted = await repairs().price({ ...freePrice, charging: 'paid', id: there.id, rev: there.rev })
    expect(await reply('finish', { ...repairSteps.finish, ...quoted })).toMatchObject(said('业主同意后才能做'))
    const agreed = await repairs().price({ ...repairSteps.price, materials: [...repairSteps.price.materials], ...quoted })
    const done = await repairs().finish({ ...repairSteps.finish, ...agreed })
    const more = { ...repairSteps.price, materials: [{ ...repairSteps.price.materials[0], quantity: 300 }] }
    expect(await reply('price', { ...more, ...done })).toMatchObject(wrong('materials', '54.00 元超过业主同意的 36.00 元'))
    const less = { ...repairSteps.price, materials: [{ ...repairSteps.price.materials[0], quantity: 100 }] }
    await repairs().price({ ...less, ...done })
    expect(await repairs().get({ id: there.id })).toMatchObject({
      total: 1800,
      agreement: { total: 3600, by: '伍国强', at: noon },
    })
  })

  test('of an 急修 has no labour unless the settings say so (domain 4.3, 5)', async () => {
    const { id, rev } = await drafted()
    const charged = { ...repairSteps.price, labour: { hours: 100, price: 2000 }, id, rev }
    expect(await reply('price', charged)).toMatchObject(wrong('labour.price', '急修免人工费'))
    const chief = desk.as('customerServiceSupervisor').settings
    const body = await chief.read({})
    await chief.save({ ...body, repairs: { ...body.repairs, urgentLabourFree: false } })
    await repairs().price({ ...charged, materials: [...charged.materials] })
    expect(await repairs().get({ id })).toMatchObject({ total: 5600, labour: { hours: 100, price: 2000, amount: 2000 } })
  })

  test('of three lines adds up line by line', async () => {
    const { id, rev } = await drafted()
    const line = { name: '电线', spec: null, unit: '米', quantity: 150, unitPrice: 333 }
    await repairs().price({ ...repairSteps.price, materials: [line, line, line], id, rev })
    const { materials, total } = await repairs().get({ id })
    expect([materials.map(({ amount }) => amount), total]).toEqual([[500, 500, 500], 1500])
  })

  test('that is too high ends in 「不修」, signed, with its reason (domain 4.3, 7)', async () => {
    const there = await onSite()
    const step = { id: there.id, rev: there.rev, reason: '嫌贵', signedBy: '戚冬梅', at: null }
    expect(await reply('refuse', { ...step, signedBy: ' ' })).toMatchObject({ error: { code: 'INVALID' } })
    await repairs().refuse(step)
    expect(await repairs().get({ id: there.id })).toMatchObject({
      state: 'refused',
      ending: { reason: '嫌贵', signedBy: '戚冬梅' },
    })
    expect(await missingOf(there.caseId)).not.toContain('WX-')
    const { rev } = await cases().get({ id: there.caseId })
    await cases().finish({ id: there.caseId, rev, result: '业主不修', at: null })
  })
})

describe('the clock (domain 2.2)', () => {
  test.each([
    ['urgent', null, noon + 15 * minute, noon + day],
    ['small', null, instantOf('2026-10-12', '18:00'), noon + 2 * day],
    ['sundry', null, instantOf('2026-10-12', '18:00'), noon + 2 * day],
    ['sundry', instantOf('2026-10-16', '15:00'), instantOf('2026-10-16', '15:00'), instantOf('2026-10-17') - 1],
    ['small', instantOf('2026-10-13', '15:00'), instantOf('2026-10-13', '15:00'), noon + 2 * day],
    ['major', null, instantOf('2026-10-12', '18:00'), noon + 3 * day],
  ] as const)('%s, appointed %s', async (grade, appointedAt, arriveBy, dueAt) => {
    const { id } = await drafted()
    await repairs().dispatch({ ...repairSteps.dispatch, grade, appointedAt, id, rev: 1 })
    expect(await repairs().get({ id })).toMatchObject({ grade, appointedAt, arriveBy, dueAt })
  })

  test('runs through a holiday', async () => {
    const eve = instantOf('2026-09-30', '22:06')
    desk.clock.set(eve)
    const { id } = await drafted({ ...someCase, urgency: 'normal' })
    expect(await repairs().get({ id })).toMatchObject({ dueAt: eve + 2 * day })
  })

  test('a late arrival is marked; what is finished late says why', async () => {
    const { id, caseId } = await drafted()
    const sent = await repairs().dispatch({ ...repairSteps.dispatch, id, rev: 1 })
    desk.clock.advance(16 * minute)
    const there = await repairs().arrive({ ...sent, at: null })
    expect((await cases().get({ id: caseId })).events.at(-1)?.text).toContain('超过到场时限(2026-10-12 12:15)')
    const priced = await repairs().price({ ...freePrice, ...there })
    desk.clock.advance(day)
    expect(await reply('finish', { ...repairSteps.finish, ...priced })).toMatchObject(wrong('lateReason', '2026-10-13 12:00'))
    await repairs().finish({ ...repairSteps.finish, ...priced, lateReason: '等候阀门' })
  })

  test('a delay has a reason and a new time, which is a promise until it is kept', async () => {
    const there = await onSite()
    const promisedAt = noon + 3 * day
    const late = { id: there.id, rev: there.rev, reason: '缺主板', promisedAt: noon }
    expect(await reply('delay', late)).toMatchObject(wrong('promisedAt', '须晚于现在'))
    const first = await repairs().delay({ ...late, promisedAt: noon + day })
    const moved = await repairs().delay({ ...first, reason: '主板未到', promisedAt })
    expect(await repairs().get({ id: there.id })).toMatchObject({
      ...{ promisedAt, nextDueAt: promisedAt },
      delays: [{ reason: '缺主板' }, { reason: '主板未到', promisedAt, by: 'receptionist' }],
    })
    const { promises } = await cases().get({ id: there.caseId })
    expect(promises.map(({ state, owner }) => [state, owner])).toEqual([
      ['moved', '韩大勇'],
      ['open', '韩大勇'],
    ])
    const priced = await repairs().price({ ...freePrice, ...moved })
    desk.clock.set(promisedAt - hour)
    await repairs().finish({ ...repairSteps.finish, ...priced })
    expect((await cases().get({ id: there.caseId })).promises.at(-1)).toMatchObject({ state: 'kept' })
  })

  test('a 大修 owes its plan first, then the day it names', async () => {
    const { id } = await drafted()
    const sent = await repairs().dispatch({ ...repairSteps.dispatch, grade: 'major', id, rev: 1 })
    const plan = { plan: '更换主立管', plannedOn: '2026-10-30' }
    expect(await reply('plan', { ...plan, ...sent, plannedOn: '2026-10-11' })).toMatchObject(wrong('plannedOn', '早于今天'))
    await repairs().plan({ ...plan, ...sent })
    expect(await repairs().get({ id })).toMatchObject({ plan: '更换主立管', dueAt: instantOf('2026-10-30', '18:00') })
    const small = await onSite(burst, { grade: 'small' })
    expect(await reply('plan', { ...plan, id: small.id, rev: small.rev })).toMatchObject(said('不能填方案'))
  })

  test('the day shows what is late or due soon, the next first, and nothing that is done', async () => {
    const late = await onSite()
    const soon = await drafted({ ...someCase, urgency: 'normal' })
    const done = await drafted()
    await workRepair(desk, done.caseId)
    desk.clock.set(noon + 4 * hour)
    const { repairs: due } = await desk.as('receptionist').today.overview({})
    expect(due.repairs.map(({ id }) => id)).toEqual([soon.id, late.id])
    expect(due.count).toBe(2)
  })
})

test('不满意 sends it back to work; a case that comes back sends the slip out again on new limits', async () => {
  const there = await onSite()
  const priced = await repairs().price({ ...freePrice, id: there.id, rev: there.rev })
  const done = await repairs().finish({ ...repairSteps.finish, ...priced })
  const again = await repairs().accept({ ...repairSteps.accept, ...done, satisfaction: 'dissatisfied' })
  expect(await repairs().get({ id: there.id })).toMatchObject({ state: 'onSite', finishedAt: null, satisfaction: null })
  const better = await repairs().finish({ ...repairSteps.finish, ...again })
  const signed = await repairs().accept({ ...repairSteps.accept, ...better })
  const { rev } = await cases().get({ id: there.caseId })
  const finished = await cases().finish({ id: there.caseId, rev, result: '好了', at: null })
  expect(await reply('dispatch', { ...repairSteps.dispatch, ...signed })).toMatchObject(said('不能派工'))
  desk.clock.advance(hour)
  await cases().callBack({ ...finished, method: 'phone', satisfaction: 'dissatisfied', comment: '又漏', at: null })
  await repairs().dispatch({ ...repairSteps.dispatch, ...signed })
  const out = await repairs().get({ id: there.id })
  expect(out).toMatchObject({ state: 'dispatched', arrivedAt: null, arriveBy: noon + hour + 15 * minute })
  expect(await missingOf(there.caseId)).toContain('维修员尚未到场')
})

test('nobody had to come: cancelled with its reason, and the case goes on', async () => {
  const { id, caseId } = await drafted()
  await repairs().cancel({ id, rev: 1, reason: '业主自己拧紧了', at: null })
  expect(await repairs().get({ id })).toMatchObject({ state: 'cancelled', nextDueAt: null })
  await cases().finish({ id: caseId, rev: 1, result: '无须上门', at: null })
})

describe('the warranty decides (domain 2.3, 4.3: 4 and 7)', () => {
  const loose = { ...someCase, category: 'afterSales', name: '戚冬梅', room: '4-1-1703', content: '洁具松动' } as const
  const slipOf = async () => {
    await desk.as('receptionist').units.create({ code: '4-1-1703', handoverDate: '2024-03-02', note: null })
    const { id: caseId, slip } = await cases().register(loose)
    return { caseId, id: slip?.id ?? '', serial: slip?.serial ?? '' }
  }
  const blank = {
    ...{ addressee: '现场售后部门', problem: '洁具松动', access: null, inspection: null, inspectedOn: null },
    ...{ contractor: null, dueOn: null, measure: null, startedOn: null, finishedOn: null },
  }

  test('past it a 售后 goes on as a paid 报修, even when it had left the desk; and back again, nothing lost', async () => {
    const { rework } = desk.as('receptionist')
    const { caseId, id, serial } = await slipOf()
    const filled = await rework.amend({ ...blank, part: 'doorsWindows', id, rev: 1 })
    const out = await rework.amend({ ...blank, part: 'sanitaryWare', ...filled })
    const delivered = await rework.deliver({ ...out, receiver: '贺斌', at: null })
    await rework.toRepair({ ...delivered, reason: '保修6个月已过，业主同意' })
    expect(await rework.get({ id })).toMatchObject({ state: 'voided', deliveredTo: '贺斌', part: 'sanitaryWare' })
    const line = await cases().get({ id: caseId })
    expect(line).toMatchObject({ category: 'repair' })
    const slip = line.slips.find(({ kind }) => kind === 'repair')!
    const repair = await repairs().get({ id: slip.id })
    expect(repair).toMatchObject({ charging: 'paid', linked: [{ serial, state: '已作废' }] })
    const back = { id: slip.id, rev: repair.rev, reason: '开发商认保' }
    expect(await reply('toAfterSales', back)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    await desk.as('customerServiceSupervisor').repairs.toAfterSales(back)
    const again = await cases().get({ id: caseId })
    expect(again.category).toBe('afterSales')
    expect(again.slips.map(({ kind, state }) => [kind, state])).toEqual([
      ['rework', '已作废'],
      ['rework', '待送达'],
      ['repair', '已作废'],
    ])
    expect(again.events.map(({ text }) => text).join()).toContain(`返修单 ${serial} 已作废，由维修单 ${repair.serial} 接着办`)
  })

  test('within it nobody makes it a paid one', async () => {
    await desk.as('receptionist').units.create({ code: '2-1-303', handoverDate: '2026-03-02', note: null })
    const { slip } = await cases().register({ ...loose, room: '2-1-303' })
    const { rework } = desk.as('receptionist')
    const filled = await rework.amend({ ...blank, part: 'plumbing', id: slip?.id ?? '', rev: 1 })
    const refused = await desk.reply('receptionist', 'rework.toRepair', { ...filled, reason: '嫌麻烦' })
    expect(refused).toMatchObject(said('还在保修期内'))
  })
})

test('another category voids a slip on which nobody was sent, and is refused once somebody was', async () => {
  const first = await drafted()
  await cases().amend({ ...burst, id: first.caseId, rev: 1, category: 'other' })
  expect(await repairs().get({ id: first.id })).toMatchObject({ state: 'voided', actions: [] })
  const { caseId } = await onSite()
  const { rev } = await cases().get({ id: caseId })
  const moved = await desk.reply('receptionist', 'cases.amend', { ...burst, id: caseId, rev, category: 'other' })
  expect(moved).toMatchObject(wrong('category', '已派工'))
})

test('the list by state, grade and day, page by page; a head of department works with masked numbers', async () => {
  const one = await drafted()
  desk.clock.set(noon + day)
  const two = await onSite({ ...someCase, urgency: 'normal' }, { grade: 'small' })
  const found = async (filter: Partial<typeof everyRepair>) =>
    (await repairs().list({ ...everyRepair, ...filter })).repairs.map(({ id }) => id)
  expect(await found({})).toEqual([two.id, one.id])
  expect(await found({ state: ['onSite'] })).toEqual([two.id])
  expect(await found({ grade: ['urgent'] })).toEqual([one.id])
  expect(await found({ until: '2026-10-12' })).toEqual([one.id])
  const { next } = await repairs().list({ ...everyRepair, limit: 1 })
  expect(await found({ after: next })).toEqual([one.id])
  const head = await desk.as('departmentHead').repairs.get({ id: one.id })
  expect(head).toMatchObject({ phone: '138****1104' })
  expect(head.actions).toContain('dispatch')
  expect(head.actions).not.toContain('cancel')
  expect(await reply('arrive', { id: one.id, rev: 9, at: null })).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('every list walks an index', () => {
  const { writer } = memoryLedger()
  const plans = plansOf(writer, (db) => {
    repairsOf(db, ['case-1'])
    repairsDueBefore(db, 'site', 7, 10)
    repairsDueCount(db, 'site', 7)
    repairLines(db, ['(issuedAt, id) < (@afterIssue, @afterId)'], { siteId: 'site', afterIssue: 7, afterId: 'x', limit: 10 })
  })
  for (const plan of plans) expect(plan).toMatch(/USING (COVERING )?INDEX repairs/)
  for (const plan of plans.slice(1)) expect(plan).not.toContain('TEMP B-TREE')
})
