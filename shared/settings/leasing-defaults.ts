import type { LeasingRules } from './leasing-rules.ts'

/** Defaults of the trade survey (domain 2.9), each with where it comes from. */
export const defaultLeasingRules: LeasingRules = {
  building: '澄江中心大厦',
  address: '',
  contact: '',
  rent: {
    method: 'yearTwelfth',
    source: '月租金＝日单价×面积×365÷12，行业通行；另有按 30 天计的，一年少 5 天，须在报价单上写明',
  },
  charges: {
    managementFee: 1800,
    parking: 60_000,
    phoneLine: 3500,
    source: '招商接待规程 3.4：管理费、电话租用、停车位；甲级写字楼管理费 18–35 元/㎡/月，数目为本软件的默认值',
  },
  payment: { deposit: 3, advance: 3, source: '押三付三；各大厦押金 1 至 3 个月不等，请按本公司制度修改' },
  escalation: { fromYear: 3, percent: 500, source: '两年以上租期一般递增：第 3 年起每年 5 %；也有每两年 3 %' },
  matching: { areaTolerance: 1000, source: '招商接待规程 3.1：根据对租赁面积的具体要求推荐；上下 10 % 为本软件的默认值' },
  quotation: { validDays: 15, source: '报价有效期 15 天为本软件的默认值；过期须重新报价' },
  broker: { confirmationDays: 30, source: '客户确认书：30 天无联系即失效，以首次带看为准' },
  followUp: {
    notBefore: 2,
    by: 3,
    rhythm: [7, 14, 30, 60, 90],
    source: '招商接待规程 10.2：来访后稍待两三天；10.3：跟踪短约数周，长可达数月；间隔为本软件的默认值',
  },
  waitingList: { wakeUpMonths: 6, source: '招商接待规程 10.4：作为长期的候租客户存档；到期前 6 个月为本软件的默认值' },
  ladder: {
    officer: 9700,
    supervisor: 9500,
    standardFreeDays: 30,
    source: '招商接待规程 9.4：在自己的权利范围内；百分比为本软件的默认值。10.5 的价格障碍一律报总经理',
  },
  trades: {
    list: [
      { trade: '金融', customers: ['贸易', '制造', '地产'], suppliers: ['科技', '法律', '咨询'] },
      { trade: '运输', customers: ['贸易', '制造', '医药'], suppliers: ['金融', '科技'] },
      { trade: '通讯', customers: ['金融', '科技', '传媒'], suppliers: ['科技', '制造'] },
      { trade: '贸易', customers: ['制造', '医药'], suppliers: ['运输', '金融', '法律'] },
      { trade: '科技', customers: ['金融', '医药', '制造', '传媒'], suppliers: ['通讯', '咨询', '法律'] },
      { trade: '法律', customers: ['金融', '贸易', '地产', '科技'], suppliers: ['科技', '咨询'] },
      { trade: '咨询', customers: ['金融', '制造', '医药', '科技'], suppliers: ['传媒', '科技'] },
      { trade: '医药', customers: ['贸易'], suppliers: ['科技', '运输', '法律'] },
      { trade: '制造', customers: ['贸易'], suppliers: ['运输', '金融', '科技'] },
      { trade: '传媒', customers: ['科技', '地产', '医药'], suppliers: ['通讯', '科技'] },
      { trade: '地产', customers: ['金融', '传媒'], suppliers: ['法律', '咨询', '金融'] },
      { trade: '其它', customers: [], suppliers: [] },
    ],
    source: '招商接待规程 4.2：询问业务范围，帮其找到相关客户群；行业关系为本软件的示例，请按本大厦的租户修改',
  },
  suites: { largestArea: 500_000, source: '一层最多几千平方米；超过 5,000 ㎡ 的再问一次，为本软件的默认值' },
}
