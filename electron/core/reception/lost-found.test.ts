import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/access/roles.ts'
import { hour, instantOf } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { claimant, missedWallet, someFood, someKeys, someWallet } from '../testing/found-things.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
const noon = instantOf('2026-10-12', '12:00')
beforeAll(async () => {
  desk = await openTestDesk()
})
beforeEach(() => desk.clock.set(noon))
afterAll(() => desk.close())

const things = (role: Role = 'receptionist') => desk.as(role).lostFound
const refusal = async (call: string, input: unknown, role: Role = 'receptionist') => {
  const reply = await desk.reply(role, `lostFound.${call}`, input)
  return reply.ok ? undefined : reply.error
}

async function noticed() {
  const made = await things().register(someWallet)
  const approved = await things('projectManager').approveNotice(made)
  return things().publish({ ...approved, ways: ['posted'], on: '2026-10-12' })
}

describe('registering', () => {
  test('a found thing is held for ten working days, and its finder gets a receipt', async () => {
    const made = await things().register(someWallet)
    expect(made.serial).toMatch(/^SW-20261012-\d{2}$/)
    expect(made.receiptSerial).toMatch(/^SJ-20261012-\d{2}$/)
    const item = await things().get(made)
    expect(item).toMatchObject({ state: 'held', holdUntil: instantOf('2026-10-26'), due: false, next: '招领启事待项目经理批准' })
    expect((await things().register({ ...someWallet, person: null, witnesses: ['岳峰', '段秀兰'] })).receiptSerial).toBeNull()
  })

  test.each([
    ['contraband is due for the police at once', { ...someWallet, kind: 'contraband' }, noon],
    ['opened food at once', { ...someFood, food: 'opened' }, noon],
    ['fresh food after 24 hours', someFood, noon + 24 * hour],
    [
      'sealed food on the day before its date',
      { ...someFood, food: 'sealed', bestBefore: '2026-11-05' },
      instantOf('2026-11-04'),
    ],
  ] as const)('%s', async (_name, input, until) => {
    expect(await things().get(await things().register({ ...input }))).toMatchObject({ holdUntil: until, due: until === noon })
  })

  test.each([
    ['witnesses', { witnesses: [] }],
    ['witnesses', { witnesses: ['许佳宁'] }],
    ['witnesses', { person: null }],
    ['receiver', { receiver: null }],
    ['storage', { storage: null }],
    ['kind', { kind: 'pet' }],
    ['food', { kind: 'food' }],
    ['happenedAt', { happenedAt: noon + hour }],
  ])('%s is missed in %o', async (field, change) => {
    expect(await refusal('register', { ...someWallet, ...change })).toMatchObject({
      code: 'INVALID',
      fields: { [field]: expect.any(String) },
    })
  })

  test('hangs only on a line of 其它, and keeps that line open until it is settled (1: 4.6, 4.11)', async () => {
    const cases = desk.as('receptionist').cases
    const repair = await cases.register(someCase)
    expect(await refusal('register', { ...someWallet, caseId: repair.id })).toMatchObject({ code: 'REFUSED' })
    const line = await cases.register({ ...someCase, category: 'other', content: '电梯内拾得钱包' })
    const made = await things().register({ ...someWallet, caseId: line.id })
    const finished = await cases.finish({ id: line.id, rev: 1, result: '已登记失物招领', at: null })
    expect(await desk.reply('receptionist', 'cases.strikeOff', finished)).toMatchObject({
      error: { code: 'REFUSED', missing: [`失物 ${made.serial} 尚在保管，未认领也未移交`] },
    })
    await things().claim({ id: made.id, rev: 1, ...claimant })
    await cases.strikeOff(finished)
    const events = (await cases.get({ id: line.id })).events.filter(({ kind }) => kind === 'lostFound')
    expect(events).toHaveLength(2)
    expect(await refusal('register', { ...someWallet, caseId: line.id })).toMatchObject({ code: 'REFUSED' })
  })

  test('what was counted is corrected by supervision only', async () => {
    const { id, rev } = await things().register(someWallet)
    const { nature: _nature, caseId: _case, receivedAt: _at, ...said } = someWallet
    const recounted = { ...said, id, rev, amount: 100 }
    expect(await refusal('amend', recounted)).toMatchObject({ code: 'REFUSED' })
    const described = await things().amend({ ...said, id, rev, appearance: '深棕色' })
    await things('customerServiceSupervisor').amend({ ...recounted, ...described })
    expect(await things().get({ id })).toMatchObject({ amount: 100, appearance: '黑色', rev: 3 })
  })
})

