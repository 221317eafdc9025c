import { afterEach, beforeEach, expect, test } from 'vitest'
import { otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { terms1203 } from '../testing/quotation-inputs.ts'
import { addSuites } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestClient, type TestDesk } from '../testing/test-desk.ts'
import { someDeal } from '../testing/waiting-inputs.ts'

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
    expect(await other.client.search.find({ text })).toEqual({
      residents: [],
      cases: [],
      prospects: [],
      colleagues: [],
      numbered: [],
    })
  },
)

test('the reception finds no prospect at all', async () => {
  const found = await desk.as('receptionist').search.find({ text: '博翼' })
  expect(found).toMatchObject({ prospects: [], colleagues: [] })
})

test('a number of a quotation, a waiting client or a visit of a broker leads there, and to nobody else’s (2: 9.1)', async () => {
  const officer = desk.as('leasingOfficer')
  const [, , suite = ''] = await addSuites(desk)
  const { id: prospectId, rev } = await officer.prospects.register(someProspect)
  const quotation = await officer.quotations.create({ prospectId, terms: terms1203(suite) })
  const waiting = await officer.waitingList.add({ ...someDeal, prospectId, rev })
  const numbers = async (client: TestClient, text: string) => (await client.search.find({ text })).numbered
  const other = (await otherOfficer(desk)).client
  for (const [serial, id, kind] of [
    [quotation.serial, quotation.id, 'BJ'],
    [waiting.serial, waiting.id, 'HZ'],
  ] as const) {
    for (const text of [serial, serial.toLowerCase(), serial.slice(0, -1), serial.replace('-', '')]) {
      const [found] = await numbers(officer, text)
      expect(found, text).toEqual({ id, kind, serial, prospectId, company: '博翼信息技术(示例)' })
      expect(await numbers(desk.as('leasingSupervisor'), text)).toHaveLength(1)
      expect(await numbers(other, text)).toEqual([])
      expect(await numbers(desk.as('receptionist'), text)).toEqual([])
    }
  }
  expect(await numbers(officer, 'BJ-')).toEqual([])
  expect(await numbers(officer, 'BJ-20991231')).toEqual([])
})
