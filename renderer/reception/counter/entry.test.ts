import { expect, test } from 'vitest'
import { type Entry, emptyEntry, fieldsOf, inputOf, isEmptyEntry } from './entry.ts'
import { readLine } from './read-line.ts'

const picked = { id: 'r1', name: '张文博', phone: '138-0000-1234', room: '3-1-1201', standing: 'tenant' } as const
const fields = (current: Partial<Entry>) => {
  const whole = { ...emptyEntry, ...current }
  return fieldsOf(whole, readLine(whole.line))
}

test('one line fills the fields', () => {
  expect(fields({ line: '3-1-1201 张 厨房漏水 报修 13800001234' })).toMatchObject({
    room: '3-1-1201',
    name: '张',
    phone: '13800001234',
    category: 'repair',
    content: '厨房漏水',
    residentId: null,
  })
})

test('what was set by hand wins over the line, also when the line goes on', () => {
  expect(fields({ line: '3-1-1201 厨房漏水 报修', hand: { category: 'complaint', room: '3-1-1202' } })).toMatchObject({
    room: '3-1-1202',
    category: 'complaint',
  })
})

test('a known person brings name, room, standing and the whole number', () => {
  expect(fields({ line: '厨房漏水', picked })).toMatchObject({
    name: '张文博',
    room: '3-1-1201',
    phone: '138-0000-1234',
    standing: 'tenant',
    residentId: 'r1',
  })
})

test('another number than the known one is the one to call back', () => {
  expect(fields({ line: '13911112222 厨房漏水', picked }).phone).toBe('13911112222')
})

test('another name by hand is not the known person any more', () => {
  expect(fields({ picked, hand: { name: '李四' } }).residentId).toBeNull()
})

test('未留姓名 and 未留电话 are answers', () => {
  expect(fields({ line: '李 13911112222 灯不亮', hand: { name: '', phone: '' } })).toMatchObject({ name: '', phone: '' })
})

test('only a complaint says who is complained of', () => {
  const current = { ...emptyEntry, complainedOf: { accountId: 'a1', name: '林晓雨' } }
  const asRepair = fieldsOf({ ...current, hand: { category: 'repair' } }, readLine(''))
  const asComplaint = fieldsOf({ ...current, hand: { category: 'complaint' } }, readLine(''))
  expect(inputOf(current, asRepair, null).complainedOf).toBeNull()
  expect(inputOf(current, asComplaint, null).complainedOf).toEqual({ accountId: 'a1', name: '林晓雨' })
})

test('an untouched counter leaves no draft', () => {
  expect(isEmptyEntry(emptyEntry)).toBe(true)
  expect(isEmptyEntry({ ...emptyEntry, remark: '下午再来' })).toBe(false)
})
