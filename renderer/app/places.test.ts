import { expect, test } from 'vitest'
import { defaultForms } from '../../shared/settings/defaults.ts'
import { allPlaces, homeOf, mayVisit, placeOf, places } from './places.ts'

test('an address belongs to the longest place that it begins with', () => {
  expect(placeOf('/reception')).toBe(places.counter)
  expect(placeOf('/reception/ledger')).toBe(places.ledger)
  expect(placeOf('/settings/limits')).toBe(places.settings)
  expect(placeOf('/leasing/new')).toBe(places.prospects)
  expect(placeOf('/leasing/suites')).toBe(places.suites)
  expect(placeOf('/receptions')).toBeUndefined()
})

test('everybody begins where the work is', () => {
  expect(homeOf(['receptionist'])).toBe('/today')
  expect(homeOf(['leasingOfficer'])).toMatch(/^\/leasing/)
  expect(homeOf(['administrator'])).toBe('/settings')
  expect(homeOf(['leasingOfficer'])).toBe('/leasing')
  expect(mayVisit(places.counter, ['departmentHead'])).toBe(false)
  expect(mayVisit(places.ledger, ['departmentHead'])).toBe(true)
})

test('no two places answer to one key', () => {
  const keys = allPlaces.map((place) => place.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('every form that has a number has one of its own', () => {
  const numbers = Object.values(defaultForms)
    .map(({ number }) => number)
    .filter((number) => number !== '')
  expect(numbers.filter((one, at) => numbers.indexOf(one) !== at)).toEqual([])
})
