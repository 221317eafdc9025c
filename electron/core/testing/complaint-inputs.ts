import type { z } from 'zod'
import type { complaints } from '../../../shared/reception/complaints.ts'
import type { corrections } from '../../../shared/reception/corrections.ts'
import { someCase } from './case-inputs.ts'

type Call<C extends { readonly input: z.ZodType }> = z.input<C['input']>

/** A complaint at the counter of which a test cares for one thing only. */
export const someComplaint = { ...someCase, category: 'complaint', channel: 'visit', content: '楼道灯多盏不亮' } as const

/** Everything of a judgement, without record and version. */
export const someJudgement: Omit<Call<typeof complaints.judge>, 'id' | 'rev'> = {
  cause: 'internal',
  complaintClass: '设施设备',
  matter: null,
  grade: 'minor',
  validity: 'valid',
  serious: false,
  households: 1,
  needsCorrection: false,
}

/** One duty done, without record, version and duty: enough for every one of them. */
export const someWork: Omit<Call<typeof complaints.fulfil>, 'id' | 'rev' | 'duty'> = {
  doneBy: '邹立新',
  counterpart: '韩大勇',
  method: 'inPerson',
  text: '线路老化，已更换',
  at: null,
}

export const everyComplaint: Call<typeof complaints.list> = {
  text: '',
  cause: [],
  grade: [],
  validity: [],
  complaintClass: null,
  open: false,
  hot: false,
  late: false,
  from: null,
  until: null,
  after: null,
  limit: 100,
}

export const everyCorrection: Call<typeof corrections.list> = {
  ...{ grade: [], kind: [], source: [], open: false, late: false, from: null, until: null, after: null, limit: 100 },
}
