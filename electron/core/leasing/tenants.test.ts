import { afterEach, beforeEach, expect, test } from 'vitest'
import { justHeard } from '../testing/prospect-inputs.ts'
import { addSuites, openLeasingDesk } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openLeasingDesk()
})
afterEach(() => desk.close())

const tenants = () => desk.as('leasingOfficer').tenants
const someone = (name: string, trade: string, clearance: string | null = null) => ({
  ...{ name, trade, nameable: clearance !== null, clearance, note: null },
})

/** Registers tenants and lets a suite to each. */
async function settle(inputs: readonly ReturnType<typeof someone>[]) {
  const suites = await addSuites(desk)
  for (const [at, input] of inputs.entries()) {
    const { id: tenantId } = await tenants().create(input)
    const let_ = { state: 'leased', reason: '签约', leaseEnd: '2028-12-31', tenantId } as const
    await desk.as('leasingOfficer').suites.setState({ id: suites[at] ?? '', rev: 1, ...let_ })
  }
}

test('a prospect hears of customers and suppliers in the house, of cleared names only (4.2, 7.3)', async () => {
  await settle([
    someone('恒信证券（示例）', '金融', '2026-03 行政部书面同意'),
    someone('密商资本（示例）', '金融'),
    someone('云杉软件（示例）', '科技', '2026-05 总经理口头同意'),
    someone('明理律师所（示例）', '法律', '2026-01 书面'),
  ])
  const { customers, suppliers, sameTrade, ...others } = await tenants().talkingPoints({
    trade: '信息技术、科技',
    prospectId: null,
  })
  expect(others).toEqual({ trade: '科技', unnamed: 1, withheld: null })
  expect(customers).toEqual([{ name: '恒信证券（示例）', trade: '金融', rooms: ['0512'] }])
  expect(suppliers).toEqual([{ name: '明理律师所（示例）', trade: '法律', rooms: ['1901'] }])
  expect(sameTrade).toEqual([{ name: '云杉软件（示例）', trade: '科技', rooms: ['1203'] }])
  expect(JSON.stringify(await tenants().talkingPoints({ trade: '贸易', prospectId: null }))).not.toContain('密商')
})

test.each(['direct', 'noCard', 'broker2', 'broker3'] as const)(
  '%s hears who is in the house or why not (4.2, 注, 11)',
  async (visitorClass) => {
    await settle([someone('恒信证券（示例）', '金融', '书面')])
    const { prospects } = desk.as('leasingOfficer')
    const channel = visitorClass === 'noCard' ? 'visit' : 'broker'
    const { id: prospectId } = await prospects.register({ ...justHeard, channel, trade: '科技', visitorClass })
    const { customers, unnamed, withheld } = await tenants().talkingPoints({ trade: '科技', prospectId })
    const told = visitorClass === 'direct'
    expect(customers.map(({ name }) => name)).toEqual(told ? ['恒信证券（示例）'] : [])
    expect(unnamed).toBe(0)
    if (told) expect(withheld).toBeNull()
    else expect(withheld).toContain('规程 篇2 注、11')
  },
)

test('whoever has moved out is no talking point; an unknown trade finds nobody', async () => {
  await settle([someone('恒信证券（示例）', '金融', '书面')])
  const [tenant] = (await tenants().list({ text: '恒信', trade: '', after: null })).tenants
  const [{ id = '' } = {}] = tenant?.suites ?? []
  await desk
    .as('leasingSupervisor')
    .suites.setState({ id, rev: 2, state: 'vacant', reason: '退租', leaseEnd: null, tenantId: null })
  expect((await tenants().talkingPoints({ trade: '科技', prospectId: null })).customers).toEqual([])
  expect(await tenants().talkingPoints({ trade: '占星', prospectId: null })).toMatchObject({ trade: null, customers: [] })
})

test('a name is cleared by somebody, or not at all', async () => {
  expect(await desk.reply('leasingOfficer', 'tenants.create', { ...someone('甲', '科技'), nameable: true })).toMatchObject({
    error: { code: 'INVALID', fields: { clearance: expect.stringContaining('经谁同意') } },
  })
  const { id, rev } = await tenants().create(someone('甲', '科技', '书面'))
  await tenants().amend({ id, rev, ...someone('甲', '科技', '书面'), nameable: false })
  expect(await tenants().get({ id })).toMatchObject({ nameable: false, clearance: null, rev: 2 })
  expect(await desk.reply('leasingOfficer', 'tenants.amend', { id, rev, ...someone('甲', '科技') })).toMatchObject({
    error: { code: 'CONFLICT' },
  })
})

test('one name is one tenant, and stays while it has a suite', async () => {
  await settle([someone('恒信 证券', '金融')])
  expect(await desk.reply('leasingOfficer', 'tenants.create', someone('恒信证券', '金融'))).toMatchObject({
    error: { code: 'INVALID', fields: { name: expect.stringContaining('已经登记过') } },
  })
  const [{ id = '', rev = 0 } = {}] = (await tenants().list({ text: '', trade: '', after: null })).tenants
  expect(await desk.reply('leasingOfficer', 'tenants.remove', { id, rev })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('0512') },
  })
})

test('the directory is read page by page, by name or by trade', async () => {
  for (const [at, trade] of ['金融', '科技', '金融', '贸易', '金融'].entries())
    await tenants().create(someone(`租户${at}`, trade))
  const names = async (trade: string, limit: number) => {
    const found: string[] = []
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const page: Awaited<ReturnType<ReturnType<typeof tenants>['list']>> = await tenants().list({
        text: '租户',
        trade,
        after,
        limit,
      })
      found.push(...page.tenants.map(({ name }) => name))
      after = page.next ?? undefined
    }
    return found
  }
  expect(await names('', 2)).toEqual(['租户0', '租户1', '租户2', '租户3', '租户4'])
  expect(await names('金融', 1)).toEqual(['租户0', '租户2', '租户4'])
})
