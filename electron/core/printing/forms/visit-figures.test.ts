import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../../../shared/calendar.ts'
import { openTestDesk, type TestDesk } from '../../testing/test-desk.ts'
import { notifiedVisit, someVisit } from '../../testing/visit-inputs.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-12', '09:00'), roles: ['officeSupervisor'] })
})
afterEach(() => desk.close())

test('《参观接待统计》 has every table of the screen with the lines for signing, and names nobody who came', async () => {
  await notifiedVisit(desk, { ...someVisit, unit: '<script>alert(1)</script>' })
  const subject = { form: 'visitFigures', filter: { from: '2026-10-01', until: '2026-10-31' } } as const
  const { sheets } = await desk.as('officeSupervisor').printing.preview({ subject, copies: ['存档'] })
  const html = desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
  for (const words of [
    ...['参观接待统计', 'QR/27Z-006', '期间 2026-10-01 至 2026-10-31', '保安部准备用时', '清洁部准备用时', '来访类别'],
    ...['接待级别', '预算与实际费用', '60.00', '管理处主管', '以下空白'],
  ]) {
    expect(html).toContain(words)
  }
  expect(html).not.toContain('script&gt;')
  expect(html).not.toContain('姜')
})
