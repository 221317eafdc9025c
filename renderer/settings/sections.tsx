import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { leasingDesk, type Role, roles, systemCare } from '../../shared/access/roles.ts'
import { contract } from '../../shared/contract.ts'

export interface Section {
  /** Last part of the address, `/settings/limits`. */
  readonly path: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly Screen: LazyExoticComponent<ComponentType>
}

const readers = (access: string | readonly Role[]): readonly Role[] => (typeof access === 'string' ? roles : access)

/** In the order of the list at the left. */
export const sections: readonly Section[] = [
  {
    path: 'project',
    title: '公司与项目',
    roles,
    Screen: lazy(async () => ({ default: (await import('./project-settings.tsx')).ProjectSettings })),
  },
  {
    path: 'limits',
    title: '时限与部门',
    roles,
    Screen: lazy(async () => ({ default: (await import('./limit-settings.tsx')).LimitSettings })),
  },
  {
    path: 'repairs',
    title: '维修',
    roles,
    Screen: lazy(async () => ({ default: (await import('./repair-settings.tsx')).RepairSettings })),
  },
  {
    path: 'services',
    title: '服务价目',
    roles,
    Screen: lazy(async () => ({ default: (await import('./service-settings.tsx')).ServiceSettings })),
  },
  {
    path: 'complaints',
    title: '投诉与纠正预防',
    roles,
    Screen: lazy(async () => ({ default: (await import('./complaint-settings.tsx')).ComplaintSettings })),
  },
  {
    path: 'voices',
    title: '表扬与建议',
    roles,
    Screen: lazy(async () => ({ default: (await import('./voice-settings.tsx')).VoiceSettings })),
  },
  {
    path: 'call-backs',
    title: '回访',
    roles,
    Screen: lazy(async () => ({ default: (await import('./call-back-settings.tsx')).CallBackSettings })),
  },
  {
    path: 'month-close',
    title: '月汇总',
    roles,
    Screen: lazy(async () => ({ default: (await import('./month-settings.tsx')).MonthSettings })),
  },
  {
    path: 'lost-found',
    title: '失物保管',
    roles,
    Screen: lazy(async () => ({ default: (await import('./lost-found-settings.tsx')).LostFoundSettings })),
  },
  {
    path: 'incidents',
    title: '重大事件',
    roles,
    Screen: lazy(async () => ({ default: (await import('./incident-settings.tsx')).IncidentSettings })),
  },
  {
    path: 'leasing',
    title: '招商',
    roles: [...systemCare, ...leasingDesk],
    Screen: lazy(async () => ({ default: (await import('./leasing-settings.tsx')).LeasingSettings })),
  },
  {
    path: 'reminders',
    title: '提醒',
    roles,
    Screen: lazy(async () => ({ default: (await import('./reminder-settings.tsx')).ReminderSettings })),
  },
  {
    path: 'visits',
    title: '参观接待',
    roles,
    Screen: lazy(async () => ({ default: (await import('./visit-settings.tsx')).VisitSettings })),
  },
  {
    path: 'forms',
    title: '表单编号',
    roles,
    Screen: lazy(async () => ({ default: (await import('./form-settings.tsx')).FormSettings })),
  },
  {
    path: 'calendar',
    title: '工作日历',
    roles,
    Screen: lazy(async () => ({ default: (await import('./calendar-settings.tsx')).CalendarSettings })),
  },
  {
    path: 'accounts',
    title: '人员',
    roles: systemCare,
    Screen: lazy(async () => ({ default: (await import('../access/accounts/accounts-screen.tsx')).AccountsScreen })),
  },
  {
    path: 'backups',
    title: '备份',
    roles: readers(contract.backups.status.access),
    Screen: lazy(async () => ({ default: (await import('../backups/backups-screen.tsx')).BackupsScreen })),
  },
  {
    path: 'audit',
    title: '操作记录',
    roles: readers(contract.audit.list.access),
    Screen: lazy(async () => ({ default: (await import('../audit/audit-screen.tsx')).AuditScreen })),
  },
  {
    path: 'password',
    title: '我的密码',
    roles,
    Screen: lazy(async () => ({ default: (await import('../access/accounts/own-password.tsx')).OwnPassword })),
  },
  {
    path: 'appearance',
    title: '外观',
    roles,
    Screen: lazy(async () => ({ default: (await import('./appearance-settings.tsx')).AppearanceSettings })),
  },
  { path: 'about', title: '关于', roles, Screen: lazy(async () => ({ default: (await import('./about.tsx')).About })) },
]
