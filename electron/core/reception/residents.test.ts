import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { someCase } from '../testing/case-inputs.ts'
import { addPerson, addUnit } from '../testing/people.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'departmentHead'] })
})
afterEach(() => desk.close())

const residents = () => desk.as('receptionist').residents
const names = async (text: string) => (await residents().suggest({ text })).suggestions.map(({ name }) => name)

describe('a resident', () => {
  test('is kept as typed, with homes', async () => {
    const made = await addPerson(desk, '欧阳䶮', '010-8888 0000转12 / +86 138-0000-0000', '3-1-602')
    expect(await residents().get({ id: made.id })).toMatchObject({
      rev: 1,
      name: '欧阳䶮',
      phone: '010-8888 0000转12 / +86 138-0000-0000',
      residences: [{ room: '3-1-602', standing: 'owner', handoverDate: '2024-07-20' }],
    })
  })

  test('an amendment replaces name, numbers and homes, and the search follows', async () => {
    const { id, rev } = await addPerson(desk, '周启明', '13800001101', '3-1-602')
    const other = await addUnit(desk, '5-1-401')
    await residents().amend({
      ...{ id, rev, name: '康振东', phone: '13900002222', note: '搬家' },
      residences: [{ unitId: other, standing: 'tenant' }],
    })
    expect(await residents().get({ id })).toMatchObject({ rev: 2, residences: [{ room: '5-1-401', standing: 'tenant' }] })
    for (const old of ['周启明', 'zqm', '1101', '3-1-602']) expect(await names(old)).toEqual([])
    expect(await names('kzd')).toEqual(['康振东'])
    expect(await names('5-1-401')).toEqual(['康振东'])
  })

  test('is not changed on an old rev, nor given the same home twice, nor one that is gone', async () => {
    const { id, rev } = await addPerson(desk, '周启明')
    const unitId = await addUnit(desk, '3-1-602')
    const input = { id, rev, name: '周启明', phone: null, note: null }
    const home = { unitId, standing: 'owner' }
    expect(await desk.reply('receptionist', 'residents.amend', { ...input, rev: 9, residences: [] })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    expect(await desk.reply('receptionist', 'residents.amend', { ...input, residences: [home, home] })).toMatchObject({
      error: { code: 'INVALID', fields: { residences: expect.any(String) } },
    })
    await desk.as('receptionist').units.remove({ id: unitId, rev: 1 })
    expect(await desk.reply('receptionist', 'residents.amend', { ...input, residences: [home] })).toMatchObject({
      error: { code: 'INVALID', fields: { residences: expect.any(String) } },
    })
    expect(await residents().get({ id })).toMatchObject({ rev: 1, residences: [] })
  })

  test('brings its new room along, or neither is registered', async () => {
    const home = { newRoom: '5-2-1101', standing: 'owner' } as const
    const input = { name: '王建国', phone: null, note: null }
    expect(await desk.reply('receptionist', 'residents.create', { ...input, residences: [home, home] })).toMatchObject({
      error: { code: 'INVALID', fields: { residences: expect.any(String) } },
    })
    expect((await desk.as('receptionist').units.list({ text: '5-2', after: null, limit: 5 })).units).toEqual([])
    const { id } = await residents().create({ ...input, residences: [home] })
    expect(await residents().get({ id })).toMatchObject({ residences: [{ room: '5-2-1101', standing: 'owner' }] })
  })

  test('is given the unit that was registered meanwhile under the same number', async () => {
    const unitId = await addUnit(desk, '5-2-1101')
    const residences = [{ newRoom: '5－2－1101', standing: 'tenant' }] as const
    const { id } = await residents().create({ name: '王建国', phone: null, note: null, residences: [...residences] })
    expect(await residents().get({ id })).toMatchObject({ residences: [{ unitId, room: '5-2-1101' }] })
  })

  test('is gone from every list once removed', async () => {
    const made = await addPerson(desk, '周启明', '13800001101', '3-1-602')
    await residents().remove(made)
    expect(await desk.reply('receptionist', 'residents.get', { id: made.id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect((await residents().list({ text: '', after: null })).residents).toEqual([])
    for (const text of ['周启明', 'zqm', '13800001101', '3-1-602']) expect(await names(text)).toEqual([])
  })
})

test('lists hide numbers; the record shows them to the desk, who must call back, and to nobody else', async () => {
  const { id } = await addPerson(desk, '周启明', '138-0000-1101', '3-1-602')
  const list = await residents().list({ text: '', after: null })
  const found = await residents().suggest({ text: '周' })
  const known = await residents().standing({ residentId: id, room: null, phone: null, category: null, content: '' })
  expect([list.residents[0]?.phone, found.suggestions[0]?.phone]).toEqual(['138****1101', '138****1101'])
  expect(known.resident?.phone).toBe('138-0000-1101')
  expect((await desk.as('departmentHead').residents.get({ id })).phone).toBe('138****1101')
})

describe('the list', () => {
  test('is in the order of pinyin and comes page by page', async () => {
    for (const name of ['张伟', '艾敏', '单雄信', '欧阳敏']) await addPerson(desk, name)
    const first = await residents().list({ text: '', after: null, limit: 3 })
    const second = await residents().list({ text: '', after: first.next, limit: 3 })
    expect([...first.residents, ...second.residents].map(({ name }) => name)).toEqual(['艾敏', '欧阳敏', '单雄信', '张伟'])
    expect(second.next).toBeNull()
  })
})

test('search finds people and cases at once', async () => {
  const { id } = await addPerson(desk, '周启明', '13800001101', '3-1-602')
  const made = await desk.as('receptionist').cases.register({
    ...someCase,
    ...{ name: '周启明', room: '3-1-602', phone: '13800001101', residentId: id, content: '厨房漏水' },
  })
  const search = desk.as('receptionist').search
  for (const text of ['周启明', 'zqm', '3-1-602', '1101']) {
    const found = await search.find({ text })
    expect([found.residents.map((one) => one.id), found.cases.map((one) => one.id)]).toEqual([[id], [made.id]])
  }
  expect(await search.find({ text: '漏水' })).toMatchObject({ residents: [], cases: [{ id: made.id, phone: '138****1101' }] })
  expect(await search.find({ text: ' ' })).toEqual({ residents: [], cases: [], prospects: [], colleagues: [], numbered: [] })
})
