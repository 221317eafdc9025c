import type { CallBackRules } from './call-back-rules.ts'

const week = { amount: 7, unit: 'day' } as const
const none = '接待规程未要求回访；愿意时可以回访'

/** Defaults of the trade survey (domain 2.4), each with where it comes from. */
export const defaultCallBackRules: CallBackRules = {
  rules: {
    afterSales: { percent: 100, within: week, source: '回访制度：消项后回访，其它事项 1 周内' },
    repair: {
      percent: 30,
      within: { amount: 48, unit: 'hour' },
      source: '回访制度：维修回访 30 %，48 小时内；也有公司定 60 %，或入户维修、渗漏全部回访，请按本公司制度修改',
    },
    complaint: {
      percent: 100,
      within: { amount: 3, unit: 'day' },
      source: '接待规程 4.9：投诉处理完毕后安排专人回访，全部回访；回访制度：3 天内',
    },
    service: {
      percent: 100,
      within: week,
      source: '回访制度：特约服务结束时回访；也有公司定 30 %，请按本公司制度修改',
    },
    praise: { percent: 0, within: week, source: none },
    suggestion: { percent: 0, within: week, source: none },
    other: { percent: 0, within: week, source: none },
  },
  grades: {
    minor: { within: { amount: 3, unit: 'day' }, source: '回访制度：投诉处理后 3 天内' },
    important: { within: { amount: 48, unit: 'hour' }, source: '投诉处理与回访制度：48 小时内' },
    major: { within: { amount: 24, unit: 'hour' }, source: '回访制度：重大投诉处理后立即回访；24 小时为本软件的默认值' },
  },
}
