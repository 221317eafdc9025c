import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import type { CaseInput } from '../../../shared/reception/cases.ts'
import { someCase } from '../testing/case-inputs.ts'
import { workRepair } from '../testing/repair-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { sharedWords } from './same-matter.ts'

const now = instantOf('2026-10-20', '10:00')
let desk: TestDesk
let home: { readonly id: string }
let owner: { readonly id: string }

beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['receptionist'] })
  const { units, residents } = desk.as('receptionist')
  home = await units.create({ code: '3-1-602', handoverDate: '2024-07-20', note: null })
  owner = await residents.create({
    ...{ name: '周启明', phone: '010-88880000 / 13800001101', note: null },
    residences: [{ unitId: home.id, standing: 'owner' }],
  })
})
afterEach(() => desk.close())

const nobody = { ...someCase, name: null, room: null, phone: null }

/** A case that came in so many days ago. */
async function earlier(days: number, input: Partial<CaseInput>) {
  return desk.as('receptionist').cases.register({ ...nobody, receivedAt: now - days * day, ...input })
}

const asked = { residentId: null, room: null, phone: null, category: null, content: '' }
const standing = (input: Partial<Parameters<ReturnType<TestDesk['as']>['residents']['standing']>[0]>) =>
  desk.as('receptionist').residents.standing({ ...asked, ...input })

describe('who stands there', () => {
  test('is known by the record or the number, however it is written, and with them their only home', async () => {
    const inputs = [{ residentId: owner.id }, { phone: '+86 138-0000-1101' }, { phone: '8888 0000' }]
    for (const input of inputs) {
      expect(await standing(input)).toMatchObject({
        resident: { id: owner.id, name: '周启明' },
        unit: { code: '3-1-602', handoverDate: '2024-07-20' },
      })
    }
  })

  test('a room alone names the unit, not a person', async () => {
    expect(await standing({ room: '3栋1单元602' })).toMatchObject({ resident: null, unit: { id: home.id } })
  })

  test('a number of several people names one of them only with the room', async () => {
    await desk.as('receptionist').residents.create({ name: '周太太', phone: '13800001101', note: null, residences: [] })
    expect((await standing({ phone: '13800001101' })).resident).toBeNull()
    expect((await standing({ phone: '13800001101', room: '3-1-602' })).resident?.name).toBe('周启明')
  })

  test('strangers are fine', async () => {
    const nothing = { resident: null, unit: null, earlier: [], open: 0, probableDuplicates: [], lastCallBack: null }
    expect(await standing({})).toEqual(nothing)
    expect(await standing({ room: '9-9-999', phone: '13700000000', content: '漏水', category: 'repair' })).toEqual(nothing)
  })
})

describe('earlier cases', () => {
  test('are those of the person, the room and the number, each once, the latest first', async () => {
    const byPerson = await earlier(40, { residentId: owner.id, room: '3-1-602', phone: '13800001101' })
    const byRoom = await earlier(3, { room: '3栋1单元602室' })
    const byPhone = await earlier(10, { phone: '138 0000 1101' })
    await earlier(1, { room: '3-1-603', phone: '13900001101', content: '打13800001101没人接' })
    const known = await standing({ residentId: owner.id, phone: '13800001101' })
    expect(known.earlier.map(({ id }) => id)).toEqual([byRoom.id, byPhone.id, byPerson.id])
    expect(known.open).toBe(3)
    expect(known.earlier.map(({ phone }) => phone)).toEqual([null, '138****1101', '138****1101'])
  })

  test('with the last call-back in words; struck off is not open', async () => {
    const { cases } = desk.as('receptionist')
    const { id, rev } = await earlier(5, { room: '3-1-602' })
    const handed = await cases.handOver({ id, rev, department: '工程', receiver: '韩大勇', at: null })
    await workRepair(desk, id)
    const finished = await cases.finish({ id, rev: handed.rev, result: '已修', at: null })
    const called = await cases.callBack({
      ...{ id, rev: finished.rev, method: 'phone', satisfaction: 'fairly', comment: null, at: null },
    })
    await cases.strikeOff({ id, rev: called.rev })
    expect(await standing({ room: '3-1-602' })).toMatchObject({ open: 0, lastCallBack: { at: now, satisfaction: '较满意' } })
  })
})

describe('a probable duplicate', () => {
  const warnings = async (input: Parameters<typeof standing>[0]) =>
    (await standing(input)).probableDuplicates.map(({ because }) => because)
  const here = { room: '3-1-602' }

  test('has the same words, in the same room, within 30 days', async () => {
    await earlier(8, { ...here, content: '业主反映地库渗水浸车' })
    await earlier(8, { room: '3-1-603', content: '卫生间渗水' })
    await earlier(31, { ...here, content: '卫生间渗水' })
    expect(await warnings({ ...here, content: '业主反映卫生间渗水' })).toEqual(['同一房号 10-12 也报过渗水'])
    expect(await warnings({ ...here, category: 'praise', content: '业主反映保安热心' })).toEqual([])
  })

  test('or the same category', async () => {
    await earlier(29, { ...here, content: '灯不亮' })
    expect(await warnings({ ...here, category: 'repair', content: '门坏了' })).toEqual(['同一房号 09-21 也有一件报修'])
    expect(await warnings({ ...here, category: 'service', content: '' })).toEqual([])
  })

  test('or the same number', async () => {
    await earlier(8, { phone: '138-0000-7777', content: '电梯停运' })
    expect(await warnings({ phone: '13800007777', content: '电梯又停运' })).toEqual(['同一号码 10-12 也报过电梯'])
  })

  test('of the same person comes with the words first', async () => {
    await earlier(1, { residentId: owner.id, content: '客厅灯不亮' })
    await earlier(2, { residentId: owner.id, content: '厨房水管漏水' })
    expect(await warnings({ residentId: owner.id, category: 'repair', content: '水管漏水还没修' })).toEqual([
      '同一人 10-18 也报过水管漏水',
      '同一人 10-19 也有一件报修',
    ])
  })
})

test.each([
  ['地库渗水浸车', '卫生间渗水', '渗水'],
  ['WIFI 断了', '大堂wifi没有', 'wifi'],
  ['', '漏水', null],
  ['漏', '漏', null],
  ['灯不亮', '门坏了', null],
  ['业主要求尽快处理', '业主希望尽快处理', null],
  ['漏水漏水漏水漏水漏水漏水', '漏水漏水漏水漏水漏水', '漏水漏水漏水漏水'],
])('%s and %s have in common: %s', (one, other, words) => {
  expect(sharedWords(one, other)).toBe(words)
})
