import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import type { AgendaEntry } from '../../../shared/visits/agenda.ts'
import { dayMark, entriesOn, spanOf, spokenDay, timeOn, titleOf } from './agenda-words.ts'

const night: AgendaEntry = {
  ...{
    key: 'visit.1',
    kind: 'visit',
    opens: null,
    serial: 'CG-20261012-01',
    revision: 1,
    title: '邻城物业',
    person: null,
    place: null,
  },
  ...{ from: '2026-10-12', until: '2026-10-13', startsAt: instantOf('2026-10-12', '22:00') },
  ...{ endsAt: instantOf('2026-10-13', '01:00'), state: '已安排', cancelled: true, late: false, clashes: [] },
}

test('over midnight it goes on on the second day, and its span says both', () => {
  expect([timeOn(night, '2026-10-12'), timeOn(night, '2026-10-13')]).toEqual(['22:00', '续'])
  expect(spanOf(night)).toBe('10-12 22:00–10-13 01:00')
  expect(spanOf({ ...night, until: night.from, endsAt: null })).toBe('22:00–未定')
  expect(spanOf({ ...night, kind: 'callBack', until: night.from, endsAt: null })).toBe('22:00 前')
  expect(entriesOn([night], '2026-10-13')).toEqual([night])
  expect(entriesOn([night], '2026-10-14')).toEqual([])
})

test('休 and 班 stand only where the week alone would say otherwise', () => {
  const mark = (date: string, worked: boolean, name: string | null) => dayMark({ date, worked, name })
  expect(mark('2026-10-01', false, '国庆节')).toBe('休')
  expect(mark('2026-10-03', false, '国庆节')).toBe('休')
  expect(mark('2026-10-10', true, '国庆节')).toBe('班')
  expect(mark('2026-10-17', false, null)).toBeNull()
  expect(mark('2026-10-12', true, null)).toBeNull()
})

test('the ear hears the day, its mark and every entry; the title names month or week', () => {
  expect(spokenDay({ date: '2026-10-12', worked: true, name: null }, [night])).toBe(
    '10月12日 星期一，1 项，22:00 参观 邻城物业 已取消',
  )
  expect(spokenDay({ date: '2026-10-01', worked: false, name: '国庆节' }, [])).toBe('10月1日 星期四，休 国庆节，没有安排')
  expect(titleOf('month', [], '2026-10-12')).toBe('2026年10月')
  expect(titleOf('week', ['2026-12-28', '2027-01-03'], '2027-01-01')).toBe('2026-12-28 至 01-03')
})
