import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { blankItem, inputOf, withNature } from './item-fields.ts'

const now = instantOf('2026-10-12', '12:00')
const wallet = { ...blankItem('许佳宁'), name: '钱包', place: '电梯', kind: 'cash', amount: '1,260' } as const

test('an amount in yuan and a time in words become fen and an instant', () => {
  const input = inputOf({ ...wallet, happenedAt: '9:40', witnesses: '岳峰， 段秀兰' }, now)
  expect(input).toMatchObject({
    amount: 126_000,
    happenedAt: instantOf('2026-10-12', '09:40'),
    witnesses: ['岳峰', '段秀兰'],
    food: null,
  })
})

test('what cannot be read is said, not guessed', () => {
  expect(inputOf({ ...wallet, amount: '一千' }, now)).toMatchObject({ field: 'amount' })
  expect(inputOf({ ...wallet, happenedAt: '昨天' }, now)).toMatchObject({ field: 'happenedAt' })
})

test('what is missed has no receiver and no place in our cabinet', () => {
  expect(inputOf(withNature({ ...wallet, storage: '1号柜' }, 'lost'), now)).toMatchObject({ receiver: null, storage: null })
})

test('a pet is a pet, and turns back into a thing', () => {
  const pet = withNature(wallet, 'petLost')
  expect(pet).toMatchObject({ kind: 'pet', quantity: '1 只' })
  expect(withNature(pet, 'found').kind).toBe('other')
})
