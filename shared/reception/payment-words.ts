import { z } from 'zod'

/** 收款方式 */
export const paymentLabels = {
  cash: '现金',
  wechat: '微信',
  alipay: '支付宝',
  card: '刷卡',
  transfer: '转账',
} as const
export type Payment = keyof typeof paymentLabels
export const payment = z.enum(Object.keys(paymentLabels) as readonly Payment[], { error: '请选择收款方式' })
