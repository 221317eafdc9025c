import { expect, test } from 'vitest'
import { blankVisit, factsOf, fenOf, unreadable, wholeNumber } from './visit-fields.ts'

test('numbers and money are whole, what is neither goes as nothing the core takes', () => {
  expect([wholeNumber(''), wholeNumber(' 12 '), wholeNumber('十二')]).toEqual([null, 12, Number.NaN])
  expect([fenOf(''), fenOf('5'), fenOf('7.5'), fenOf('x')]).toEqual([null, 500, 750, Number.NaN])
})

test('what cannot be read is named beside its field and never becomes nothing', () => {
  expect(unreadable({ visitors: 12, budgetPerHead: null })).toBeNull()
  expect(unreadable({ visitors: Number.NaN, spent: Number.NaN, keptPhotos: 3 })?.fields).toEqual({
    visitors: '人数请写成 12 的样子',
    spent: '金额请写成 6 或 6.50 的样子',
  })
})

test('a line of the 行程 is a stop, whichever bar parts it', () => {
  const { itinerary } = factsOf({ ...blankVisit, itinerary: '14:00｜大堂｜迎接\n\n14:10|前台|介绍|沈婉清|顾明远' })
  expect(itinerary).toEqual([
    { time: '14:00', place: '大堂', content: '迎接', speaker: '', escort: '' },
    { time: '14:10', place: '前台', content: '介绍', speaker: '沈婉清', escort: '顾明远' },
  ])
})
