import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../../shared/access/roles.ts'
import { maskPhone } from '../../../shared/access/sensitivity.ts'
import { floorPrice, listedPhone, negotiation, phone, priceInMind, prospectPhone } from '../../../shared/fields.ts'
import { mask } from './mask.ts'

const by = (roles: readonly Role[], accountId: string | null = null) => ({ roles, accountId })

const answer = z.object({
  phone,
  rows: z.array(z.object({ phone: listedPhone, name: z.string() })),
  nested: z.object({ deep: z.object({ phone }).nullable() }),
})
const value = { phone: '13800001234', rows: [{ phone: '13800005678', name: '张' }], nested: { deep: { phone: '13800009999' } } }

test('the desk sees the phone of one record, and of no list', () => {
  expect(mask(answer, value, by(['receptionist']))).toEqual({ ...value, rows: [{ phone: '138****5678', name: '张' }] })
})

test('others see no phone, however deep it lies', () => {
  expect(mask(answer, value, by(['departmentHead']))).toEqual({
    phone: '138****1234',
    rows: [{ phone: '138****5678', name: '张' }],
    nested: { deep: { phone: '138****9999' } },
  })
})

test('what is null stays null', () => {
  expect(mask(answer, { phone: null, rows: [], nested: { deep: null } }, by([]))).toEqual({
    phone: null,
    rows: [],
    nested: { deep: null },
  })
})

test.each([
  ['13800001234', '138****1234'],
  ['+86 138-0000-1234', '138****1234'],
  ['010-8888 0000', '010****0000'],
  ['88880000', '****0000'],
  ['110', '****10'],
  ['无', '无'],
])('%s is shown as %s', (typed, shown) => {
  expect(maskPhone(typed)).toBe(shown)
})

const prospect = z.object({
  ownerId: z.string(),
  phone: prospectPhone,
  notes: z.array(z.object({ price: priceInMind, words: negotiation })),
  suites: z.array(z.object({ floorPrice })),
})
const asked = {
  ownerId: 'fang',
  phone: '13800002001',
  notes: [{ price: 390, words: '最多 3.90' }],
  suites: [{ floorPrice: 380 }],
}
const hidden = { ...asked, phone: '138****2001', notes: [{ price: null, words: null }], suites: [{ floorPrice: null }] }

test.each([
  [
    'the owner reads what the prospect has in mind, and never the floor price',
    'leasingOfficer',
    'fang',
    { ...asked, suites: hidden.suites },
  ],
  ['a colleague reads neither', 'leasingOfficer', 'luo', hidden],
  ['supervision reads all of it', 'leasingSupervisor', 'pan', asked],
  ['so does the 总经理', 'generalManager', 'xie', asked],
  ['whoever looks after the system reads none of it', 'administrator', 'fang2', hidden],
] as const)('%s (2: 4.1, 9.1)', (_what, role, accountId, seen) => {
  expect(mask(prospect, asked, by([role], accountId))).toEqual(seen)
})

test('nobody owns a record that has no owner', () => {
  const orphan = z.object({ ownerId: z.string().nullable(), price: priceInMind })
  expect(mask(orphan, { ownerId: null, price: 1 }, by([]))).toEqual({ ownerId: null, price: null })
})
