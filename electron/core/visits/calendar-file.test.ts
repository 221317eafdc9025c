import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { readCalendar, textOf } from '../testing/read-calendar.ts'
import { type CalendarEvent, calendarFile, folded } from './calendar-file.ts'

const event: CalendarEvent = {
  ...{ uid: 'visit.1@qiantai', sequence: 3, summary: '参观 邻城物业', description: ['编号 CG-1'], place: null, cancelled: false },
  ...{ from: instantOf('2026-10-12', '22:00'), until: instantOf('2026-10-13', '01:00') },
}
const stamp = instantOf('2026-10-12', '08:00')
const read = (change: Partial<CalendarEvent>) => {
  const [found] = readCalendar(calendarFile([{ ...event, ...change }], stamp))
  if (!found) throw new Error('one event')
  return found
}
const words = (name: string, found: ReturnType<typeof read>) => {
  const line = found[name]
  return line && textOf(line)
}

test('an event says when in UTC, which of its changes it is, and whether it is cancelled', () => {
  const found = read({ cancelled: true })
  expect(Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]))).toEqual({
    ...{ UID: 'visit.1@qiantai', DTSTAMP: '20261012T000000Z', SEQUENCE: '3', DTSTART: '20261012T140000Z' },
    ...{ DTEND: '20261012T170000Z', SUMMARY: '参观 邻城物业', DESCRIPTION: '编号 CG-1', STATUS: 'CANCELLED' },
  })
  const day = read({ from: '2026-10-12', until: '2026-10-13' })
  expect([day['DTSTART']?.value, day['DTSTART']?.parameters]).toEqual(['20261012', { VALUE: 'DATE' }])
})

const texts = [
  '逗号,分号;反斜杠\\冒号:引号"',
  '两行\n三行\n\n末行',
  '\\n 不是换行, 是字',
  '👩‍👩‍👧‍👦𠮷䶮'.repeat(40),
  '长'.repeat(300),
  'a'.repeat(300),
  'BEGIN:VEVENT\nEND:VCALENDAR',
  '末尾反斜杠\\',
  '',
]

test.each(texts)('%j comes back to the letter', (text) => {
  const found = read({ summary: text, place: text, description: [text, text] })
  expect(words('SUMMARY', found)).toBe(text)
  expect(words('LOCATION', found)).toBe(text)
  expect(words('DESCRIPTION', found)).toBe(`${text}\n${text}`)
})

test('Windows lines become lines, control characters and half characters leave a file that is still read', () => {
  expect(words('SUMMARY', read({ summary: 'a\r\nb\rc\u0000d\te' }))).toBe('a\nb\nc d e')
  expect(words('SUMMARY', read({ summary: 'x\ud83dy' }))).toBe('x\ufffdy')
})

test('whatever signs stand next to the seventy-fifth octet, no character is cut and nothing is lost', () => {
  const signs = ['a', '，', '中', '👩', 'é', '\\', ';', ',', '\n', ' ', '\u200d']
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed % most
  }
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: next(160) }, () => signs[next(signs.length)]).join('')
    expect(words('SUMMARY', read({ summary: text }))).toBe(text)
  }
  for (let length = 60; length < 160; length++) {
    const lines = folded(`${'a'.repeat(length)}中文`).split('\r\n')
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(`${'a'.repeat(length)}中文`)
  }
})

test('no events are a calendar too', () => {
  expect(readCalendar(calendarFile([], stamp))).toEqual([])
})
