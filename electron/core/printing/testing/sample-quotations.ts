import { quotationSums, type SumTerms } from '../../../../shared/leasing/quotation-sums.ts'
import { type QuotationDocument, quotationDocument } from '../../leasing/quotation-document.ts'
import { idOf } from './sample-records.ts'

const terms: SumTerms = {
  ...{ months: 36, start: '2026-12-01', freeMonths: 0, freeDays: 0, freeInTerm: true },
  ...{ parking: { count: 2, price: 60_000 }, phones: { count: 4, price: 3500 }, others: [] },
  ...{ deposit: { months: 3, utilities: 200_000, fitOut: 0 }, advance: 3, escalation: { from: 3, percent: 500, every: 1 } },
  ...{ taxIncluded: true, taxPercent: 900 },
}

interface SampleSuite {
  readonly room: string
  readonly area: number
  readonly inUnitArea: number | null
  readonly fen: number
}

export function quotationOf(suites: readonly SampleSuite[], changes: Partial<SumTerms> = {}): QuotationDocument {
  const whole = { ...terms, ...changes }
  const lets = suites.map(({ area, fen }) => ({ area, rate: { unit: 'day' as const, fen }, managementFee: 1800 }))
  const sums = quotationSums(lets, whole, 'yearTwelfth')
  const lines = suites.map(({ room, area, inUnitArea, fen }, at) => ({
    ...{
      suiteId: idOf(at + 1),
      room,
      floor: `${room.slice(0, 2)}层`,
      area,
      inUnitArea,
      fitOut: '标准装修',
      rate: { unit: 'day' as const, fen },
      list: { unit: 'day' as const, fen },
      fee: 1800,
    },
    ...(sums.lines[at] ?? { monthRent: 0, managementFee: 0 }),
  }))
  return quotationDocument.parse({
    ...whole,
    ...{ number: 'BJ-20261014-01', replaces: null, kind: 'full', building: '澄江中心大厦', address: '澄江路 188 号' },
    ...{ telephone: '021-5550-0188', company: '博翼信息技术（示例）', contact: '邵琳', salutation: 'madam' },
    ...{ method: 'yearTwelfth', lines, sums, fitOutDays: 30, rates: '空调加时费 120 元/小时；水电按供应部门价格代收' },
    ...{ concessions: '视租户知名度，可提供标准隔断一套', remark: null, issuer: '方可欣' },
    ...{ issuedOn: '2026-10-14', validUntil: '2026-10-29' },
  })
}

/** domain 4.7, 2. */
export const quotation1203 = quotationOf([{ room: '1203', area: 28_650, inUnitArea: 20_055, fen: 420 }])

/** Twelve suites for six years, everything as long as it may be. */
export const overlongQuotation: QuotationDocument = {
  ...quotationOf(
    Array.from({ length: 12 }, (_, at) => ({
      room: `19${String(at + 1).padStart(2, '0')}`,
      area: 112_000,
      inUnitArea: null,
      fen: 450,
    })),
    {
      ...{ months: 72, freeMonths: 3, freeDays: 15, parking: { count: 120, price: 60_000 } },
      others: Array.from({ length: 8 }, (_, at) => ({
        name: `公共维修基金与其它代收费用之${at + 1}`.repeat(2).slice(0, 30),
        amount: 99_999,
      })),
    },
  ),
  ...{ company: '远洋国际集装箱航运代理与供应链管理（示例）有限公司'.repeat(4).slice(0, 100), contact: '欧阳䶮㛃'.repeat(15) },
  ...{
    rates: '空调加时费按小时计收。'.repeat(45),
    concessions: '标准装修与商务中心服务。'.repeat(83),
    remark: '备注'.repeat(500),
  },
}
