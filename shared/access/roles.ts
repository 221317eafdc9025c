import { z } from 'zod'

/** The people named by the three procedures (1: 3.1–3.4 · 2: 9.4, 10.5 · 3: 3.1–3.3), and who looks after the system. */
export const roleLabels = {
  receptionist: '接待员',
  customerServiceSupervisor: '客服主管',
  projectManager: '项目经理',
  departmentHead: '部门主管',
  leasingOfficer: '招商专员',
  leasingSupervisor: '招商主管',
  generalManager: '总经理',
  officeSupervisor: '管理处主管',
  administrator: '系统管理员',
} as const

export type Role = keyof typeof roleLabels
export const roles = Object.keys(roleLabels) as readonly Role[]
export const role = z.enum(roles)

/** Who works at the reception counter and answers for its ledger. */
export const receptionDesk = ['receptionist', 'customerServiceSupervisor', 'projectManager'] as const satisfies readonly Role[]
/** Who may overrule the desk: reopen, acknowledge, correct. */
export const receptionSupervision = ['customerServiceSupervisor', 'projectManager'] as const satisfies readonly Role[]
/** Who may read the ledger: the desk, and the heads who answer for what was handed to them (3.3). */
export const receptionReaders = [...receptionDesk, 'departmentHead', 'officeSupervisor'] as const satisfies readonly Role[]
/** 营运招商部, with the 总经理 to whom 10.5 goes: who may see anything of leasing at all. */
export const leasingDesk = ['leasingOfficer', 'leasingSupervisor', 'generalManager'] as const satisfies readonly Role[]
/** Who sees floor prices and every prospect, and may hand prospects over. */
export const leasingSupervision = ['leasingSupervisor', 'generalManager'] as const satisfies readonly Role[]
/** Who leads the reception of visits (3: 3.3, 4.1). */
export const visitsDesk = ['officeSupervisor', 'projectManager'] as const satisfies readonly Role[]
/** Who may read all visits: those who lead, and the heads of the departments that prepare (3: 3.1, 3.2). */
export const visitsReaders = [...visitsDesk, 'departmentHead'] as const satisfies readonly Role[]
/** Who sees the visits of today: also the counter, where guests ask the way and departments call in. */
export const visitsToday = [...visitsReaders, 'receptionist', 'customerServiceSupervisor'] as const satisfies readonly Role[]
export const systemCare = ['administrator'] as const satisfies readonly Role[]
