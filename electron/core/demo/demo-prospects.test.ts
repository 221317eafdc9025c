import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { App } from '../app.ts'
import { everyProspect } from '../testing/prospect-inputs.ts'
import { everyQuotation } from '../testing/quotation-inputs.ts'
import { clientOf, openKeyring } from '../testing/test-desk.ts'
import { demoPassword } from './demo-site.ts'
import { openDemo } from './open-demo.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'qiantai-demo-prospects-'))
let app: App
beforeAll(async () => {
  const clock = { now: () => instantOf('2026-11-24', '09:00') }
  app = await openDemo({ folder, clock, keyring: openKeyring, log: { warn: () => undefined } })
}, 60_000)
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const of = async (loginName: string) => {
  const { token } = await clientOf(app, null).sessions.logIn({ loginName, password: demoPassword })
  return clientOf(app, token)
}

test('the prospects of the tower bear the numbers of the table and stand where it leaves them; each officer has their own', async () => {
  const { prospects } = await (await of('panqian')).prospects.list(everyProspect)
  const lines = prospects.map(({ serial, company, stage, visitorClass }) => [serial, company, stage, visitorClass] as const)
  expect(lines.sort(([one], [other]) => one.localeCompare(other))).toEqual([
    ['KH-0101', '博翼信息技术(示例)', 'negotiating', 'direct'],
    ['KH-0102', '云杉检测技术(示例)', 'approval', 'direct'],
    ['KH-0103', '知衡商务咨询(示例)', 'lost', 'direct'],
    ['KH-0104', '恒澜物流(示例)', 'waiting', 'direct'],
    ['KH-0105', null, 'lost', 'noCard'],
    ['KH-0106', '远洲装备(示例)', 'visited', 'direct'],
    ['KH-0107', '鲸澜资本(示例)', 'call', 'direct'],
    ['KH-0108', '一叶设计(示例)', 'call', 'direct'],
    ['KH-0109', '云帆国际贸易(示例)', 'viewed', 'broker1'],
    ['KH-0110', '嘉域中介(示例)', 'visited', 'broker1'],
    ['KH-0111', '隆泰置业(示例)', 'visited', 'broker2'],
    ['KH-0112', null, 'lost', 'broker3'],
    ['KH-0113', '星桥医药(示例)', 'signed', 'direct'],
    ['KH-0114', '拾光文化(示例)', 'call', 'direct'],
  ])
  expect((await (await of('panqian')).prospects.watching({})).watches).toEqual([])
  const own = (await (await of('luoyiming')).prospects.list(everyProspect)).prospects
  expect(own.map(({ owner }) => owner).every((owner) => owner === '罗一鸣')).toBe(true)
})

test('the quotations of rows 2, 14 and 15: 43,097.38 a month, a second version that was accepted, and one that has run out', async () => {
  const { quotations } = await (await of('panqian')).quotations.list(everyQuotation)
  const lines = quotations.map((one) => [numberOf(one), one.company, one.rooms.join(), one.state, one.validity, one.monthlyTotal])
  expect(lines.sort(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
    ['BJ-20261014-01', '博翼信息技术(示例)', '1203', 'issued', 'expired', 4_309_738],
    ['BJ-20261020-01', '星桥医药(示例)', '1901', 'replaced', null, 17_346_000],
    ['BJ-20261020-01/2', '星桥医药(示例)', '1901', 'accepted', null, 13_967_333 + 2_016_000],
    ['BJ-20261020-02', '拾光文化(示例)', '0512', 'issued', 'expired', 946_080 + 155_520],
  ])
  expect((await (await of('fangkexin')).quotations.list(everyQuotation)).quotations).toHaveLength(1)
})

test('rows 3, 4 and 14: granted as TJ-20261019-01, answered with less and given up, granted for CT-2026-031', async () => {
  const closed = { group: 'closed', prospectId: null, after: null, limit: 10 } as const
  const seen = await of('panqian')
  const { concessions } = await seen.concessions.list(closed)
  const agreed = (one: (typeof concessions)[number]) =>
    one.agreed && [one.agreed.price, one.agreed.freeMonths, one.agreed.freeDays]
  expect(
    concessions.map((one) => [
      one.serial,
      one.prospectSerial,
      one.room,
      one.price,
      one.share,
      one.state,
      agreed(one),
      one.answer,
    ]),
  ).toEqual([
    ['TJ-20261021-01', 'KH-0113', '1901', 410, 9111, 'approved', [410, 3, 0], 'accepted'],
    ['TJ-20261019-01', 'KH-0102', '1203', 380, 9048, 'approved', [380, 0, 45], 'accepted'],
    ['TJ-20261015-01', 'KH-0103', '0806', 320, 8889, 'countered', [342, 1, 0], 'declined'],
  ])
  const first = concessions.find(({ serial }) => serial === 'TJ-20261019-01')
  const { steps, toldOn } = await seen.concessions.get({ id: first?.id ?? '' })
  expect(steps.map(({ office, person, on }) => `${office} ${person} ${on}`)).toEqual([
    'leasingOfficer 方可欣 2026-10-19',
    'leasingSupervisor 潘倩 2026-10-19',
    'manager 邵一舟 2026-10-19',
    'generalManager 谢崇文 2026-10-20',
    'leasingOfficer 方可欣 2026-10-21',
  ])
  expect(toldOn).toBe('2026-10-21')
  const second = (await seen.quotations.list(everyQuotation)).quotations.find(({ version }) => version === 2)
  expect((await seen.quotations.get({ id: second?.id ?? '' })).approvals).toEqual([{ room: '1901', serial: 'TJ-20261021-01' }])
})

test('row 5: 恒澜物流 waits with what they signed elsewhere and is called again on 2029-05-01', async () => {
  const { entries } = await (await of('panqian')).waitingList.list({ group: 'waiting', after: null, limit: 10 })
  expect(entries).toMatchObject([
    {
      company: '恒澜物流(示例)',
      building: '金穗大厦',
      price: { fen: 295 },
      termMonths: 36,
      wakeOn: '2029-05-01',
      incomplete: false,
    },
  ])
})