describe('the notice', () => {
  test('needs the manager first; the statute counts a year from it, for information', async () => {
    const made = await things().register(someWallet)
    const notice = { ...made, ways: ['posted'], on: '2026-10-12' }
    expect(await refusal('publish', notice)).toMatchObject({ code: 'REFUSED', missing: ['招领启事待项目经理批准'] })
    expect(await refusal('approveNotice', made)).toMatchObject({ code: 'FORBIDDEN' })
    const { id } = await noticed()
    expect(await things().get({ id })).toMatchObject({
      noticeOn: '2026-10-12',
      statutoryOn: '2027-10-12',
      noticeWays: ['posted'],
    })
  })

  test('there is none for contraband and food', async () => {
    for (const input of [{ ...someWallet, kind: 'contraband' as const }, someFood]) {
      const made = await things().register(input)
      expect(await refusal('approveNotice', made, 'projectManager')).toMatchObject({ code: 'REFUSED' })
    }
  })
})

describe('claiming', () => {
  test('a description that does not fit is refused with its reason, and the search goes on', async () => {
    const known = await noticed()
    const wrong = { ...known, ...claimant, granted: false, statement: '棕色，没有合影' }
    expect(await refusal('claim', wrong)).toMatchObject({ code: 'INVALID', fields: { reason: expect.any(String) } })
    const refused = await things().claim({ ...wrong, reason: '颜色和合影不符' })
    expect(await things().get(known)).toMatchObject({ state: 'held', claims: [{ granted: false, reason: '颜色和合影不符' }] })
    await things().claim({ ...refused, ...claimant })
    expect(await things().get(known)).toMatchObject({ state: 'claimed', ending: '龚晓峰认领', actions: [] })
    expect(await refusal('claim', { ...known, rev: 5, ...claimant })).toMatchObject({ code: 'REFUSED' })
  })

  test('a mistyped identity number is noticed', async () => {
    const known = await noticed()
    const mistyped = { ...known, ...claimant, idNumber: '990101199003070051' }
    expect(await refusal('claim', mistyped)).toMatchObject({ fields: { idNumber: expect.stringContaining('校验位') } })
  })

  test('others than the desk do not see the kept features; nobody sees the number of the paper whole', async () => {
    const known = await noticed()
    await things().claim({ ...known, ...claimant })
    expect(await things('departmentHead').get(known)).toMatchObject({
      ...{ features: '（仅前台可见）', personPhone: '138****1108' },
      claims: [{ idNumber: '990101********0015', statement: '（仅前台可见）' }],
    })
    expect(await things().get(known)).toMatchObject({
      features: someWallet.features,
      claims: [{ idNumber: '990101********0015' }],
    })
  })
})

