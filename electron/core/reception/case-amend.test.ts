import { expect, test } from 'vitest'
import { accountComplainedOf } from './case-amend.ts'

const before = { complainedOf: '顾明远', complainedOfId: 'account-1' }

test.each([
  ['the same name sent without its account', { complainedOf: '顾明远', complainedOfId: null }, 'account-1'],
  ['another name', { complainedOf: '邹立新', complainedOfId: null }, null],
  ['another account', { complainedOf: '邹立新', complainedOfId: 'account-2' }, 'account-2'],
  ['nobody', { complainedOf: null, complainedOfId: null }, null],
])('%s', (_what, said, account) => {
  expect(accountComplainedOf(before, said)).toBe(account)
})
