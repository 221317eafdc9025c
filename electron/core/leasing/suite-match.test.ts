import { afterAll, beforeAll, expect, test } from 'vitest'
import { addProspect, addSuites, anyNeed, openLeasingDesk } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openLeasingDesk()
  await addSuites(desk)
})
afterAll(() => desk.close())

const match = (need: object) => desk.as('leasingOfficer').suites.match({ ...anyNeed, ...need })

test('a need of 250 to 300 ㎡ to the south on a high floor is answered with the reasons in words (3.1)', async () => {
  const { suites, note } = await match({
    ...{ areaFrom: 25_000, areaTo: 30_000, orientation: ['south'], floorFrom: 10, floorTo: 20, budget: 4_500_000 },
  })
  expect(note).toBeNull()
  expect(suites).toMatchObject([
    {
      room: '1203',
      fits: [
        '面积 286.5 ㎡，在所需 250 ㎡ 至 300 ㎡ 之内',
        '朝向 南，符合',
        '12层，符合 10层 至 20层',
        '每月租金和管理费 41,757.38 元，预算 45,000.00 元',
      ],
      misses: [],
    },
  ])
})

test('the area is let out by the tolerance and no further', async () => {
  expect((await match({ areaFrom: 31_833, areaTo: 40_000 })).suites.map(({ room, misses }) => [room, misses])).toEqual([
    ['1203', ['面积 286.5 ㎡，略小于所需 318.33 ㎡ 至 400 ㎡']],
  ])
  expect((await match({ areaFrom: 31_834, areaTo: 40_000 })).suites).toEqual([])
})

test('what does not fit comes after what does, and says why', async () => {
  const { suites } = await match({ areaFrom: 8000, areaTo: 13_000, floorFrom: 6, budget: 1_000_000 })
  expect(suites.map(({ room, misses }) => [room, misses.length])).toEqual([
    ['0806', 1],
    ['0512', 2],
  ])
  expect(suites[0]?.misses).toEqual(['每月租金和管理费 16,320.00 元，预算 10,000.00 元，超出 6,320.00 元'])
})

test('nothing large enough is said as it is (domain 4.7, 7)', async () => {
  expect(await match({ areaFrom: 260_000 })).toEqual({
    suites: [],
    note: '所需 2,600 ㎡，现有最大的单元 1,680 ㎡，没有合适的；记下需求，有空房再联系',
  })
})

test('somebody else near it is named, and a free suite comes first', async () => {
  const [{ id: suiteId = '' } = {}] = (await match({ areaFrom: 8000, areaTo: 13_000 })).suites
  const before = (await match({ areaFrom: 8000, areaTo: 13_000 })).suites.map(({ room }) => room)
  const prospectId = await addProspect(desk, 'leasingSupervisor', '星桥医药(示例)')
  await desk.as('leasingSupervisor').suites.hold({ suiteId, prospectId, kind: 'interested', until: '2026-10-20', despite: false })
  const after = (await match({ areaFrom: 8000, areaTo: 13_000 })).suites
  expect(after.map(({ room }) => room)).toEqual([...before].reverse())
  expect(after[1]?.interested).toEqual(['leasingSupervisor的客户（意向）'])
})

test.each([
  [{ areaFrom: 30_000, areaTo: 20_000 }, 'areaTo'],
  [{ floorFrom: 9, floorTo: 3 }, 'floorTo'],
  [{ areaFrom: 0 }, 'areaFrom'],
])('%j is refused', async (wrong, field) => {
  expect(await desk.reply('leasingOfficer', 'suites.match', { ...anyNeed, ...wrong })).toMatchObject({
    error: { code: 'INVALID', fields: { [field]: expect.any(String) } },
  })
})
