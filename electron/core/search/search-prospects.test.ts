import { afterEach, beforeEach, expect, test } from 'vitest'
import { otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
  await desk.as('leasingOfficer').prospects.register(someProspect)
})
afterEach(() => desk.close())

test.each(['博翼', '博翼信息', 'boyi', 'byxxjs', '邵', 'shaolin', '2001', '138 0000 2001', 'KH-0101', '0101'])(
  'one’s own is found by %s, in full, and nobody’s case beside it',
  async (text) => {
    const found = await desk.as('leasingOfficer').search.find({ text })
    expect(found).toMatchObject({ residents: [], cases: [], colleagues: [] })
    expect(found.prospects.map(({ company }) => company)).toEqual(['博翼信息技术(示例)'])
    expect((await desk.as('leasingSupervisor').search.find({ text })).prospects).toHaveLength(1)
  },
)

test.each(['博翼', '博翼信息技术有限公司', 'boyixinxijishu', 'byxxjs', '13800002001', 'KH-0101'])(
  'a colleague finds by %s whose it is, masked',
  async (text) => {
    const other = await otherOfficer(desk)
    const found = await other.client.search.find({ text })
    expect(found.prospects).toEqual([])
    expect(found.colleagues).toMatchObject([{ serial: 'KH-0101', company: '博翼********', owner: 'leasingOfficer' }])
  },
)

test.each(['2001', '0000', '13800002', '邵', 'shaolin', 'boyixin', 'byx', '信息技术', '博翼信', '望江楼', '科技', '390'])(
  'a colleague finds nothing by %s',
  async (text) => {
    const other = await otherOfficer(desk)
    expect(await other.client.search.find({ text })).toEqual({ residents: [], cases: [], prospects: [], colleagues: [] })
  },
)

test('the reception finds no prospect at all', async () => {
  const found = await desk.as('receptionist').search.find({ text: '博翼' })
  expect(found).toMatchObject({ prospects: [], colleagues: [] })
})
