import { z } from 'zod'
import { leasingSupervision, type Role, systemCare, visitsDesk } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import { recordPrefix } from '../access/setup.ts'
import { civilDate, clockTime, requiredText, rev, text } from '../fields.ts'
import { formId } from '../printing/forms.ts'
import { command, query } from '../procedure.ts'
import { itemKind } from '../reception/lost-found-words.ts'
import { category } from '../reception/words.ts'
import { backupRules } from './backup-rules.ts'
import { callBackRules } from './call-back-rules.ts'
import { complaintRules, correctionRules } from './complaint-rules.ts'
import { incidentRules } from './incident-rules.ts'
import { leasingRules } from './leasing-rules.ts'
import { limit } from './limit.ts'
import { monthCloseRules } from './month-close-rules.ts'
import { reminderRules } from './reminder-rules.ts'
import { repairRules } from './repair-rules.ts'
import { serviceRules } from './service-rules.ts'
import { visitRules } from './visit-rules.ts'

/** `sameDay`: by closing time of the day it came in (1: 4.5). */
export const handOverLimit = z.union([z.literal('sameDay'), limit])
export type HandOverLimit = z.infer<typeof handOverLimit>

export const categoryRule = z.object({
  /** 转交时限 */
  handOver: handOverLimit,
  /** 办结时限 */
  finish: limit,
  /** Where it is handed over by default. */
  department: requiredText(30, '部门'),
  /** 制度依据: where the numbers come from, shown beside them. */
  source: text(200),
})
export type CategoryRule = z.infer<typeof categoryRule>

/** How long a found thing is held before it goes to the police. */
export const holdRule = z.object({ hold: limit, source: text(200) })
export type HoldRule = z.infer<typeof holdRule>

/** Contraband goes at once and food by its own rule, so neither has a period to choose. */
export const heldKind = itemKind.exclude(['food', 'contraband'])
export type HeldKind = z.infer<typeof heldKind>

export const settingsBody = z.object({
  company: requiredText(60, '公司名称'),
  project: requiredText(60, '项目名称'),
  /** Before every record number of this site; may be empty. */
  prefix: recordPrefix,
  /** `18:00`: when the counter closes; what must be handed over the same day is due then. */
  closingTime: clockTime,
  departments: z.array(requiredText(30, '部门名称')).min(1, '至少一个部门').max(30, '最多 30 个部门'),
  rules: z.record(category, categoryRule),
  complaints: complaintRules,
  corrections: correctionRules,
  /** Where verified praise and collected suggestions go (1: 4.6). */
  voices: z.object({
    /** 转报部门 under the 《员工手册》. */
    forwardTo: requiredText(30, '转报部门'),
    /** 奖励意见 to choose from; any other words may be written. */
    rewards: z.array(requiredText(30, '奖励意见')).min(1, '至少一种').max(20, '最多 20 种'),
    /** To whom suggestions go. */
    reportTo: requiredText(30, '上报对象'),
    source: text(200),
  }),
  callBacks: callBackRules,
  repairs: repairRules,
  monthClose: monthCloseRules,
  services: serviceRules,
  /** 失物保管期限 by kind, how long fresh food is kept, and to whom it goes (domain 2.7). */
  lostFound: z.object({
    holds: z.record(heldKind, holdRule),
    freshFood: holdRule,
    police: requiredText(60, '移交单位'),
  }),
  /** 重大(突发)事件上报时限 (domain 2.8). */
  incidents: incidentRules,
  /** 招商 (domain 2.9). */
  leasing: leasingRules,
  /** 参观接待 (procedure 3; domain 2.10). */
  visits: visitRules,
  /** Of what falls due the desk is reminded, and when it is left alone. */
  reminders: reminderRules,
  /** How often everything is copied, and where else to. */
  backups: backupRules,
  /** 表单编号 and 版次. Only QR/27Z-001 is given by the procedure; the others are defaults of ours. */
  forms: z.record(formId, z.object({ number: text(30), edition: text(10) })),
  /** Days that differ from the built-in calendar: 调休, local holidays, years it does not know yet. */
  calendar: z.array(z.object({ date: civilDate, kind: z.enum(['workday', 'holiday']) })).max(2000),
})
export type SettingsBody = z.infer<typeof settingsBody>

/** As one person sees them; `leasing` is `null` for whoever it is none of the business of, and `null` again leaves it as it is. */
const settingsShown = settingsBody.extend({ leasing: leasingRules.nullable().register(sensitivity, { class: 'leasingRules' }) })
export type SettingsShown = z.infer<typeof settingsShown>

/** Each part of the settings has its keepers: the numbers of 招商 are not the reception's, nor the other way round. */
const receptionKeepers = ['administrator', 'customerServiceSupervisor', 'projectManager'] as const satisfies readonly Role[]
const leasingKeepers = ['administrator', ...leasingSupervision] as const satisfies readonly Role[]
const visitsKeepers = ['administrator', ...visitsDesk] as const satisfies readonly Role[]

export function keepersOf(part: keyof SettingsBody): readonly Role[] {
  if (part === 'visits') return visitsKeepers
  if (part === 'backups') return systemCare
  return part === 'leasing' ? leasingKeepers : receptionKeepers
}

export const settings = {
  read: query({ access: 'signed-in', input: z.object({}), output: settingsShown.extend({ rev }) }),
  save: command({
    access: [...receptionKeepers, ...leasingSupervision, 'officeSupervisor'],
    input: settingsShown.extend({ rev }),
    output: z.object({ rev }),
  }),
}
