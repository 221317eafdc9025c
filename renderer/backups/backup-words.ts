import { type Counted, countedLabels, countedThings } from '../../shared/backups/backups.ts'
import { civilTimeOf, hour, minute } from '../../shared/calendar.ts'
import type { Output } from '../api/paths.ts'
import { durationText } from '../ui/duration.ts'

export type Status = Output<'backups.status'>
export type Item = Status['items'][number]

export function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** In one sentence: what a broken disk would cost now. */
export function riskText({ items, now, second }: Status, at: number): string {
  const newest = items[0]
  if (!newest) return '还没有备份：现在磁盘损坏，全部记录都会丢失。'
  const since = Math.max(0, now.auditRows - newest.auditRows)
  const lost =
    since === 0
      ? '此后没有新的操作'
      : `此后的 ${since} 项操作（约 ${durationText(Math.max(minute, at - newest.at))}）还没有进备份`
  const where = second.state === 'kept' ? '，第二处也有' : second.state === 'none' ? '，但与数据在同一台电脑上' : '，第二处还没有'
  return `最近一份备份是 ${civilTimeOf(newest.at)} 做的${where}；${lost}。`
}

const secondTexts = {
  none: '没有设第二处：这台电脑的磁盘坏了或电脑丢了，备份也会一起失去。',
  away: '第二处现在不在（移动硬盘没有插上？）；插上后一分钟内自动补上。',
  behind: '第二处还缺最近一份，一分钟内自动补上。',
  kept: '第二处已有最近一份，并在那里核对过。',
} as const

export function secondText({ state, sameDisk }: Status['second']): string {
  return sameDisk && state !== 'none' && state !== 'away'
    ? '第二处与数据在同一块磁盘上：磁盘坏了会一起失去，请换到另一块磁盘或移动硬盘。'
    : secondTexts[state]
}

/** More than a working day without a copy, a failed one, or a rehearsal that failed. */
export function isWorrying({ items, now, trouble, rehearsal }: Status, at: number): boolean {
  const newest = items[0]
  if (!newest || trouble !== null || (rehearsal?.trouble ?? null) !== null) return true
  return now.auditRows !== newest.auditRows && at - newest.at > 2 * hour
}

export interface Compared {
  readonly thing: Counted
  readonly label: string
  readonly copied: number | undefined
  readonly now: number | undefined
}

/** What a restore would change, thing by thing. */
export function compared(item: Item, status: Status): readonly Compared[] {
  return countedThings.map((thing) => ({
    thing,
    label: countedLabels[thing],
    copied: item.counts[thing],
    now: status.now.counts[thing],
  }))
}
