import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson } from '../testing/people.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
  await addPerson(desk, '张伟', '13800001101', '3-1-602')
  await addPerson(desk, '张文博', '13900001101 / 0755-2345678', '3-1-1201')
  await addPerson(desk, '章武', '13700002222', '3-2-602', 'tenant')
  await addPerson(desk, '单雄信', '+86 136-1101-3333', '10-1-1201')
  await addPerson(desk, '欧阳䶮', null, '地下一层B1-017')
  await addPerson(desk, 'John Smith', '无')
  for (const given of '敏静丽强磊军洋勇艳') await addPerson(desk, `钱${given}`)
})
afterAll(() => desk.close())

const residents = () => desk.as('receptionist').residents

describe('suggestions, best first, with the reason', () => {
  test.each([
    ['张', ['张伟 name', '张文博 name']],
    ['张文博', ['张文博 name']],
    ['文博', ['张文博 name']],
    ['张女士', ['张伟 name', '张文博 name']],
    ['zw', ['张伟 pinyin', '章武 pinyin', '张文博 pinyin']],
    ['zwb', ['张文博 pinyin']],
    ['sxx', ['单雄信 pinyin']],
    ['Shan', ['单雄信 pinyin']],
    ['䶮', ['欧阳䶮 name']],
    ['oyy', ['欧阳䶮 pinyin']],
    ['johns', ['John Smith pinyin']],
    ['3-1-602', ['张伟 room']],
    ['3栋1单元602室', ['张伟 room']],
    ['3-1201', ['张文博 room']],
    ['3-1-', ['张伟 room', '张文博 room']],
    ['B1-017', ['欧阳䶮 room']],
    ['地下一层', ['欧阳䶮 room']],
    ['602', ['张伟 room', '章武 room']],
    ['13800001101', ['张伟 phone']],
    ['138-0000-1101', ['张伟 phone']],
    ['+86 138 0000 1101', ['张伟 phone']],
    ['2345678', ['张文博 phone']],
    ['1101', ['张伟 phoneTail', '张文博 phoneTail', '单雄信 phoneTail']],
    ['3-1201 张', ['张文博 room', '张伟 name']],
    ['张 1101', ['张伟 phoneTail', '张文博 phoneTail', '单雄信 phoneTail']],
    ['不存在', []],
    ['9-9-999', []],
    ['7777', []],
    ['110', []],
    ['', []],
    ['%_"*', []],
  ])('%s', async (text, expected) => {
    const { suggestions } = await residents().suggest({ text })
    expect(suggestions.map(({ name, reason }) => `${name} ${reason}`)).toEqual(expected)
  })

  test('are eight at most', async () => {
    expect((await residents().suggest({ text: '钱' })).suggestions).toHaveLength(8)
  })
})

describe('the list of residents is narrowed by', () => {
  test.each([
    ['文', ['张文博']],
    ['zw', ['章武', '张伟', '张文博']],
    ['shanx', ['单雄信']],
    ['138 0000 1101', ['张伟']],
    ['2222', ['章武']],
    ['3栋1单元', ['张伟', '张文博']],
    ['b1-017', ['欧阳䶮']],
    ['%', []],
  ])('%s', async (text, expected) => {
    expect((await residents().list({ text, after: null })).residents.map(({ name }) => name).sort()).toEqual(expected.toSorted())
  })
})
