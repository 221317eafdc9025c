import type { FeatureServices } from '../services.ts'
import { acknowledge, handOver, note } from './case-actions.ts'
import { amend } from './case-amend.ts'
import { callBack } from './case-call-back.ts'
import { finish, reopen, strikeOff } from './case-close.ts'
import { get } from './case-detail.ts'
import { list } from './case-list.ts'
import { register } from './case-register.ts'

/** 《业主接待记录表》: from the first word of an owner to the line's 注销 (1: 4.2–4.11). */
export const cases: FeatureServices<'cases'> = {
  register,
  list,
  get,
  amend,
  note,
  handOver,
  finish,
  callBack,
  strikeOff,
  reopen,
  acknowledge,
}
