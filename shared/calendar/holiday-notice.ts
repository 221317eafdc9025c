import { addDays } from '../calendar.ts'
import type { SettingsBody } from '../settings/settings.ts'

type Day = SettingsBody['calendar'][number]

export interface ReadNotice {
  /** In the order of the dates, each once. */
  readonly days: readonly Day[]
  readonly errors: readonly { readonly line: number; readonly sentence: string }[]
}

const kinds: Readonly<Record<string, Day['kind']>> = { 放假: 'holiday', 休: 'holiday', 上班: 'workday', 班: 'workday' }
const longest = 31

const date = String.raw`(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?`
const shape = new RegExp(String.raw`^${date}(?:\s*(?:\.\.|…|~|～|—|–|至|到)\s*${date})?[\s:：,，]*(\S+)$`)

/** `null`: there is no such day. */
function civil(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text
}

function daysOf(line: string): readonly Day[] | string {
  const parts = shape.exec(line)
  if (!parts) return '应写成「2027-02-05..2027-02-12 放假」或「2027-02-14 上班」'
  const [, y1, m1, d1, y2, m2, d2, word = ''] = parts
  const kind = kinds[word]
  if (!kind) return `「${word}」看不懂，应写「放假」或「上班」`
  const from = civil(y1, m1, d1)
  const until = y2 === undefined ? from : civil(y2, m2, d2)
  if (from === null || until === null) return '没有这一天'
  if (until < from) return '结束的日子早于开始的日子'
  const days: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (days.length === longest) return `一行最多 ${longest} 天`
    days.push({ date: day, kind })
  }
  return days
}

/**
 * Lines of the State Council's notice, one range or day each: `2027-02-05..2027-02-12 放假`, `2027-02-14 上班`. Empty lines and
 * lines that begin with # are passed over; wrong ones are named and the others read all the same.
 */
export function readNotice(text: string): ReadNotice {
  const found = new Map<string, { readonly kind: Day['kind']; readonly line: number }>()
  const errors: { readonly line: number; readonly sentence: string }[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const [line, trimmed] = [index + 1, raw.trim()]
    if (trimmed === '' || trimmed.startsWith('#')) continue
    const days = daysOf(trimmed)
    if (typeof days === 'string') {
      errors.push({ line, sentence: days })
      continue
    }
    const other = days.map((day) => found.get(day.date)).find((known, at) => known && known.kind !== days[at]?.kind)
    if (other) {
      errors.push({ line, sentence: `与第 ${other.line} 行矛盾：同一天又放假又上班` })
      continue
    }
    for (const day of days) found.set(day.date, { kind: day.kind, line })
  }
  const days = [...found].map(([day, { kind }]) => ({ date: day, kind })).sort((a, b) => a.date.localeCompare(b.date))
  return { days, errors }
}

/** New days over those that were there; of one date the new one counts. */
export function mergedDays(before: readonly Day[], added: readonly Day[]): Day[] {
  const all = new Map([...before, ...added].map((day) => [day.date, day]))
  return [...all.values()].sort((a, b) => a.date.localeCompare(b.date))
}

export interface DayRun {
  readonly from: string
  readonly until: string
  readonly kind: Day['kind']
  readonly count: number
}

/** Neighbouring days of one kind as one run, as the notice writes them. */
export function runsOf(days: readonly Day[]): DayRun[] {
  const runs: DayRun[] = []
  for (const { date: day, kind } of days) {
    const last = runs.at(-1)
    if (last && last.kind === kind && addDays(last.until, 1) === day)
      runs[runs.length - 1] = { ...last, until: day, count: last.count + 1 }
    else runs.push({ from: day, until: day, kind, count: 1 })
  }
  return runs
}
