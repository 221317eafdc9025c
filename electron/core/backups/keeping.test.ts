import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDateOf, day, instantOf } from '../../../shared/calendar.ts'
import { surplus } from './keeping.ts'

const at = (date: string, time: string, reason = 'clock') => ({ at: instantOf(date, time), reason })
const newestFirst = <Item extends { at: number }>(items: readonly Item[]) => [...items].sort((a, b) => b.at - a.at)
const now = instantOf('2026-10-12', '17:00')

test('of today the three newest stay, of an earlier day its last', () => {
  const items = newestFirst([
    ...['09:00', '10:00', '11:00', '12:00', '13:00'].map((time) => at('2026-10-12', time)),
    ...['09:00', '18:00'].map((time) => at('2026-10-11', time)),
  ])
  expect(surplus(items, now)).toEqual([at('2026-10-12', '10:00'), at('2026-10-12', '09:00'), at('2026-10-11', '09:00')])
})

test('after thirty days with copies only the last of each month stays, for twelve months', () => {
  const days = Array.from({ length: 500 }, (_, back) => ({ at: now - back * day, reason: 'clock' }))
  const gone = new Set(surplus(days, now))
  const kept = days.filter((item) => !gone.has(item))
  expect(kept.slice(0, 30)).toEqual(days.slice(0, 30))
  const months = kept.slice(30).map((item) => civilDateOf(item.at))
  expect(months).toEqual([
    ...['2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31'],
    ...['2025-12-31', '2025-11-30'],
  ])
})

test('what was made by hand or before a restore stays thirty days', () => {
  const items = newestFirst([at('2026-10-12', '16:00'), at('2026-10-01', '08:00', 'hand'), at('2026-10-01', '20:00')])
  expect(surplus(items, now)).toEqual([])
  expect(surplus(items, now + 40 * day)).toEqual([at('2026-10-01', '08:00', 'hand')])
})

test('whatever there is, the newest never goes, and thinning twice takes no more', () => {
  const item = fc.record({ at: fc.integer({ min: 0, max: now }), reason: fc.constantFrom('clock', 'hand', 'restore') })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), (some) => {
      const items = newestFirst(some)
      const gone = new Set(surplus(items, now))
      const kept = items.filter((one) => !gone.has(one))
      if (items[0]) expect(kept[0]).toBe(items[0])
      expect(surplus(kept, now)).toEqual([])
    }),
  )
})
