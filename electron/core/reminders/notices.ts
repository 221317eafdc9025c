import { day, hour, minute } from '../../../shared/calendar.ts'
import { reminderKindLabels, reminderKinds } from '../../../shared/reminders/reminder-words.ts'
import type { Notice } from '../../../shared/reminders/reminders.ts'
import type { Standing } from './standing.ts'

/** More at once than that are one notice: after a night, a holiday, a computer that slept. */
const mostAlone = 3

export function keyOf({ name, stage }: Pick<Standing, 'name' | 'stage'>): string {
  return `${name}:${stage}`
}

/** Like the screens: what is left is rounded up, what is over is rounded down. */
function length(ms: number, round: (value: number) => number): string {
  if (ms < hour) return `${Math.max(1, round(ms / minute))} 分钟`
  return ms < day ? `${round(ms / hour)} 小时` : `${round(ms / day)} 天`
}

function whenOf({ thing: { dueAt }, stage }: Standing, now: number): string {
  if (stage === 1) return ` ${length(dueAt - now, Math.ceil)}内到期`
  return stage === 2 ? '已到期' : `已超时 ${length(now - dueAt, Math.floor)}`
}

/** A kind, a number, how near, and the serial: nothing that a passer-by may not read (1: 4.12). */
function alone(one: Standing, now: number): Notice {
  const { kind, serial, part, path } = one.thing
  return {
    keys: [keyOf(one)],
    title: `${reminderKindLabels[kind]} 1 件${whenOf(one, now)}`,
    body: [serial, part].filter((word) => word !== null).join(' · '),
    path,
  }
}

function together(all: readonly Standing[]): Notice {
  const counts = Map.groupBy(all, ({ thing }) => thing.kind)
  const late = all.filter(({ stage }) => stage > 1).length
  return {
    keys: all.map(keyOf),
    title: late === 0 ? `${all.length} 件事快到期` : `${all.length} 件事要办，其中 ${late} 件已到期或超时`,
    body: reminderKinds
      .flatMap((kind) => (counts.get(kind) ? [`${reminderKindLabels[kind]} ${counts.get(kind)?.length}`] : []))
      .join(' · '),
    path: '/today',
  }
}

export function noticesOf(all: readonly Standing[], now: number): Notice[] {
  if (all.length === 0) return []
  return all.length > mostAlone ? [together(all)] : all.map((one) => alone(one, now))
}
