import { expect, test } from 'vitest'
import { allPlaces, homeOf, mayVisit, placeOf, places } from './places.ts'

test('an address belongs to the longest place that it begins with', () => {
  expect(placeOf('/reception')).toBe(places.counter)
  expect(placeOf('/reception/ledger')).toBe(places.ledger)
  expect(placeOf('/settings/limits')).toBe(places.settings)
  expect(placeOf('/receptions')).toBeUndefined()
})

test('everybody begins where the work is', () => {
  expect(homeOf(['receptionist'])).toBe('/today')
  expect(homeOf(['administrator'])).toBe('/settings')
  expect(mayVisit(places.counter, ['departmentHead'])).toBe(false)
  expect(mayVisit(places.ledger, ['departmentHead'])).toBe(true)
})

test('no two places answer to one key', () => {
  const keys = allPlaces.map((place) => place.keys)
  expect(new Set(keys).size).toBe(keys.length)
})
