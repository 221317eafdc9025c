import type { VisitDepartment, VisitLevel } from '../visits/visit-words.ts'
import type { ChecklistItem, VisitRules } from './visit-rules.ts'

const higher: readonly VisitLevel[] = ['first', 'second']

/** 「*横幅」 is for the first two levels only, 「?雨具」 may stay open. */
function items(department: VisitDepartment, words: string): ChecklistItem[] {
  return words.split(' ').map((word) => ({
    department,
    text: word.replace(/^[*?]+/, ''),
    levels: word.startsWith('*') ? [...higher] : [],
    required: !word.includes('?'),
  }))
}

/** What procedure and trade name for every place (3: 3.1–3.2; domain F17). */
const everywhere: readonly ChecklistItem[] = [
  ...items('security', '茶水、水杯、纸巾 椅子就位 各岗位到位迎接 *电梯控制 ?车位预留'),
  ...items('cleaning', '接待现场清洁 物品摆放 卫生间清洁 *鲜花、果盘摆放'),
  ...items('office', '*欢迎牌、横幅 ?座签、签到表 ?投影、话筒、空调 ?路线巡查 *?讲解词、汇报材料 ?相机 ?应急雨具、急救包'),
]

const template = (name: string, areas: string) => ({ name, items: [...everywhere, ...items('cleaning', areas)] })

/** Minutes and amounts as procedure and trade give them; checklists and points are ours, and settings say so. */
export const defaultVisitRules: VisitRules = {
  ready: 20,
  amber: 15,
  sound: false,
  heads: { security: null, cleaning: null },
  budgets: { first: null, second: 1000, third: 500 },
  templates: [
    template('写字楼', '大堂保洁 电梯厅、通道保洁'),
    template('住宅', '主入口、广场保洁 单元大堂、通道保洁'),
    template('医院', '广场保洁 门诊大堂保洁 通道保洁'),
  ],
  conduct: ['着装整齐、佩戴工牌', '主动问好，使用文明用语', '讲解、引导规范，不谈论与接待无关的事', '未经公司同意不外传业务资料'],
  alertness: ['各岗位提前到位，随时准备迎接', '留意尾随和可疑人员', '道路、车位、电梯保持畅通', '发现异常立即报告管理处主管'],
  retentionYears: 3,
  source:
    '参观考察活动规程 4.2：接到通知后必须在 20 分钟内完成所有准备工作；参观接待管理标准：三级 5 元/人，二级 10 元/人，一级未见规定；黄色提醒、准备事项、要点和保存期限为本软件的默认值，请按本公司制度修改',
}
