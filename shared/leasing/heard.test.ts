import { expect, test } from 'vitest'
import { readHeard } from './heard.ts'

test.each([
  ['望江楼到期，要 250–300㎡，13800002001', '13800002001', 25_000, 30_000],
  ['要250-300平方米', null, 25_000, 30_000],
  ['大概128.5平', null, 12_850, 12_850],
  ['三百平左右 138-0000-2001', '138-0000-2001', null, null],
  ['300~250㎡', null, null, null],
  ['0㎡', null, null, null],
  ['明年3月起租，5个车位', null, null, null],
  ['', null, null, null],
])('%s', (text, phone, areaFrom, areaTo) => {
  expect(readHeard(text)).toEqual({ phone, areaFrom, areaTo })
})
