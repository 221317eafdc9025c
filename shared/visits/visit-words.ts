import { z } from 'zod'

/** Who comes (3: 4.1). 未定 is a real value: often only the day is known at first. */
export const guestKindLabels = {
  leaders: '上级领导',
  government: '政府',
  peers: '同行',
  association: '协会',
  tenants: '租户',
  other: '其它',
  unknown: '未定',
} as const
export type GuestKind = keyof typeof guestKindLabels
export const guestKinds = Object.keys(guestKindLabels) as readonly GuestKind[]
export const guestKind = z.enum(guestKinds, { error: '请选择来访人员的类别；还不知道的选「未定」' })

/** 接待级别 (domain 2.10). */
export const visitLevelLabels = { first: '一级', second: '二级', third: '三级' } as const
export type VisitLevel = keyof typeof visitLevelLabels
export const visitLevels = Object.keys(visitLevelLabels) as readonly VisitLevel[]
export const visitLevel = z.enum(visitLevels, { error: '请选择接待级别' })

/** 接待级别 as a list is asked for it. */
export const levelAskedLabels = { ...visitLevelLabels, none: '未定' } as const
export type LevelAsked = keyof typeof levelAskedLabels
export const levelsAsked = Object.keys(levelAskedLabels) as readonly LevelAsked[]
export const levelAsked = z.enum(levelsAsked)

export const announcementLabels = { planned: '预先安排', onSpot: '临时通知' } as const
export type Announcement = keyof typeof announcementLabels
export const announcement = z.enum(Object.keys(announcementLabels) as readonly Announcement[], {
  error: '请选择预先安排或临时通知',
})

export const visitStateLabels = {
  planned: '已安排',
  notified: '准备中',
  ready: '已就绪',
  received: '接待中',
  closed: '已归档',
  cancelled: '已取消',
} as const
export type VisitState = keyof typeof visitStateLabels
export const visitStates = Object.keys(visitStateLabels) as readonly VisitState[]
export const visitState = z.enum(visitStates)

/** Who prepares (3: 3.1–3.3). */
export const visitDepartmentLabels = { security: '保安部', cleaning: '清洁部', office: '管理处' } as const
export type VisitDepartment = keyof typeof visitDepartmentLabels
export const visitDepartments = Object.keys(visitDepartmentLabels) as readonly VisitDepartment[]
export const visitDepartment = z.enum(visitDepartments, { error: '请选择部门' })

/** The two that must be ready within twenty minutes (3: 4.2). */
export const countedDepartments = ['security', 'cleaning'] as const satisfies readonly VisitDepartment[]
export type CountedDepartment = (typeof countedDepartments)[number]
export const countedDepartment = z.enum(countedDepartments, { error: '请选择保安部或清洁部' })

/** What came of a notice; `judged`: done, or closed without it. */
export const preparationStandingLabels = {
  told: '已通知',
  judged: '已完成或已归档',
  done: '已完成',
  within: '限时内完成',
  late: '超时完成',
  open: '未完成',
} as const
export const preparationStanding = z.enum(
  Object.keys(preparationStandingLabels) as readonly (keyof typeof preparationStandingLabels)[],
)
export type PreparationStanding = z.infer<typeof preparationStanding>

export const moneyStandingLabels = { budgeted: '有预算', recorded: '记了实际费用', over: '超预算' } as const
export const moneyStanding = z.enum(Object.keys(moneyStandingLabels) as readonly (keyof typeof moneyStandingLabels)[])
export type MoneyStanding = z.infer<typeof moneyStanding>

/** How the desk came to know that something is done. */
export const tickedViaLabels = { here: '现场确认', calledIn: '电话报告' } as const
export type TickedVia = keyof typeof tickedViaLabels
export const tickedVia = z.enum(Object.keys(tickedViaLabels) as readonly TickedVia[], { error: '请选择现场确认或电话报告' })

/** What is told to whoever receives (3: 4.4, 4.5) and acknowledged by name. */
export const briefingLabels = { conduct: '服务规范、言行规范', alertness: '各岗位提高警惕' } as const
export type Briefing = keyof typeof briefingLabels
export const briefings = Object.keys(briefingLabels) as readonly Briefing[]
export const briefing = z.enum(briefings, { error: '请选择哪一项告知' })
