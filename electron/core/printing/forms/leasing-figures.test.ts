import { afterEach, beforeEach, expect, test } from 'vitest'
import { someProspect } from '../../testing/prospect-inputs.ts'
import { addSuites, leasingRoles } from '../../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../../testing/test-desk.ts'
import { someDeal } from '../../testing/waiting-inputs.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: leasingRoles })
})
afterEach(() => desk.close())

const subject = { form: 'leasingFigures', filter: { from: '2026-10-01', until: '2026-10-31', ownerId: null } } as const

async function paper(role: 'leasingOfficer' | 'leasingSupervisor') {
  const { sheets } = await desk.as(role).printing.preview({ subject, copies: ['存档'] })
  return desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
}

test('《招商统计》 has every table of the screen, says whose it is, and tells neither 底价 nor 心理价位', async () => {
  const [id = ''] = await addSuites(desk)
  const { suites, prospects } = desk.as('leasingSupervisor')
  await suites.setFloorPrice({ id, rev: 1, floorPrice: 317, reason: '年度定价' })
  await prospects.register({ ...someProspect, priceInMind: { fen: 391, unit: 'day', kind: 'asked' } })
  const all = await paper('leasingSupervisor')
  for (const words of [
    '招商统计（保密）',
    '全部负责人',
    '在谈客户',
    '阶段转化',
    '流失原因',
    '中介成绩',
    '36,600.38',
    '以下空白',
  ]) {
    expect(all).toContain(words)
  }
  expect(all).not.toMatch(/3\.17|3\.91/)
  const own = await paper('leasingOfficer')
  expect(own).toContain('负责人 leasingOfficer')
  expect(own).not.toContain('250')
})

test('a building of 84 characters and <script> stand on it as they were written', async () => {
  const building = `<script>alert(1)</script>${'长'.repeat(60)}`
  const { prospects, waitingList } = desk.as('leasingOfficer')
  const { id, rev } = await prospects.register(someProspect)
  await waitingList.add({ ...someDeal, building, prospectId: id, rev })
  const html = await paper('leasingOfficer')
  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(html).not.toContain('<script')
  expect(html).toContain('2.95')
})
