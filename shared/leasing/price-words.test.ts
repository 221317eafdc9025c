import { expect, test } from 'vitest'
import { mayTellPrice } from './price-words.ts'

test.each([
  '客户坚持3.20',
  '他们出到 395',
  '签金穗大厦，2.95元/㎡/天，3年至2029-11',
  '说月租３６６００可以谈',
  '三块九能接受',
  '最多打九五折',
  '说月租三万六可以谈',
  '咬住三点八',
  '心理价 4 元',
  '看1203',
])('「%s」 may tell a price', (text) => expect(mayTellPrice(text)).toBe(true))

test.each([
  '望江楼租约到期',
  '想换250–300㎡的办公室',
  '需 130 ㎡，12 人，10 层以上',
  '10-14 15:00 来看房，138-0000-2001',
  '3年后再说，2个车位',
  '千万别在三点以前打电话',
  '发出报价单 BJ-20261014-01',
  '13800002001',
])('「%s」 does not', (text) => expect(mayTellPrice(text)).toBe(false))
