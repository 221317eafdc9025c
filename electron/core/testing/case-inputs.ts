import type { z } from 'zod'
import { anyCase, type cases } from '../../../shared/reception/cases.ts'

/** Everything of a call at the counter that a test does not care about. */
export const someCase: z.input<typeof cases.register.input> = {
  receivedAt: null,
  channel: 'phone',
  category: 'repair',
  name: '祝晓岚',
  standing: 'owner',
  room: '1-2-806',
  phone: '138-0000-1104',
  residentId: null,
  content: '客厅灯不亮',
  urgency: 'normal',
  complainedOf: null,
  remark: null,
}

/** A list that asks for everything. */
export const wholeLedger: z.input<typeof cases.list.input> = { ...anyCase, sort: 'newest', after: null, limit: 100 }
