import type { DemoLine } from './demo-line.ts'

/** The after-sales matters: two lines of domain 4.1, and the lines behind slips 3 and 4 of domain 4.3. */
export const demoRework: readonly DemoLine[] = [
  {
    serial: 'JD-20260928-01',
    received: '09-28 08:42',
    // The slip was written at 10:05, and the lines of the morning with it.
    entered: '09-28 10:05',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'afterSales', name: '蒋文博', room: '5-2-1101', phone: '138-0000-1101' },
      content: '卫生间顶板渗水，交付14个月',
    },
    steps: [
      {
        ...{ at: '09-28 10:09', call: 'fillInSlip', part: 'waterproofing', access: '工作日 18:30 后' },
        ...{ problem: '卫生间吊顶处滴水，楼上1201防水层疑损', dueOn: '2026-10-09' },
      },
      { at: '09-28 10:40', call: 'deliver', receiver: '贺斌' },
      {
        ...{ at: '09-29 16:10', call: 'fillInSlip', inspection: '属楼上防水层，在保', inspectedOn: '2026-09-29' },
        contractor: '皓川建设(示例)',
      },
      { at: '10-08 17:05', call: 'fillInSlip', measure: '1201 卫生间防水层重做，闭水试验合格', finishedOn: '2026-10-08' },
      { at: '10-08 17:10', call: 'finish', result: '售后已查看，属楼上防水层，在保；已修复' },
      { at: '10-09 09:30', call: 'accept', acceptance: 'satisfied', acceptedBy: '邹立新', closedOn: '2026-10-09' },
      { at: '10-09 09:36', call: 'callBack', method: 'visit', satisfaction: 'satisfied', comment: null },
      { at: '10-09 09:40', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20260928-02',
    received: '09-28 09:15',
    entered: '09-28 10:07',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'afterSales', name: '陶静宜', room: '2-1-303', phone: '138-0000-1102' },
      content: '入户门锁芯涩滞，五金在保两年内',
    },
    steps: [
      { at: '09-28 10:12', call: 'fillInSlip', part: 'doorsWindows' },
      { at: '09-28 10:41', call: 'deliver', receiver: '贺斌' },
      { at: '10-01 16:20', call: 'fillInSlip', measure: '更换锁芯', startedOn: '2026-10-01', finishedOn: '2026-10-01' },
      { at: '10-01 16:25', call: 'finish', result: '锁芯已更换' },
      { at: '10-02 09:40', call: 'accept', acceptance: 'satisfied', acceptedBy: '邹立新', closedOn: '2026-10-02' },
      { at: '10-02 09:43', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null },
      { at: '10-02 09:46', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261013-01',
    received: '10-13 09:25',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'visit', category: 'afterSales', name: '彭若谷', room: '8-1-904' },
      content: '外墙裂缝渗水，卧室墙面返潮',
    },
    steps: [
      { at: '10-13 09:28', call: 'fillInSlip', part: 'waterproofing', dueOn: '2026-10-22' },
      { at: '10-13 10:15', call: 'deliver', receiver: '贺斌' },
      { at: '10-14 15:00', call: 'fillInSlip', inspection: '外墙裂缝渗水，5年，在保', inspectedOn: '2026-10-14' },
      { at: '10-23 09:30', call: 'promise', reason: '连续降雨', promisedOn: '2026-11-03' },
      { at: '10-23 09:34', call: 'chase', asked: '售后经理 贺斌', answer: '雨停后三日内进场', by: 'shenwanqing' },
      { at: '10-30 10:00', call: 'chase', asked: '售后经理 贺斌', answer: '吊篮已到，10-31 进场', by: 'shenwanqing' },
    ],
  },
  {
    serial: 'JD-20261019-01',
    received: '10-19 10:50',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'afterSales', name: '戚冬梅', room: '4-1-1703' },
      content: '卫生间洁具松动',
    },
    steps: [
      { at: '10-19 10:53', call: 'fillInSlip', part: 'sanitaryWare', inspection: '洁具保修6个月，已过保' },
      { at: '10-19 10:58', call: 'toRepair', reason: '洁具保修6个月已过保，业主同意' },
      {
        ...{ at: '10-19 11:03', call: 'repair', step: 'dispatch' },
        input: { grade: 'sundry', worker: '苗建', dispatcher: '邹立新', place: '卫生间', appointedAt: null },
      },
      { at: '10-19 15:05', call: 'repair', step: 'arrive', input: {} },
      {
        ...{ at: '10-19 15:12', call: 'repair', step: 'price' },
        input: {
          charging: 'paid',
          materials: [{ name: '固定件(含人工)', spec: null, unit: '套', quantity: 100, unitPrice: 6000 }],
          ...{ labour: { hours: 0, price: 0 }, agreedBy: null },
        },
      },
      { at: '10-19 15:20', call: 'repair', step: 'refuse', input: { reason: '嫌贵，自行处理', signedBy: '戚冬梅' } },
      { at: '10-19 15:30', call: 'finish', result: '零修报价60元，业主嫌贵拒修，单上注明原因，业主签名「不修」' },
    ],
  },
]
