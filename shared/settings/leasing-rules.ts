import { z } from 'zod'
import { requiredText, text } from '../fields.ts'
import { rentMethod } from '../leasing/rent.ts'
import { fen, quantity } from '../money.ts'

/** 制度依据: where the numbers come from, shown beside them. */
const source = text(200)
const count = (least: number, most: number) =>
  z.int({ error: '请填写整数' }).min(least, `最少 ${least}`).max(most, `最多 ${most}`)
/** Hundredths of a percent, 97 % is 9700. */
const share = count(0, 10_000)
const workdays = count(1, 30)

/** So many months in advance are due after so many months of deposit: 押三付三. */
const payment = z.object({ deposit: count(0, 12), advance: count(1, 12), source })

const trades = z.array(requiredText(20, '行业')).max(40, '最多 40 个')

/** What the leasing desk reckons with (2: 3.4, 9.3, 9.4, 10.2–10.5, 11; domain 2.9). */
export const leasingRules = z.object({
  /** 大厦名称, as papers for customers name it, and how they find us (2: 3.2). */
  building: requiredText(60, '大厦名称'),
  address: text(120),
  /** 招商部联系电话 on papers for customers. */
  contact: text(60),
  rent: z.object({ method: rentMethod, source }),
  charges: z.object({
    /** 物业管理费, fen per ㎡ and month. */
    managementFee: fen.max(1_000_000, '最多 10,000 元'),
    /** 车位, fen each a month. */
    parking: fen.max(10_000_000, '最多 100,000 元'),
    /** 电话租费, fen per line and month. */
    phoneLine: fen.max(10_000_000, '最多 100,000 元'),
    source,
  }),
  payment,
  /** 递增: from the start of this year of the lease, every year; hundredths of a percent. */
  escalation: z.object({ fromYear: count(2, 20), percent: share, source }),
  /** Suites within so many hundredths of a percent of the area asked for are recommended too (2: 3.1). */
  matching: z.object({ areaTolerance: share, source }),
  quotation: z.object({ validDays: count(1, 365), source }),
  /** 客户确认书 of a broker. */
  broker: z.object({ confirmationDays: count(1, 365), source }),
  followUp: z
    .object({
      /** The call after a visit: from this working day on, and by that one (2: 10.2). */
      notBefore: workdays,
      by: workdays,
      /** 之后 each next contact after so many days, ever longer; the last one repeats (2: 10.3). */
      rhythm: z.array(count(1, 730)).min(1, '至少一个间隔').max(12, '最多 12 个间隔'),
      source,
    })
    .refine(({ notBefore, by }) => notBefore <= by, { path: ['by'], error: '不能早于「最早」' })
    .refine(({ rhythm }) => rhythm.every((days, at) => at === 0 || days >= (rhythm[at - 1] ?? 0)), {
      path: ['rhythm'],
      error: '间隔应越来越长',
    }),
  /** 候租客户: so many months before their lease elsewhere ends (2: 10.4). */
  waitingList: z.object({ wakeUpMonths: count(1, 36), source }),
  /**
   * 优惠权限 (2: 9.4): what each may allow of the rent asked, in hundredths of a percent; below the last it is the 总经理's.
   * The case of 10.5 is always the 总经理's, whatever the percentage.
   */
  ladder: z
    .object({ officer: share, supervisor: share, standardFreeDays: count(0, 365), source })
    .refine(({ officer, supervisor }) => officer >= supervisor, { path: ['supervisor'], error: '主管的权限不能小于专员' }),
  /** 行业 of tenants, and which trades are usually customers and suppliers of each (2: 4.2). */
  trades: z.object({
    list: z
      .array(z.object({ trade: requiredText(20, '行业'), customers: trades, suppliers: trades }))
      .min(1, '至少一个行业')
      .max(40, '最多 40 个行业')
      .refine((list) => new Set(list.map(({ trade }) => trade)).size === list.length, '同一行业只能写一行'),
    source,
  }),
  /** A suite of more is asked about once, for it is probably a slip of the pen; hundredths of a ㎡. */
  suites: z.object({ largestArea: quantity, source }),
})
export type LeasingRules = z.infer<typeof leasingRules>
