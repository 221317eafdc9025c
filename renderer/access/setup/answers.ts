import type { ReplyError } from '../../../shared/reply.ts'

export interface Administrator {
  readonly name: string
  readonly loginName: string
  readonly password: string
  readonly repeated: string
}

/** What has been answered so far. Kept in memory only: a password has no place in a draft. */
export interface Answers {
  readonly company: string
  readonly project: string
  readonly prefix: string
  readonly administrator: Administrator
  readonly check: string
}

export const emptyAnswers: Answers = {
  company: '',
  project: '',
  prefix: '',
  administrator: { name: '', loginName: '', password: '', repeated: '' },
  check: '',
}

/** The step on which a refused field stands; what names no field belongs to the last one. */
export function stepOf(error: ReplyError): number {
  const [field = ''] = Object.keys(error.fields ?? {})
  if (field.startsWith('administrator')) return 1
  return ['company', 'project', 'prefix'].includes(field) ? 0 : 2
}
