import { day, hour, minute } from '../../shared/calendar.ts'

/** `12 分钟`, `3:12` (hours and minutes), `2 天`: what somebody at a counter would say. `ms` ≥ 0. */
export function durationText(ms: number): string {
  if (ms < minute) return '不到 1 分钟'
  if (ms < hour) return `${Math.floor(ms / minute)} 分钟`
  if (ms < day) return `${Math.floor(ms / hour)}:${String(Math.floor((ms % hour) / minute)).padStart(2, '0')}`
  return `${Math.floor(ms / day)} 天`
}

export type Urgency = 'late' | 'due' | 'calm'

/** What is left until `dueAt`, in words and as one of three tones. `soon`: from how many ms on it is due soon. */
export function timeLeft(dueAt: number, now: number, soon = 4 * hour): { readonly tone: Urgency; readonly words: string } {
  const left = dueAt - now
  if (left < 0) return { tone: 'late', words: `超时 ${durationText(-left)}` }
  return { tone: left <= soon ? 'due' : 'calm', words: `剩 ${durationText(left)}` }
}
