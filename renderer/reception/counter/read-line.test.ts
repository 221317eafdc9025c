import { expect, test } from 'vitest'
import { lineWithoutPerson, readLine } from './read-line.ts'

test('what is not said is null, what is said to be missing is empty', () => {
  expect(readLine('')).toEqual({
    room: null,
    name: null,
    phone: null,
    standing: null,
    category: null,
    channel: null,
    urgency: null,
    content: null,
  })
  expect(readLine('匿名 未留电话 楼道太吵')).toMatchObject({ name: '', phone: '' })
})

test('once the person is known, only the matter stays in the line', () => {
  expect(lineWithoutPerson('3-1-1201 张 厨房漏水 报修', '3-1-1201')).toBe('厨房漏水 报修')
  expect(lineWithoutPerson('zwb', 'zwb')).toBe('')
  expect(lineWithoutPerson('13800001234 门锁坏了', '13800001234')).toBe('门锁坏了')
})

test('what only looks for somebody is not what happened', () => {
  expect(readLine('zwb').content).toBeNull()
  expect(readLine('1234').content).toBeNull()
  expect(readLine('WiFi 连不上').content).toBe('WiFi 连不上')
})
