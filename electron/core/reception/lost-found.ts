import type { FeatureServices } from '../services.ts'
import { approveNotice, dispose, keepOn, publish, returned, transfer, voidItem, withdraw } from './lost-found-acts.ts'
import { claim } from './lost-found-claim.ts'
import { get, list } from './lost-found-list.ts'
import { match } from './lost-found-match.ts'
import { amend, register } from './lost-found-register.ts'

/** 《失物招领登记表》 (1: 4.6; domain F4, 2.7): held by kind, claimed with a check, and what nobody claims goes to the police. */
export const lostFound: FeatureServices<'lostFound'> = {
  register,
  list,
  get,
  amend,
  approveNotice,
  publish,
  claim,
  transfer,
  keepOn,
  dispose,
  match,
  returned,
  withdraw,
  void: voidItem,
}
