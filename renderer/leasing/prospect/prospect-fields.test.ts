import { expect, test } from 'vitest'
import { emptyForm, factsOf, unreadOf } from './prospect-fields.ts'

test('an empty box is nothing, a typed one is read to the hundredth', () => {
  const form = { ...emptyForm, heard: '来电', areaFrom: '250', areaTo: '286.5', headCount: '１２', price: '3.9', company: ' ' }
  expect(unreadOf(form)).toEqual({})
  expect(factsOf(form)).toMatchObject({
    ...{ heard: '来电', company: null, areaFrom: 25_000, areaTo: 28_650, headCount: 12, termMonths: null },
    priceInMind: { fen: 390, unit: 'day', kind: 'guessed' },
  })
  expect(factsOf(emptyForm)).toMatchObject({ priceInMind: null, areaFrom: null, contacts: [{ name: null, phone: null }] })
})

test('what cannot be read says so beside its box and is not sent', () => {
  const form = { ...emptyForm, areaFrom: '两百', headCount: '十个人', price: '四块' }
  expect(Object.keys(unreadOf(form))).toEqual(['areaFrom', 'headCount', 'priceInMind'])
})
