import type { Category } from '../../../shared/reception/words.ts'
import type { CallBackRule } from '../../../shared/settings/call-back-rules.ts'
import type { Limit } from '../../../shared/settings/limit.ts'
import type { CategoryRule, HandOverLimit } from '../../../shared/settings/settings.ts'

/** What the procedure asks for first, category by category (1: 4.5, 4.6, 4.7a). */
export const firstDuties: Readonly<Record<Category, string>> = {
  afterSales: '开《物业返修联系单》',
  repair: '派工',
  complaint: '先致歉，如实记录',
  service: '报价并约定时间',
  praise: '查证属实，按《员工手册》执行',
  suggestion: '收集，上报项目经理',
  other: '物品遗失、宠物登记《失物招领登记表》',
}

const unitWords = { minute: '分钟', hour: '小时', day: '天', workday: '个工作日' } as const

/** 「15 分钟内」 */
export function limitWords(limit: Limit): string {
  return `${limit.amount} ${unitWords[limit.unit]}内`
}

function handOverWords(limit: HandOverLimit, closingTime: string): string {
  return limit === 'sameDay' ? `今天 ${closingTime} 前` : limitWords(limit)
}

function lastStep({ percent }: CallBackRule): string {
  if (percent === 0) return '办结后注销'
  return percent === 100 ? '回访后注销' : `抽 ${percent} % 回访后注销`
}

/** The desk's next step as one sentence in parts: what first, to whom by when, and what closes it. */
export function nextStep(category: Category, rule: CategoryRule, closingTime: string, callBack: CallBackRule): readonly string[] {
  const handOver = handOverWords(rule.handOver, closingTime)
  const toWhom = category === 'afterSales' ? `${handOver}送达${rule.department}` : `${handOver}转交${rule.department}`
  return [firstDuties[category], toWhom, `${limitWords(rule.finish)}办结`, lastStep(callBack)]
}
