import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'departmentHead', 'leasingOfficer'] })
})
afterEach(() => desk.close())

const units = () => desk.as('receptionist').units
const add = (code: string, handoverDate: string | null = null) => units().create({ code, handoverDate, note: null })
const codes = async (text = '') => (await units().list({ text, after: null })).units.map((unit) => unit.code)

describe('a unit', () => {
  test('is kept as written, with its handover date', async () => {
    const { id } = await add('3栋1单元602室', '2024-07-20')
    expect(await units().get({ id })).toEqual({
      id,
      rev: 1,
      code: '3栋1单元602室',
      handoverDate: '2024-07-20',
      note: null,
      residents: 0,
    })
  })

  test.each(['3-1-602', '3栋1单元602室', ' ３－１－６０２ '])('is registered once: %s is a twin', async (code) => {
    await add('3#1-602')
    const reply = await desk.reply('receptionist', 'units.create', { code, handoverDate: null, note: null })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { code: expect.stringContaining('3#1-602') } } })
    expect(await codes()).toEqual(['3#1-602'])
  })

  test('can be corrected to another way of writing itself, but not to another unit', async () => {
    await add('3-1-601')
    const { id, rev } = await add('3-1-602')
    await units().amend({ id, rev, code: '3栋1单元602', handoverDate: '2024-07-20', note: '毛坯' })
    expect(await units().get({ id })).toMatchObject({ rev: 2, code: '3栋1单元602', note: '毛坯' })
    const reply = await desk.reply('receptionist', 'units.amend', { id, rev: 2, code: '3-1-601', handoverDate: null, note: null })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  })

  test('is not changed on an old rev', async () => {
    const { id, rev } = await add('3-1-602')
    await units().amend({ id, rev, code: '3-1-602', handoverDate: null, note: '一' })
    const reply = await desk.reply('receptionist', 'units.amend', { id, rev, code: '3-1-602', handoverDate: null, note: '二' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    expect(await units().get({ id })).toMatchObject({ note: '一' })
  })

  test('stays while somebody lives in it, and goes when nobody does', async () => {
    const unit = await add('3-1-602')
    const residents = desk.as('receptionist').residents
    const person = await residents.create({
      name: '周启明',
      phone: null,
      note: null,
      residences: [{ unitId: unit.id, standing: 'owner' }],
    })
    const refused = await desk.reply('receptionist', 'units.remove', unit)
    expect(refused).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('1 位住户') } })
    await residents.remove(person)
    await units().remove(unit)
    expect(await codes()).toEqual([])
    expect(await desk.reply('receptionist', 'units.get', { id: unit.id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    await add('3-1-602')
    expect(await codes()).toEqual(['3-1-602'])
  })
})

describe('the list', () => {
  test('is in the order of buildings and floors, not of letters', async () => {
    for (const code of ['10-1-101', '3-1-1201', '3-1-602', '地下一层B1-017', 'A座1203']) await add(code)
    expect(await codes()).toEqual(['3-1-602', '3-1-1201', '10-1-101', 'A座1203', '地下一层B1-017'])
  })

  test('is narrowed by any part of the code, however it is written', async () => {
    for (const code of ['3-1-602', '3-2-602', '地下一层B1-017']) await add(code)
    expect(await codes('602')).toEqual(['3-1-602', '3-2-602'])
    expect(await codes('3栋2单元')).toEqual(['3-2-602'])
    expect(await codes('b1-017')).toEqual(['地下一层B1-017'])
    expect(await codes('9')).toEqual([])
  })

  test('comes page by page, each unit once', async () => {
    for (let door = 101; door < 128; door += 1) await add(`1-1-${door}`)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<ReturnType<typeof units>['list']>> = await units().list({ text: '', after, limit: 10 })
      seen.push(...page.units.map((unit) => unit.code))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual(Array.from({ length: 27 }, (_, index) => `1-1-${101 + index}`))
  })

  test('pages also where a code is as long and as odd as allowed', async () => {
    for (const code of ['1'.repeat(40), '1a'.repeat(20), '㍿'.repeat(40), '﷽'.repeat(40)]) await add(code)
    const page = await units().list({ text: '', after: null, limit: 1 })
    expect(page.next).not.toBeNull()
    expect((await units().list({ text: '', after: page.next, limit: 3 })).units).toHaveLength(3)
  })

  test('refuses a place that it did not give out', async () => {
    expect(await desk.reply('receptionist', 'units.list', { text: '', after: 'x', limit: 10 })).toMatchObject({
      error: { code: 'INVALID', fields: { after: expect.any(String) } },
    })
  })
})

test('a department head may read units, not write them; leasing may do neither', async () => {
  const input = { code: '1-1-101', handoverDate: null, note: null }
  expect(await desk.reply('departmentHead', 'units.list', { text: '', after: null })).toMatchObject({ ok: true })
  expect(await desk.reply('departmentHead', 'units.create', input)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('leasingOfficer', 'units.list', { text: '', after: null })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
})
