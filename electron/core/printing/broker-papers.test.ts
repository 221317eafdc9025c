import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { lingShaodong, placedVisit, shiXiao, yunfan } from '../testing/broker-inputs.ts'
import { addSuites, openLeasingDesk } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openLeasingDesk()
  desk.clock.set(instantOf('2026-10-13', '14:00'))
})
afterEach(() => desk.close())
const officer = () => desk.as('leasingOfficer')

async function html(form: 'brokerVisit' | 'brokerConfirmation', id: string, copy: string) {
  const reply = await desk.reply('leasingOfficer', 'printing.preview', { subject: { form, id }, copies: [copy] })
  if (!reply.ok) return reply.error.message
  return desk.app.paper((reply.data as { sheets: { ticket: string }[] }).sheets[0]?.ticket ?? '')?.html ?? ''
}
const agreed = { confirmedOn: null, requirement: '120㎡，东向', commission: '首月租金一半', reason: null }
const escorted = { farewell: 'escorted', escort: '方可欣', controlRoomPerson: null } as const

/** Row 10 of domain 4.7. */
async function confirmed(requirement = agreed.requirement) {
  const [, suiteId = ''] = await addSuites(desk)
  const client = { ...yunfan, contactName: '岳总', phone: '138-0000-3009' }
  const { id, rev } = await placedVisit(officer(), { visitorClass: 'broker1', client })
  await officer().brokers.show({ id, rev, suiteIds: [suiteId], clientPresent: true, at: null })
  const made = await officer().brokers.confirm({ ...agreed, visitId: id, contactName: '岳总', requirement })
  return { id, confirmation: made }
}

test('《客户确认书》 says whose client it is, how to reach them, until when and on what terms; only ours has full numbers (F16)', async () => {
  const { id } = await confirmed()
  const kept = await html('brokerConfirmation', id, '存档')
  const words = ['云帆国际贸易(示例)（KH-0101）', '岳总', '嘉域中介(示例)', '120㎡，东向', '首月租金一半', '中介公司（盖章）']
  for (const word of [...words, '2026-10-13 起有效，至 2026-11-12 止', '首次带看为准', '138-0000-3009', '澄江中心大厦']) {
    expect(kept).toContain(word)
  }
  const given = await html('brokerConfirmation', id, '中介')
  for (const word of words) expect(given).toContain(word)
  for (const number of ['138-0000-3009', '138-0000-3001', '承受得起牌价']) expect(given).not.toContain(number)
})

test('withdrawn or run out it is not given to the broker any more; ours says how it stands', async () => {
  const { id, confirmation } = await confirmed()
  const { rev } = (await officer().brokers.visit({ id })).confirmation ?? confirmation
  await officer().brokers.withdraw({ id: confirmation.id, rev, reason: '客户自己来了' })
  expect(await html('brokerConfirmation', id, '中介')).toContain('已撤回，不能再交给中介')
  expect(await html('brokerConfirmation', id, '存档')).toContain('现状：已撤回')
  const none = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker2' })
  expect(await html('brokerConfirmation', none.id, '存档')).toContain('没有客户确认书')
})

test('《中介来访登记》 of the third class: why, that no price was told, and who saw them out at what time (2: 11, 三类)', async () => {
  const answers = { purpose: '问出租率和客户名单', signs: ['survey' as const, 'asksInside' as const] }
  const { id, rev } = await placedVisit(officer(), { facts: lingShaodong, visitorClass: 'broker3', answers })
  await officer().brokers.give({ id, papers: ['brochure'], at: null })
  const known = { id, rev: (await officer().brokers.visit({ id })).rev }
  expect(known.rev).toBeGreaterThan(rev)
  await officer().brokers.end({ ...known, ...escorted, at: instantOf('2026-10-13', '14:00') })
  const paper = await html('brokerVisit', id, '存档')
  for (const word of [
    'ZJ-20261013-01',
    '问出租率和客户名单',
    '自称或疑似市场调查',
    '不报',
    '宣传资料 14:00',
    '14:00 方可欣',
    '以下空白',
  ]) {
    expect(paper).toContain(word)
  }
})

test.each([30, 300, 3000])('%i characters stay whole, markup is text', async (length) => {
  const words = `<script>${'长'.repeat(Math.min(length, 480))}`
  const { id } = await confirmed(words)
  for (const copy of ['存档', '中介']) {
    expect(await html('brokerConfirmation', id, copy)).toContain(words.replace('<script>', '&lt;script&gt;'))
  }
  const visit = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker2', answers: { purpose: words } })
  expect(await html('brokerVisit', visit.id, '存档')).toContain(words.replace('<script>', '&lt;script&gt;'))
})
