import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PaperSuite } from '../../leasing/suite-paper.ts'
import { justHeard } from '../../testing/prospect-inputs.ts'
import { carry, samplePng } from '../../testing/sample-files.ts'
import { addSuites, openLeasingDesk } from '../../testing/suite-inputs.ts'
import type { TestDesk } from '../../testing/test-desk.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { FloorPlanPack } from './floor-plan-pack.tsx'
import { VacancyList } from './vacancy-list.tsx'

const suite: PaperSuite = {
  ...{ id: 'suite', rev: 1, building: '澄江中心大厦', floor: 12, room: '1203', grossArea: 28_650, inUnitArea: 20_055 },
  ...{ efficiency: 7000, layout: '大开间', orientation: 'south', fitOut: 'standard', rentUnit: 'day', rentAsked: 420 },
  ...{ otherRent: { unit: 'month', fen: 12_775 }, monthRent: 3_660_038, monthFee: 515_700, neighbours: '同层为科技公司' },
  charges: { managementFee: 1800, parkingFee: 60_000, phoneFee: 3500 },
}
const list = (one: PaperSuite, priced: boolean) =>
  renderPaper(
    createElement(VacancyList, {
      ...{
        frame: sampleFrame,
        suites: [one],
        priced,
        own: false,
        on: '2026-10-12',
        contact: '138-0000-2999',
        fileName: '一份.pdf',
      },
      method: '月租金＝日租金×365÷12，四舍五入到分',
    }),
  )
const pack = (one: PaperSuite, shown: readonly { name: string; source: string }[]) =>
  renderPaper(
    createElement(FloorPlanPack, {
      ...{
        frame: sampleFrame,
        suites: [{ ...one, plans: { shown, named: ['管线.pdf'] } }],
        customer: '博翼信息技术(示例)',
        own: false,
      },
      ...{ address: '', contact: '138-0000-2999', on: '2026-10-12', fileName: '一份.pdf' },
    }),
  )

describe('the sheets', () => {
  test('the list names area, 得房率 and both rents with their method; without prices it names none', () => {
    for (const words of [
      '286.5',
      '200.55',
      '70.0 %',
      '4.20 元/㎡/天',
      '折 127.75 元/㎡/月',
      '36,600.38',
      '365÷12',
      '138-0000-2999',
      '以下空白',
    ])
      expect(list(suite, true)).toContain(words)
    expect(list(suite, false)).toContain('286.5')
    expect(list(suite, false)).not.toMatch(/4\.20|127\.75|36,600|5,157|365÷12|租金/)
  })

  test('the pack has a cover and a page for each plan, and no price at all', () => {
    const html = pack(suite, [
      { name: '一.png', source: 'data:image/png;base64,AAAA' },
      { name: '二.png', source: 'data:image/png;base64,BBBB' },
    ])
    expect(html.match(/plan-page/g)).toHaveLength(2)
    for (const words of ['致：博翼信息技术(示例)', '1203（2/2）', '另附：管线.pdf', '138-0000-2999'])
      expect(html).toContain(words)
    expect(html).not.toMatch(/4\.20|36,600|元/)
    expect(pack(suite, [])).toContain('平面图另附')
  })

  test.each([30, 300, 3000])('%i characters, and what looks like a program, are only words', (length) => {
    const words = `<script>alert(1)</script>${'宽'.repeat(length)}`
    for (const html of [list({ ...suite, neighbours: words }, true), pack({ ...suite, layout: words, room: words }, [])]) {
      expect(html).toContain('宽'.repeat(length))
      expect(html).not.toContain('<script>')
    }
  })
})

describe('from the desk', () => {
  let desk: TestDesk
  let ids: string[] = []
  beforeEach(async () => {
    desk = await openLeasingDesk()
    ids = await addSuites(desk)
  })
  afterEach(() => desk.close())

  const html = async (subject: object, copy: string) => {
    const reply = await desk.reply('leasingOfficer', 'printing.preview', { subject, copies: [copy] })
    if (!reply.ok) return reply.error.message
    const { sheets } = reply.data as { readonly sheets: readonly { readonly ticket: string }[] }
    return desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
  }

  test('neither paper bears a floor price, and what is let is on none of them', async () => {
    const [first = '', second = ''] = ids
    await desk.as('leasingSupervisor').suites.setFloorPrice({ id: first, rev: 1, floorPrice: 311, reason: '核定' })
    const leased = { state: 'leased', reason: '签约', leaseEnd: '2029-10-31', tenantId: null } as const
    await desk.as('leasingOfficer').suites.setState({ ...leased, id: second, rev: 1 })
    const listed = await html({ form: 'vacancyList', prospectId: null, visitId: null }, '含报价')
    expect(listed).toContain('0512')
    expect(listed).not.toContain('0806')
    expect(listed).not.toContain('3.11')
    expect(await html({ form: 'floorPlanPack', ids: [second], prospectId: null, visitId: null }, '客户')).toContain('已租或锁定')
  })

  test('the plans of a suite are on its pages', async () => {
    const [id = ''] = ids
    await carry(desk, 'leasingOfficer', { kind: 'suitePlan', id }, samplePng(), '0512.png')
    expect(await html({ form: 'floorPlanPack', ids: [id], prospectId: null, visitId: null }, '客户')).toContain(
      'data:image/png;base64,',
    )
  })

  test('a broker of the third class gets neither (11 三类 3)', async () => {
    const heard = { ...justHeard, company: '某中介', channel: 'broker', visitorClass: 'broker3' } as const
    const { id: prospectId } = await desk.as('leasingOfficer').prospects.register(heard)
    expect(await html({ form: 'vacancyList', prospectId, visitId: null }, '不含报价')).toMatch(/11 三类/)
    expect(await html({ form: 'floorPlanPack', ids: ids.slice(0, 1), prospectId, visitId: null }, '客户')).toMatch(/11 三类/)
  })

  test('the reception prints neither', async () => {
    const subject = { form: 'vacancyList', prospectId: null, visitId: null }
    expect(await desk.reply('receptionist', 'printing.preview', { subject, copies: ['含报价'] })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })
})
