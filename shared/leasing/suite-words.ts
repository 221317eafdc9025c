import { z } from 'zod'

/** 空置 and what becomes of it (2: 3; domain 2.9). 意向 and 洽谈 follow the holds, the others are set by hand. */
export const suiteStateLabels = {
  vacant: '空置',
  interested: '意向',
  negotiating: '洽谈',
  leased: '已租',
  locked: '锁定',
} as const
export type SuiteState = keyof typeof suiteStateLabels
export const suiteStates = Object.keys(suiteStateLabels) as readonly SuiteState[]
export const suiteState = z.enum(suiteStates, { error: '请选择状态' })

/** States in which a suite can be recommended, shown and quoted. */
export const openStates = ['vacant', 'interested', 'negotiating'] as const satisfies readonly SuiteState[]
export const isOpen = (state: SuiteState) => openStates.some((open) => open === state)

/** How near a prospect is to a suite. */
export const holdKind = z.enum(['interested', 'negotiating'], { error: '请选择意向或洽谈' })
export type HoldKind = z.infer<typeof holdKind>

export const orientationLabels = {
  north: '北',
  northEast: '东北',
  east: '东',
  southEast: '东南',
  south: '南',
  southWest: '西南',
  west: '西',
  northWest: '西北',
  through: '通透',
} as const
export type Orientation = keyof typeof orientationLabels
export const orientations = Object.keys(orientationLabels) as readonly Orientation[]
export const orientation = z.enum(orientations, { error: '请选择朝向' })

/** 交付标准 (domain F12, 4). */
export const fitOutLabels = { shell: '毛坯', standard: '标准装修', fine: '精装修', asIs: '现状交付' } as const
export type FitOut = keyof typeof fitOutLabels
export const fitOuts = Object.keys(fitOutLabels) as readonly FitOut[]
export const fitOut = z.enum(fitOuts, { error: '请选择装修程度' })

/** `12` → 「12层」, `-1` → 「地下1层」 */
export function floorText(floor: number): string {
  return floor < 0 ? `地下${-floor}层` : `${floor}层`
}
