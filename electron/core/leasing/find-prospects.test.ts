import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { everyProspect, justHeard, someContact, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { disclosuresOf } from './disclosures.sql.ts'
import { idsByContact, idsByCores, idsByNamePart, idsByNumber, idsByPhoneEnd, idsByStart } from './find-prospects.sql.ts'
import { eventsOfProspect, openWatches, ticksOfProspect, watchedAmong, watchesOfProspect } from './prospect-history.sql.ts'
import { mergedInto, mergesInto } from './prospect-merge.sql.ts'
import {
  contactsOf,
  findProspect,
  prospectRows,
  prospectsByIds,
  prospectsInStage,
  prospectsOfOthers,
  stageTotals,
} from './prospects.sql.ts'

describe('found again while it is typed', () => {
  let desk: TestDesk
  beforeEach(async () => {
    desk = await openTestDesk({ roles: ['leasingOfficer'] })
    await desk.as('leasingOfficer').prospects.register(someProspect)
    const landline = { ...someContact, name: '欧阳䶮', phone: '010-8888 0000转12' }
    await desk.as('leasingOfficer').prospects.register({ ...justHeard, company: '金穗华联物流有限公司', contacts: [landline] })
  })
  afterEach(() => desk.close())

  const reasons = async (company: string, phones: readonly string[] = []) => {
    const { own } = await desk.as('leasingOfficer').prospects.duplicates({ company, phones: [...phones], except: null })
    return own.map(({ serial, reason }) => `${serial} ${reason}`)
  }

  test.each([
    ['博翼信息技术有限公司', 'KH-0101 company'],
    ['上海博翼科技', 'KH-0101 similar'],
    ['博奕信息', 'KH-0101 pinyin'],
    ['boyi', 'KH-0101 pinyin'],
    ['byxx', 'KH-0101 pinyin'],
    ['金穗华', 'KH-0102 similar'],
    ['华联物流', 'KH-0102 similar'],
  ])('%s', async (typed, expected) => {
    expect(await reasons(typed)).toEqual([expected])
  })

  test.each(['13800002001', '+86 138 0000 2001', '138-0000-2001', '办公室 13800002001'])(
    'a number, however written: %s',
    async (phone) => {
      expect(await reasons('', [phone])).toEqual(['KH-0101 phone'])
    },
  )

  test('a landline without its area code or extension', async () => {
    expect(await reasons('', ['88880000'])).toEqual(['KH-0102 phone'])
    expect(await reasons('', ['01088880000'])).toEqual(['KH-0102 phone'])
  })

  test.each(['', '博', '科技有限公司', '恒澜物流', '(示例)'])('「%s」 finds nobody', async (typed) => {
    expect(await reasons(typed)).toEqual([])
  })

  test('the record itself is no duplicate of itself', async () => {
    const { prospects } = await desk.as('leasingOfficer').prospects.list(everyProspect)
    const except = prospects.find(({ serial }) => serial === 'KH-0101')?.id ?? null
    const found = await desk.as('leasingOfficer').prospects.duplicates({ company: '博翼', phones: [], except })
    expect(found).toEqual({ own: [], colleagues: [] })
  })

  test.each([
    ['博翼', ['KH-0101']],
    ['华联', ['KH-0102']],
    ['boyi', ['KH-0101']],
    ['邵', ['KH-0101']],
    ['ouyang', ['KH-0102']],
    ['2001', ['KH-0101']],
    ['KH-0102', ['KH-0102']],
    ['101', ['KH-0101']],
    ['恒澜', []],
  ])('the list is narrowed by %s', async (text, serials) => {
    const { prospects } = await desk.as('leasingOfficer').prospects.list({ ...everyProspect, text })
    expect(prospects.map(({ serial }) => serial)).toEqual(serials)
  })
})

test('every statement walks along an index', () => {
  const { writer } = memoryLedger()
  const asked = { siteId: 'site', ownerId: null, limit: 8 }
  const page = { siteId: 'site', where: [], parameters: {}, limit: 10 }
  const plans = plansOf(writer, (db) => {
    idsByPhoneEnd(db, { ...asked, reversed: '1002' })
    for (const column of ['coreName', 'company', 'pinyin', 'initials'] as const) idsByStart(db, column, { ...asked, start: 'bo' })
    idsByCores(db, { ...asked, cores: ['博翼'] })
    idsByNamePart(db, { ...asked, part: '博翼' })
    for (const column of ['name', 'pinyin', 'initials'] as const) idsByContact(db, column, { ...asked, start: 's' })
    idsByNumber(db, { ...asked, number: 101 })
    findProspect(db, 'site', 'a')
    prospectsByIds(db, 'site', ['a'])
    prospectRows(db, { ...page, ownerId: null })
    prospectRows(db, { ...page, ownerId: 'officer' })
    prospectsOfOthers(db, { siteId: 'site', ownerId: 'officer', after: 0, limit: 10 })
    for (const ownerId of [null, 'officer']) stageTotals(db, 'site', ownerId)
    for (const ownerId of [null, 'officer']) prospectsInStage(db, { siteId: 'site', ownerId, stage: 'call', limit: 10 })
    contactsOf(db, ['a'])
    eventsOfProspect(db, 'a')
    ticksOfProspect(db, 'a')
    watchesOfProspect(db, 'a')
    openWatches(db, 'site')
    watchedAmong(db, ['a'])
    mergesInto(db, 'a')
    mergedInto(db, 'a')
    disclosuresOf(db, ['a'])
  })
  expect(plans).toHaveLength(29)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!(?:asked|core|gone|json_each)\b)/)
  for (const plan of plans.slice(0, 11)) expect(plan).toMatch(/INDEX|PRIMARY KEY/)
  expect(plans.slice(13, 15).join()).not.toContain('TEMP B-TREE')
  expect(plans.slice(16, 18).join()).toContain('COVERING INDEX')
  expect(plans.slice(18, 20).join()).not.toContain('TEMP B-TREE')
})
