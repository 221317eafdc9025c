import { z } from 'zod'

/** 维修等级 (domain F9, 2.2), set by the 维修主管. */
export const repairGradeLabels = { urgent: '急修', small: '小修', sundry: '零修', major: '大修' } as const
export type RepairGrade = keyof typeof repairGradeLabels
export const repairGrades = Object.keys(repairGradeLabels) as readonly RepairGrade[]
export const repairGrade = z.enum(repairGrades, { error: '请选择维修等级' })

/**
 * How far it is. `refused`: the owner signed 「不修」; `cancelled`: nobody had to come; `voided`: the matter became another one
 * (after-sales, another category), and the number stays used.
 */
export const repairStateLabels = {
  toDispatch: '待派工',
  dispatched: '待到场',
  onSite: '维修中',
  repaired: '待验收',
  accepted: '已验收',
  refused: '业主不修',
  cancelled: '已取消',
  voided: '已作废',
} as const
export type RepairState = keyof typeof repairStateLabels
export const repairState = z.enum(Object.keys(repairStateLabels) as readonly RepairState[])

/** States in which somebody still has work with it. */
export const openRepairStates = ['toDispatch', 'dispatched', 'onSite', 'repaired'] as const satisfies readonly RepairState[]

/** 是否保修/有偿 */
export const chargingLabels = { warranty: '保修', free: '无偿', paid: '有偿' } as const
export type Charging = keyof typeof chargingLabels
export const charging = z.enum(Object.keys(chargingLabels) as readonly Charging[], { error: '请选择保修、无偿或有偿' })
