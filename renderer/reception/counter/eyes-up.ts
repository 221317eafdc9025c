import { clockTimeOf } from '../../../shared/calendar.ts'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'

/** The three things to do before anything is written down (1: 4.7 a, b), in the order of the card. */
export const prompts = [
  { key: 'seatedAt', word: '请坐', say: '请业主入座，抬头看着对方' },
  { key: 'apologisedAt', word: '致歉', say: '「给您添麻烦了，非常抱歉。」' },
  { key: 'restatedAt', word: '复述确认', say: '「您说的是……，对吗？」' },
] as const
export type PromptKey = (typeof prompts)[number]['key']

/** A card as it is opened; `now` in UTC ms. */
export function openedFace(now: number): FaceRecord {
  return { openedAt: now, seatedAt: null, apologisedAt: null, restatedAt: null, scratch: '' }
}

/** Done at this moment; pressed again it was a slip of the hand. */
export function toggled(face: FaceRecord, key: PromptKey, now: number): FaceRecord {
  return { ...face, [key]: face[key] === null ? now : null }
}

/** What comes next, or `null` when all three are done. */
export function nextPrompt(face: FaceRecord): PromptKey | null {
  return prompts.find(({ key }) => face[key] === null)?.key ?? null
}

/** 「08:30 请坐 · 致歉」 */
export function faceWords(face: FaceRecord): string {
  const done = prompts.filter(({ key }) => face[key] !== null).map(({ word }) => word)
  return `${clockTimeOf(face.openedAt)} ${done.length === 0 ? '当面' : done.join(' · ')}`
}
