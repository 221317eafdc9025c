import type { DemoLine } from './demo-line.ts'

/** The ledger of domain 4.1, line for line, without the after-sales matters, the repairs, the services and the complaints. */
export const demoLines: readonly DemoLine[] = [
  {
    serial: 'JD-20261008-01',
    received: '10-08 09:00',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'praise', name: '章志远', room: '2-2-701' },
      ...{ content: '感谢保安岳小军雨夜帮推车', remark: '核实(监控10-06 21:14)' },
    },
    steps: [
      { at: '10-08 09:10', call: 'handOver', department: '秩序', receiver: '岳峰' },
      {
        ...{ at: '10-08 15:40', call: 'check', praised: '岳小军', department: '秩序', finding: 'founded', verifier: '岳峰' },
        how: '调看 10-06 21:14 单元门监控，并问了当班班长',
      },
      { at: '10-08 16:10', call: 'forward', to: '人事', receiver: '白露', reward: '嘉奖' },
      { at: '10-08 16:20', call: 'finish', result: '属实，报人事按《员工手册》嘉奖' },
      { at: '10-09 10:00', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null },
      { at: '10-09 10:04', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261009-01',
    received: '10-09 13:48',
    by: 'xujianing',
    said: {
      ...{ channel: 'mail', category: 'praise', name: '温若琳', room: '8-1-1603', standing: 'tenant' },
      ...{ content: '前台林晓雨耐心协助过户资料', remark: '核实' },
    },
    steps: [
      {
        ...{ at: '10-12 09:08', call: 'check', praised: '林晓雨', department: '客服', finding: 'founded', verifier: '沈婉清' },
        ...{ how: '核对来信与当日过户资料登记', by: 'shenwanqing' },
      },
      { at: '10-12 09:12', call: 'forward', to: '客服', receiver: '沈婉清', reward: '口头表扬', by: 'shenwanqing' },
      { at: '10-12 09:15', call: 'finish', result: '属实，口头表扬', by: 'shenwanqing' },
      { at: '10-12 09:17', call: 'strikeOff', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261010-01',
    received: '10-10 10:12',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'suggestion', name: '康振东', room: '5-1-401', phone: '138-0000-1106' },
      ...{ content: '建议地库增设充电桩', remark: '报项目经理' },
    },
    steps: [
      { at: '10-10 10:40', call: 'report', receiver: '顾明远' },
      {
        ...{ at: '10-14 17:05', call: 'decide', decision: 'planned', decidedBy: '顾明远', by: 'gumingyuan' },
        text: '地库电容量待核，纳入年度计划论证',
      },
      { at: '10-14 17:10', call: 'finish', result: '纳入年度计划论证' },
      { at: '10-15 09:46', call: 'answer', method: 'phone', text: '已纳入年度计划论证，有结果再告知', answeredBy: '林晓雨' },
      { at: '10-15 09:50', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null },
      { at: '10-15 09:52', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261010-02',
    received: '10-10 17:26',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'mailbox', category: 'suggestion', name: '许婧', room: '6-2-903' },
      ...{ content: '快递柜挪至北门', remark: '报项目经理' },
    },
    steps: [
      { at: '10-10 17:40', call: 'report', receiver: '顾明远' },
      {
        ...{ at: '10-12 15:50', call: 'decide', decision: 'declined', decidedBy: '顾明远', by: 'gumingyuan' },
        text: '北门为消防通道，不得设柜；另看东门',
      },
      { at: '10-12 15:56', call: 'answer', method: 'written', text: '北门是消防通道不能设柜，拟看东门', answeredBy: '林晓雨' },
      { at: '10-12 16:00', call: 'finish', result: '不采纳，理由已回复' },
      { at: '10-13 11:20', call: 'callBack', method: 'phone', satisfaction: 'fairly', comment: null },
      { at: '10-13 11:22', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261014-01',
    received: '10-14 12:02',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'other', name: '童欣', room: '1-1-205', phone: '138-0000-1107' },
      ...{ content: '家中橘猫走失', remark: '失物 SW-20261014-01' },
    },
    steps: [
      { at: '10-14 12:10', call: 'handOver', department: '秩序', receiver: '岳峰' },
      { at: '10-16 20:15', call: 'finish', result: '10-16寻回', by: 'xujianing' },
      { at: '10-17 10:30', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null },
      { at: '10-17 10:32', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261016-01',
    received: '10-16 18:44',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'other', name: '路明', standing: 'other', phone: '138-0000-1108' },
      ...{ content: '电梯内拾得黑色钱包，已送前台', remark: 'SW-20261016-01；访客，收据 SJ-0042' },
    },
    steps: [{ at: '10-17 15:20', call: 'finish', result: '10-17 失主认领，见失物招领登记表 SW-20261016-01' }],
  },
]
