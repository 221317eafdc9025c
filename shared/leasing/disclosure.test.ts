import { expect, test } from 'vitest'
import { type Disclosed, disclosedLabels, isGuarded, may, proposedClass, refusalOf, type Standing } from './disclosure.ts'

const all = Object.keys(disclosedLabels) as readonly Disclosed[]
const shown = (standing: Standing) => all.filter((what) => may(standing, what))
const papers = ['guardedQuotation', 'vacancyList', 'brochure'] as const

test.each<[string, Standing, readonly Disclosed[]]>([
  ['直客', { visitorClass: 'direct', withClient: false }, all],
  [
    '无名片 (注)',
    { visitorClass: 'noCard', withClient: false },
    ['guardedQuotation', 'floorPlan', 'vacancyList', 'brochure', 'viewing'],
  ],
  ['中介一类，有客户', { visitorClass: 'broker1', withClient: true }, all],
  ['中介一类，无客户', { visitorClass: 'broker1', withClient: false }, papers],
  ['中介二类', { visitorClass: 'broker2', withClient: false }, papers],
  ['中介二类 with a client stays what it is', { visitorClass: 'broker2', withClient: true }, papers],
  ['中介三类', { visitorClass: 'broker3', withClient: true }, ['brochure']],
])('%s', (_, standing, expected) => {
  expect(shown(standing)).toEqual(all.filter((what) => expected.includes(what)))
  expect(isGuarded(standing)).toBe(!expected.includes('quotation'))
})

test('a refusal names the class, the thing and the clause', () => {
  const refusal = refusalOf({ visitorClass: 'broker3', withClient: false }, 'guardedQuotation')
  expect(refusal).toContain('中介三类不能提供保守报价')
  expect(refusal).toContain('篇2 11 三类')
  expect(refusalOf({ visitorClass: 'noCard', withClient: false }, 'concessions')).toContain('篇2 注')
  expect(refusalOf({ visitorClass: 'direct', withClient: false }, 'concessions')).toBeNull()
})

test.each([
  ['call', null, false, 'direct'],
  ['visit', true, false, 'direct'],
  ['visit', false, false, 'noCard'],
  ['call', null, true, 'noCard'],
  ['broker', true, false, 'broker2'],
  ['broker', false, false, 'broker2'],
])('%s, card %s, phone refused %s: %s is proposed', (channel, card, phoneRefused, expected) => {
  expect(proposedClass({ channel, card, phoneRefused })).toBe(expected)
})
