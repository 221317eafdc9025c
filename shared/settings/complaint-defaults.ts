import type { ComplaintRules, CorrectionRules } from './complaint-rules.ts'

/** Defaults of the trade survey (domain 2.1, 2.4), each with where it comes from. */
export const defaultComplaintRules: ComplaintRules = {
  classes: ['设施设备', '环境', '秩序安全', '综合服务', '房屋管理', '业户纠纷', '地产遗留', '外部市政'],
  answer: {
    spoken: { amount: 24, unit: 'hour' },
    written: { amount: 2, unit: 'workday' },
    source: '客户投诉信息发布要求：来访、来电当日答复；信函、邮件 2 个工作日。公司制度，不是法定时限',
  },
  grades: {
    minor: {
      manager: null,
      company: null,
      close: { amount: 2, unit: 'day' },
      callBackBy: 'receptionist',
      source: '住户投诉处理规程：轻微投诉由服务中心组织，2 天或按承诺；被投诉人不得回访',
    },
    important: {
      manager: { amount: 1, unit: 'hour' },
      company: null,
      close: { amount: 3, unit: 'day' },
      callBackBy: 'customerServiceSupervisor',
      source: '住户投诉处理规程：重要投诉 1 小时内报经理；办结 3 天、主管回访为本软件的默认值',
    },
    major: {
      manager: { amount: 10, unit: 'minute' },
      company: { amount: 1, unit: 'workday' },
      close: { amount: 10, unit: 'day' },
      callBackBy: 'projectManager',
      source: '客户投诉信息发布要求：重大投诉立即报经理，1 个工作日内报公司；办结 10 天为本软件的默认值',
    },
  },
  major: { afterDays: 30, source: '住户投诉处理规程：有效投诉一个月内未得到合理解决的为重大投诉' },
  hotSpot: {
    complainants: 3,
    days: 30,
    households: 3,
    source: '客户投诉信息发布要求：一月内三人以上投诉同一事项、三户以上集体投诉为热点；集体投诉属重大事件',
  },
  reports: {
    major: { amount: 7, unit: 'day' },
    hot: { amount: 7, unit: 'day' },
    closing: { amount: 7, unit: 'day' },
    source:
      '客户投诉信息发布要求：重大投诉 1 个工作日内报公司，其后专题报告（一周为本软件的默认值）；热点一周内报告；结案后一周内案例报告',
  },
}

/** domain 2.6 */
export const defaultCorrectionRules: CorrectionRules = {
  slight: { limit: { amount: 30, unit: 'minute' }, source: '不合格控制程序：轻微不合格 30 分钟内当场纠正' },
  ordinary: { limit: { amount: 1, unit: 'day' }, source: '不合格控制程序：一般不合格 1 天，由部门主管组织' },
  serious: { limit: { amount: 3, unit: 'day' }, source: '不合格控制程序：严重不合格 3 天，由公司领导组织' },
}
