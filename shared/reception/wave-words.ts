import { z } from 'zod'
import { civilTimeOf } from '../calendar.ts'
import { type Cause, cause, complaintScripts } from './complaint-words.ts'

/** What is not supplied (1: 4.7 c, d). */
export const supplyLabels = {
  water: '停水',
  power: '停电',
  gas: '停气',
  lift: '电梯停运',
  network: '网络中断',
  heating: '停暖',
  road: '道路',
  other: '其它',
} as const
export type Supply = keyof typeof supplyLabels
export const supplies = Object.keys(supplyLabels) as readonly Supply[]
export const supply = z.enum(supplies, { error: '请选择停供种类' })

/** Which of the two branches of 4.7 it is: each has its own words and its own duties. */
export const waveCause = cause.extract(['municipal', 'internal'])
export type WaveCause = z.infer<typeof waveCause>
export const waveCauses = ['municipal', 'internal'] as const satisfies readonly Cause[]

/** `restored`: supplied again, callers are being told. `closed`: everybody was told and nothing is missing. */
export const waveStateLabels = { open: '停供中', restored: '已恢复，待告知', closed: '已告知完', voided: '已作废' } as const
export type WaveState = keyof typeof waveStateLabels
export const waveState = z.enum(Object.keys(waveStateLabels) as readonly WaveState[])

/** How far a household is: `noticed`, nobody answered and a notice was posted. */
export const callerStateLabels = { waiting: '待告知', reached: '已告知', noticed: '公告告知' } as const
export type CallerState = keyof typeof callerStateLabels
export const callerState = z.enum(Object.keys(callerStateLabels) as readonly CallerState[])

/** 告知结果 */
export const tellingLabels = { reached: '已告知', notReached: '未接通', noticed: '公告告知' } as const
export type Telling = keyof typeof tellingLabels
export const telling = z.enum(Object.keys(tellingLabels) as readonly Telling[], { error: '请选择告知结果' })

interface Said {
  readonly supply: Supply
  readonly cause: WaveCause
  /** UTC ms; `null`: nobody knows yet. */
  readonly expectedAt: number | null
}

/** When it is expected back, as it is said to the owner. */
export function expectedWords(expectedAt: number | null): string {
  return expectedAt === null ? '恢复时间还没有确定，一有消息马上告诉您。' : `预计 ${civilTimeOf(expectedAt).slice(5)} 恢复。`
}

/** What to say to every caller, with the time that is expected now. Read aloud; never printed. */
export function waveScript({ supply: what, cause: why, expectedAt }: Said): string {
  return `${supplyLabels[what]}：${expectedWords(expectedAt)}${complaintScripts[why]}`
}

const hints: readonly (readonly [Supply, RegExp])[] = [
  ['water', /停水|没水|没有水|断水/],
  ['power', /停电|没电|没有电|断电|跳闸/],
  ['gas', /停气|没气|燃气|煤气/],
  ['lift', /电梯/],
  ['network', /断网|没网|网络|宽带/],
  ['heating', /停暖|暖气|不热/],
  ['road', /道路|路面|封路/],
]

/** What an owner's words are about; `null`: not an outage. */
export function supplyIn(words: string): Supply | null {
  return hints.find(([, hint]) => hint.test(words))?.[0] ?? null
}
