import { expect, test } from 'vitest'
import { actsOf, actVerbs, nextAct } from './case-acts.ts'

test('no key stands for two verbs', () => {
  const keys = Object.values(actVerbs).map(({ keys }) => keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('注销 can be asked for while duties are open, and says what is missing', () => {
  expect(actsOf({ actions: ['finish', 'note', 'print'], missing: ['尚未办结'] })).toEqual([
    'finish',
    'strikeOff',
    'note',
    'print',
  ])
})

test('somebody who may only read is not offered it', () => {
  expect(actsOf({ actions: ['note', 'print'], missing: ['尚未办结'] })).toEqual(['note', 'print'])
})

test('the next step stands out', () => {
  expect(nextAct({ state: 'registered', missing: ['尚未转交'], actions: ['handOver', 'note'] })).toBe('handOver')
  expect(nextAct({ state: 'handedOver', missing: ['尚未办结'], actions: ['handOver', 'finish'] })).toBe('finish')
  expect(nextAct({ state: 'finished', missing: ['尚未回访'], actions: ['callBack'] })).toBe('callBack')
  expect(nextAct({ state: 'finished', missing: [], actions: ['callBack', 'strikeOff'] })).toBe('strikeOff')
  expect(nextAct({ state: 'struckOff', missing: [], actions: ['note'] })).toBeNull()
})
