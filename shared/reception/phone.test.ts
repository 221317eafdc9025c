import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPhones, phoneNumbers, samePhone } from './phone.ts'
import { roomKey } from './room.ts'

describe('a phone field as comparable numbers', () => {
  test.each([
    ['010-8888 0000转12 / +86 138-0000-0000', ['01088880000', '13800000000']],
    ['138-0000-1101', ['13800001101']],
    ['１３８ ００００ １１０１', ['13800001101']],
    ['86-13800001101', ['13800001101']],
    ['008613800001101', ['13800001101']],
    ['+86 10 8888 0000', ['01088880000']],
    ['+86 (010) 8888-0000', ['01088880000']],
    ['(010)88880000', ['01088880000']],
    ['0755-2345678 分机 801', ['07552345678']],
    ['8888-0000转801', ['88880000']],
    ['400-800-1234', ['4008001234']],
    ['13800001111 13900002222', ['13800001111', '13900002222']],
    ['13800001111,13800001111', ['13800001111']],
    ['13800001111、88880000', ['13800001111', '88880000']],
    ['13800001111转家里', ['13800001111']],
    ['110', ['110']],
    ['95598', ['95598']],
    ['1380000', ['1380000']],
    ['无', []],
    ['', []],
  ])('%s', (field, expected) => {
    expect(phoneNumbers(field)).toEqual(expected)
  })
})

test.each([
  ['13800001101', '13800001101', true],
  ['01088880000', '88880000', true],
  ['88880000', '01088880000', true],
  ['13800001101', '13800001102', false],
  ['13800001101', '1101', false],
  ['13888880000', '88880000', false],
])('%s and %s are one: %s', (one, other, same) => {
  expect(samePhone(one, other)).toBe(same)
})

test('any text gives digits only, each number once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 +()-/转１３８,') })),
      (field) => {
        const numbers = phoneNumbers(field)
        expect(numbers.every((number) => /^\d{3,}$/.test(number))).toBe(true)
        expect(new Set(numbers).size).toBe(numbers.length)
        for (const { start, end } of findPhones(field)) expect(field.slice(start, end)).toMatch(/\p{Nd}/u)
      },
    ),
    { numRuns: 600 },
  )
})

test('a mobile number is the same however its digits are grouped', () => {
  const digits = fc.nat(699_999_999).map((rest) => `1${(3_000_000_000 + rest * 10).toString()}`)
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '  '), { minLength: 11, maxLength: 11 })
  const before = fc.constantFrom('', '+86', '+86 ', '86', '0086-')
  fc.assert(
    fc.property(digits, gaps, before, (number, between, country) => {
      const written =
        country +
        number
          .split('')
          .map((digit, at) => digit + (at > 0 && at < 10 ? between[at] : ''))
          .join('')
      expect(phoneNumbers(written)).toEqual([number])
    }),
    { numRuns: 600 },
  )
})

describe('one room however it is written', () => {
  test.each([
    ['3栋1单元602室', '3-1-602'],
    ['3号楼1单元602', '3-1-602'],
    ['3#1-602', '3-1-602'],
    ['３－１－６０２', '3-1-602'],
    ['3 - 1 - 602', '3-1-602'],
    ['3—1—602', '3-1-602'],
    ['A座1203', 'a-1203'],
    ['地下一层B1-017', '地下一层b1-017'],
    ['602', '602'],
    ['3栋2单元', '3-2-'],
    ['A座', 'a-'],
    ['会所', '会所'],
    ['8号', '8'],
  ])('%s', (room, key) => {
    expect(roomKey(room)).toBe(key)
  })
})
