import type { z } from 'zod'
import type { ComplaintDuty } from '../../../shared/reception/complaint-words.ts'
import type { complaints } from '../../../shared/reception/complaints.ts'
import type { DemoLine, DemoStep } from './demo-line.ts'
import type { DemoPerson } from './demo-site.ts'

type Judgement = Omit<z.input<typeof complaints.judge.input>, 'id' | 'rev'>
type Fulfilment = Omit<z.input<typeof complaints.fulfil.input>, 'id' | 'rev' | 'duty' | 'doneBy' | 'at'>

const plain = { matter: null, validity: 'valid', serious: false, households: 1, needsCorrection: false } as const

type Judged = Pick<Judgement, 'cause' | 'complaintClass' | 'grade'> & Partial<Judgement>

const judged = (at: string, judgement: Judged, by: DemoPerson = 'shenwanqing'): DemoStep => ({
  ...{ at, by, call: 'judge' },
  ...plain,
  ...judgement,
})

const did = (at: string, duty: ComplaintDuty, doneBy: string, how: Partial<Fulfilment> = {}): DemoStep => ({
  ...{ at, call: 'fulfil', duty, doneBy, counterpart: null, method: null, text: null },
  ...how,
})

/** The complaint register of the demonstration period, line for line (domain 4.2), with BH-20261008-01 and BH-20261016-01. */
export const demoComplaints: readonly DemoLine[] = [
  {
    serial: 'JD-20260927-01',
    received: '09-27 10:05',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'complaint', name: '周启明', room: '3-1-602' },
      content: '清洗水箱停水未提前通知',
    },
    steps: [
      did('09-27 10:08', 'apology', '林晓雨', { method: 'phone' }),
      { at: '09-27 10:15', call: 'handOver', department: '工程', receiver: '邹立新' },
      judged('09-27 10:30', { cause: 'internal', complaintClass: '设施设备', matter: '停水通知', grade: 'minor' }),
      did('09-27 15:20', 'investigation', '邹立新', { counterpart: '苗建', text: '清洗计划已排，通知漏贴 3 栋' }),
      did('09-27 16:00', 'measure', '邹立新', { text: '补贴通知；今后清洗前两天由客服复核张贴照片' }),
      did('09-28 09:30', 'answer', '林晓雨', { method: 'phone', text: '说明原因并致歉，告知今后提前两天通知' }),
      { at: '09-28 09:40', call: 'finish', result: '已补贴通知并向业主说明' },
      { at: '09-28 16:10', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'xujianing' },
      { at: '09-28 16:12', call: 'strikeOff', by: 'xujianing' },
    ],
  },
  {
    serial: 'JD-20260929-01',
    received: '09-29 09:20',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'complaint', name: '秦慧', room: '7-1-302' },
      content: '收费岗言语生硬',
    },
    steps: [
      did('09-29 09:24', 'apology', '林晓雨', { method: 'inPerson' }),
      { at: '09-29 09:35', call: 'handOver', department: '客服', receiver: '沈婉清' },
      judged('09-29 09:50', { cause: 'attitude', complaintClass: '综合服务', matter: '收费服务', grade: 'important' }),
      did('09-29 09:55', 'managerInformed', '沈婉清'),
      did('09-29 14:30', 'headApology', '沈婉清', { method: 'inPerson' }),
      did('09-29 16:00', 'measure', '沈婉清', { text: '当事人做检讨，收费岗重训服务用语' }),
      did('09-30 09:20', 'answer', '沈婉清', { method: 'phone', text: '告知处理结果' }),
      { at: '09-30 09:30', call: 'finish', result: '已当面致歉并培训', by: 'shenwanqing' },
      { at: '09-30 17:00', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'gumingyuan' },
      { at: '09-30 17:02', call: 'strikeOff', by: 'gumingyuan' },
    ],
  },
  {
    serial: 'JD-20261001-01',
    received: '10-01 14:10',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'complaint', name: '骆辰', room: '1-1-1501' },
      content: '门岗放行推销人员',
    },
    steps: [
      did('10-01 14:13', 'apology', '许佳宁', { method: 'phone' }),
      { at: '10-01 14:25', call: 'handOver', department: '秩序', receiver: '岳峰' },
      judged('10-01 14:40', { cause: 'attitude', complaintClass: '秩序安全', matter: '门岗放行', grade: 'important' }),
      did('10-01 14:45', 'managerInformed', '沈婉清'),
      did('10-02 10:00', 'headApology', '岳峰', { method: 'phone' }),
      did('10-02 16:30', 'measure', '岳峰', { text: '访客一律登记并与业主核实后放行' }),
      did('10-03 09:10', 'answer', '岳峰', { method: 'phone', text: '告知门岗整改' }),
      { at: '10-03 09:20', call: 'finish', result: '门岗已整改', by: 'linxiaoyu' },
      { at: '10-03 17:20', call: 'callBack', method: 'phone', satisfaction: 'fairly', comment: null, by: 'shenwanqing' },
      { at: '10-03 17:22', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261003-01',
    received: '10-03 14:00',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'letter', category: 'complaint', name: '高淑芬', room: '6-1-501' },
      ...{ content: '三日内两次停气未预告，要求说明' },
    },
    steps: [
      { at: '10-03 14:12', call: 'handOver', department: '客服', receiver: '沈婉清' },
      judged('10-03 14:30', { cause: 'municipal', complaintClass: '外部市政', matter: '停气', grade: 'minor' }),
      did('10-03 15:10', 'authority', '沈婉清', { counterpart: '燃气公司 客服热线', text: '市政抢修，10-03 18:00 前恢复' }),
      did('10-03 15:40', 'apology', '沈婉清', { method: 'phone' }),
      did('10-03 15:42', 'explanation', '沈婉清', { method: 'phone' }),
      { at: '10-05 10:30', call: 'finish', result: '市政抢修，已解释并致函燃气公司' },
      { at: '10-05 15:40', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'shenwanqing' },
      { at: '10-05 15:43', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261006-02',
    received: '10-06 17:20',
    by: 'xujianing',
    said: {
      ...{ channel: 'mail', category: 'complaint', name: '欧阳敏', room: '4-2-203' },
      content: '垃圾桶异味清运迟',
    },
    steps: [
      { at: '10-06 17:30', call: 'handOver', department: '环境', receiver: '段秀兰' },
      judged('10-06 17:40', { cause: 'attitude', complaintClass: '环境', matter: '垃圾清运', grade: 'minor' }),
      did('10-06 17:50', 'apology', '许佳宁', { method: 'written' }),
      did('10-07 09:40', 'headApology', '段秀兰', { method: 'phone' }),
      did('10-07 10:30', 'measure', '段秀兰', { text: '增加一班清运，每日消杀' }),
      did('10-07 11:00', 'answer', '许佳宁', { method: 'written', text: '邮件回复处理结果' }),
      { at: '10-07 11:10', call: 'finish', result: '已增加清运' },
      { at: '10-08 10:40', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'shenwanqing' },
      { at: '10-08 10:42', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261008-02',
    received: '10-08 10:50',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'complaint', name: '冼德华', room: '8-2-1804' },
      content: '电梯一周停运三次',
    },
    steps: [
      did('10-08 10:53', 'apology', '林晓雨', { method: 'inPerson' }),
      { at: '10-08 11:05', call: 'handOver', department: '工程', receiver: '邹立新' },
      judged('10-08 11:20', {
        ...{ cause: 'internal', complaintClass: '设施设备', matter: '电梯停运', grade: 'important', needsCorrection: true },
      }),
      did('10-08 11:25', 'managerInformed', '沈婉清'),
      {
        ...{ at: '10-08 14:00', call: 'fillInCorrection', kind: 'effect', grade: 'ordinary', department: '工程' },
        ...{ fact: '8 栋 2 梯一周停运三次，维保到场延误', analysis: '维保单位未按合同 30 分钟内到场，门机变频器老化' },
        ...{ immediate: '当日恢复运行并加派值守', measure: '更换变频器，维保到场纳入月度考核', responsible: '邹立新' },
      },
      did('10-09 10:00', 'investigation', '邹立新', { counterpart: '电梯维保单位', text: '门机变频器老化，维保到场延误' }),
      did('10-09 16:00', 'answer', '邹立新', { method: 'phone', text: '告知配件 10-14 到货更换' }),
      did('10-15 09:30', 'measure', '邹立新', { text: '更换变频器，试运行正常' }),
      { at: '10-15 10:20', call: 'finish', result: '变频器已更换，电梯运行正常' },
      {
        ...{ at: '10-15 15:00', by: 'shenwanqing', call: 'verify', result: 'effective', verifier: '沈婉清' },
        text: '更换后连续运行无停梯',
      },
      { at: '10-15 16:20', call: 'callBack', method: 'visit', satisfaction: 'fairly', comment: '希望早点换', by: 'shenwanqing' },
      { at: '10-15 16:22', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261010-03',
    received: '10-10 22:40',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'complaint', name: '姚丽', room: '2-1-903' },
      content: '楼上深夜练琴',
    },
    steps: [
      did('10-10 22:43', 'apology', '许佳宁', { method: 'phone' }),
      { at: '10-10 22:50', call: 'handOver', department: '秩序', receiver: '岳峰' },
      judged('10-11 09:00', {
        ...{ cause: 'other', complaintClass: '业户纠纷', matter: '噪声', grade: 'minor', validity: 'assisted' },
      }),
      did('10-12 10:30', 'answer', '岳峰', { method: 'inPerson', text: '双方约定 21:00 后不练琴' }),
      { at: '10-12 10:40', call: 'finish', result: '已协调双方约定时间' },
      { at: '10-12 19:30', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'xujianing' },
      { at: '10-12 19:32', call: 'strikeOff', by: 'xujianing' },
    ],
  },
  {
    serial: 'JD-20261012-01',
    received: '10-12 08:30',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'complaint', name: '康振东等3户', room: '5-1-401', urgency: 'urgent' },
      ...{ content: '地库渗水浸三车，索赔约6,800元' },
    },
    steps: [
      did('10-12 08:34', 'apology', '林晓雨', { method: 'inPerson' }),
      { at: '10-12 08:41', call: 'handOver', department: '工程', receiver: '邹立新' },
      judged('10-12 08:50', {
        ...{ cause: 'internal', complaintClass: '设施设备', matter: '地库渗水', grade: 'major', households: 3 },
      }),
      did('10-12 08:52', 'managerInformed', '沈婉清'),
      did('10-12 08:56', 'companyInformed', '顾明远', { counterpart: '公司品质部' }),
      { at: '10-12 09:05', call: 'note', text: '三户索赔约6,800元，已报保险 BX-示例-0091' },
      did('10-12 17:00', 'answer', '顾明远', { method: 'inPerson', text: '告知抽水封堵进度与理赔步骤' }),
      did('10-13 11:00', 'investigation', '邹立新', { counterpart: '工程部 邹立新', text: '伸缩缝止水带破损，巡检未发现' }),
      {
        ...{ at: '10-14 16:30', by: 'shenwanqing', call: 'specialReport', kind: 'major' },
        ...{ to: '公司品质部', receiver: null, method: 'written' },
        prevention: '地库伸缩缝全部排查；雨前巡检列入日检，由工程主管签字',
      },
      did('10-20 15:00', 'measure', '邹立新', { text: '封堵渗漏点并做闭水复验；地库雨前巡检列入日检' }),
      { at: '10-22 08:20', call: 'finish', result: '渗漏点封堵并复验，三户车损由保险赔付', by: 'shenwanqing' },
      { at: '10-23 10:10', call: 'callBack', method: 'visit', satisfaction: 'fairly', comment: null, by: 'gumingyuan' },
      {
        ...{ at: '10-23 10:13', by: 'gumingyuan', call: 'specialReport', kind: 'closing' },
        ...{ to: '公司品质部', receiver: null, method: 'written' },
        prevention: '伸缩缝止水带列入年度维修计划；雨前巡检记录按周抽查',
      },
      { at: '10-23 10:14', call: 'strikeOff', by: 'gumingyuan' },
    ],
  },
  {
    serial: 'JD-20261015-01',
    received: '10-15 11:10',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'complaint', name: '钟毅', room: '6-2-1101' },
      content: '停车费发票两次开错',
    },
    steps: [
      did('10-15 11:12', 'apology', '许佳宁', { method: 'phone' }),
      { at: '10-15 11:20', call: 'handOver', department: '客服', receiver: '沈婉清' },
      did('10-16 09:30', 'headApology', '沈婉清', { method: 'phone' }),
      judged('10-16 09:40', {
        ...{ cause: 'attitude', complaintClass: '综合服务', matter: '发票', grade: 'minor', needsCorrection: true },
      }),
      {
        ...{ at: '10-16 10:00', call: 'fillInCorrection', kind: 'system', grade: 'ordinary', department: '客服' },
        ...{ fact: '停车费发票两次开错抬头', analysis: '开票无复核步骤' },
        ...{ immediate: '当日重开发票', measure: '开票后由第二人复核签字，写入收费操作细则', responsible: '许佳宁' },
      },
      did('10-16 10:20', 'measure', '沈婉清', { text: '重开发票并增加复核' }),
      did('10-16 10:30', 'answer', '许佳宁', { method: 'phone', text: '发票已重开，请来取' }),
      { at: '10-16 10:40', call: 'finish', result: '发票已重开' },
      {
        ...{ at: '10-16 17:00', by: 'shenwanqing', call: 'verify', result: 'effective', verifier: '沈婉清' },
        text: '当日开票 12 张均有复核签字',
      },
      {
        ...{ at: '10-17 10:00', call: 'callBack', method: 'phone', satisfaction: 'dissatisfied', by: 'shenwanqing' },
        comment: '来取时又说未盖章',
      },
      { at: '10-18 10:30', call: 'finish', result: '已盖章并送票上门' },
    ],
  },
  {
    serial: 'JD-20261018-01',
    received: '10-18 08:45',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'mailbox', category: 'complaint', name: '柏雪', room: '3-2-204' },
      content: '浇灌喷湿晾晒物',
    },
    steps: [
      { at: '10-18 09:00', call: 'handOver', department: '环境', receiver: '段秀兰' },
      judged('10-18 09:10', { cause: 'attitude', complaintClass: '环境', matter: '绿化浇灌', grade: 'minor' }),
      did('10-18 09:15', 'apology', '林晓雨', { method: 'written' }),
      did('10-18 14:00', 'headApology', '段秀兰', { method: 'phone' }),
      did('10-19 08:20', 'measure', '段秀兰', { text: '浇灌改在 7 点前，靠近晾晒区改用滴灌' }),
      did('10-19 08:30', 'answer', '林晓雨', { method: 'written', text: '邮件回复处理结果' }),
      { at: '10-19 08:40', call: 'finish', result: '已调整浇灌时间' },
      { at: '10-20 10:30', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'shenwanqing' },
      { at: '10-20 10:32', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261021-01',
    received: '10-21 23:05',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'complaint', name: '詹启航', room: '1-2-701' },
      content: '夜间装修无人制止',
    },
    steps: [
      did('10-21 23:08', 'apology', '许佳宁', { method: 'phone' }),
      { at: '10-21 23:15', call: 'handOver', department: '秩序', receiver: '岳峰' },
      judged('10-22 08:40', { cause: 'attitude', complaintClass: '秩序安全', matter: '夜间装修', grade: 'important' }),
      did('10-22 08:45', 'managerInformed', '沈婉清'),
    ],
  },
  {
    serial: 'JD-20261024-01',
    received: '10-24 16:30',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'complaint', name: '米兰英', room: '7-3-1002' },
      content: '楼道灯多盏不亮',
    },
    steps: [
      did('10-24 16:33', 'apology', '林晓雨', { method: 'inPerson' }),
      { at: '10-24 16:45', call: 'handOver', department: '工程', receiver: '邹立新' },
      judged('10-24 17:00', { cause: 'internal', complaintClass: '房屋管理', matter: '楼道灯', grade: 'minor' }),
    ],
  },
]
