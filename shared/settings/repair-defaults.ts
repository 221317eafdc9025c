import type { RepairRules } from './repair-rules.ts'

/** Defaults of the trade survey (domain 2.2), each with where it comes from. */
export const defaultRepairRules: RepairRules = {
  grades: {
    urgent: {
      arrive: { amount: 15, unit: 'minute' },
      fix: { amount: 24, unit: 'hour' },
      source: '维修规程：急修 15 分钟内到场；24 小时修复为本软件的默认值',
    },
    small: {
      arrive: 'sameDay',
      fix: { amount: 2, unit: 'day' },
      source: '维修规程：小修 2 天，节假日不顺延，特殊情况说明原因并承诺日期',
    },
    sundry: {
      arrive: 'sameDay',
      fix: { amount: 2, unit: 'day' },
      source: '维修规程：零修 2 天或按与业主的约定',
    },
    major: {
      arrive: 'sameDay',
      fix: { amount: 3, unit: 'day' },
      source: '大修 3 天内出具方案，按方案的日期完成；为本软件的默认值',
    },
  },
  urgentLabourFree: true,
}
