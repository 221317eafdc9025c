import type { Category, Channel } from '../../../shared/reception/words.ts'

/** With Alt, on the counter only: a letter of the word's pinyin, or of the English word where that one is taken. */
export const categoryKeys: Readonly<Record<Category, string>> = {
  afterSales: 'S',
  repair: 'B',
  complaint: 'T',
  service: 'F',
  praise: 'Y',
  suggestion: 'J',
  other: 'Q',
}
export const channelKeys: Readonly<Record<Channel, string>> = { visit: 'L', phone: 'D', mailbox: 'X', mail: 'M', letter: 'H' }
export const otherKeys = {
  urgent: 'U',
  noName: 'N',
  noPhone: 'P',
  receivedAt: 'R',
  remark: 'Z',
  complainedOf: 'W',
  printSlip: 'I',
  deliverSlip: 'O',
  beginWave: 'V',
  joinWave: '-',
} as const
/** 记一户 into the outages that are running, the latest first; more than these are counted with the mouse. */
export const waveKeys = ['C', 'G'] as const
