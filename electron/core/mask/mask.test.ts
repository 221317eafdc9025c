import { expect, test } from 'vitest'
import { z } from 'zod'
import { maskPhone } from '../../../shared/access/sensitivity.ts'
import { listedPhone, phone } from '../../../shared/fields.ts'
import { mask } from './mask.ts'

const answer = z.object({
  phone,
  rows: z.array(z.object({ phone: listedPhone, name: z.string() })),
  nested: z.object({ deep: z.object({ phone }).nullable() }),
})
const value = { phone: '13800001234', rows: [{ phone: '13800005678', name: '张' }], nested: { deep: { phone: '13800009999' } } }

test('the desk sees the phone of one record, and of no list', () => {
  expect(mask(answer, value, ['receptionist'])).toEqual({ ...value, rows: [{ phone: '138****5678', name: '张' }] })
})

test('others see no phone, however deep it lies', () => {
  expect(mask(answer, value, ['departmentHead'])).toEqual({
    phone: '138****1234',
    rows: [{ phone: '138****5678', name: '张' }],
    nested: { deep: { phone: '138****9999' } },
  })
})

test('what is null stays null', () => {
  expect(mask(answer, { phone: null, rows: [], nested: { deep: null } }, [])).toEqual({
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