describe('the end', () => {
  test('is the police, with their receipt; before its time only with a reason', async () => {
    const made = await things().register(someKeys)
    const handed = { ...made, to: '云汀派出所(示例)', receipt: 'YT-2026-118', at: null, earlyReason: null }
    expect(await refusal('transfer', handed)).toMatchObject({ fields: { earlyReason: expect.stringContaining('2026-10-26') } })
    expect(await refusal('transfer', { ...handed, receipt: ' ' })).toMatchObject({ fields: { receipt: '请填写回执号' } })
    desk.clock.set(instantOf('2026-10-26', '10:00'))
    expect(await things().list({ ...everything, due: true, kind: ['keys'] })).toMatchObject({
      items: [{ serial: made.serial, next: '期满，移交公安' }],
    })
    const kept = await things().keepOn({ id: made.id, rev: 1, reason: '派出所周末不收' })
    await things().transfer({ ...handed, ...kept })
    const item = await things().get(made)
    expect(item).toMatchObject({
      state: 'transferred',
      transferReceipt: 'YT-2026-118',
      ending: expect.not.stringContaining('提前'),
    })
  })

  test('only food is disposed of, after its time, by two', async () => {
    const food = await things().register(someFood)
    const burnt = { ...food, signers: ['许佳宁', '岳峰'], how: '作废弃处理', at: null }
    expect(await refusal('dispose', burnt)).toMatchObject({ code: 'REFUSED' })
    desk.clock.set(noon + 24 * hour)
    expect(await refusal('dispose', { ...burnt, signers: ['许佳宁', '许佳宁'] })).toMatchObject({
      fields: { signers: expect.stringContaining('两人') },
    })
    await things().dispose(burnt)
    expect(await things().get(food)).toMatchObject({ state: 'disposed' })
    const keys = await things().register(someKeys)
    expect(await refusal('dispose', { ...burnt, ...keys })).toMatchObject({ code: 'REFUSED' })
    expect(
      await refusal('transfer', {
        ...(await things().register(someFood)),
        to: '派出所',
        receipt: '1',
        at: null,
        earlyReason: 'x',
      }),
    ).toMatchObject({ code: 'REFUSED' })
  })

  test('voiding is for supervision, and a lost report is withdrawn, never claimed', async () => {
    const made = await things().register(missedWallet)
    expect(await refusal('claim', { ...made, ...claimant })).toMatchObject({ code: 'REFUSED' })
    expect(await refusal('void', { ...made, reason: '重复登记' })).toMatchObject({ code: 'FORBIDDEN' })
    await things().withdraw({ ...made, reason: '在家里找到了' })
    const twice = await things().register(missedWallet)
    await things('customerServiceSupervisor').void({ ...twice, reason: '重复登记' })
    expect(await things().get(twice)).toMatchObject({ state: 'voided', ending: expect.stringContaining('重复登记') })
  })
})

describe('matching', () => {
  test('what is missed is suggested for what was found, linked, and settled with its claim', async () => {
    const missed = await things().register(missedWallet)
    const far = await things().register({ ...missedWallet, name: '购物卡', appearance: '红色', place: '地库' })
    const found = await things().register(someWallet)
    const { suggestions } = await things().get(found)
    expect(suggestions.map(({ id }) => id)).toContain(missed.id)
    expect(suggestions.map(({ id }) => id)).not.toContain(far.id)
    const linked = await things().match({ id: found.id, rev: 1, other: { id: missed.id, rev: 1 } })
    expect(await things().get(missed)).toMatchObject({ match: { id: found.id }, next: '已对上拾获，通知失主认领' })
    await things().claim({ ...linked, ...claimant })
    expect(await things().get(missed)).toMatchObject({ state: 'returned', ending: expect.stringContaining(found.serial) })
  })

  test('a thing found before it was missed, and two of the same side, are not the same', async () => {
    const missed = await things().register({ ...missedWallet, place: '会所' })
    const early = await things().register({ ...someWallet, place: '会所', happenedAt: instantOf('2026-10-01', '08:00') })
    expect((await things().get(early)).suggestions.map(({ id }) => id)).not.toContain(missed.id)
    const other = await things().register(someWallet)
    expect(await refusal('match', { id: early.id, rev: 1, other: { id: other.id, rev: 1 } })).toMatchObject({ code: 'INVALID' })
  })
})

const everything = { text: '', nature: [], kind: [], state: [], from: null, until: null, due: false, after: null, limit: 100 }

test('a list is narrowed by words, and read page by page', async () => {
  await things().register({ ...someWallet, name: '䶮先生的平板电脑', kind: 'electronics' })
  expect((await things().list({ ...everything, text: '䶮先生' })).items).toHaveLength(1)
  const { items, next } = await things().list({ ...everything, limit: 2 })
  const rest = await things().list({ ...everything, limit: 200, after: next })
  expect(items).toHaveLength(2)
  expect(rest.items.some(({ id }) => id === items[1]?.id)).toBe(false)
  expect((await things().list({ ...everything, kind: ['electronics'], from: '2026-10-13' })).items).toHaveLength(0)
})
