import type { FeatureServices } from '../services.ts'
import { give, show, tell, tick } from './broker-acts.ts'
import { confirm, contact, withdraw } from './broker-confirm.ts'
import { get, visit } from './broker-detail.ts'
import { end, reply } from './broker-end.ts'
import { ledger, list } from './broker-list.ts'
import { place } from './broker-place.ts'
import { add, amend, amendVisit, receive } from './broker-receive.ts'

/** 中介来访 (2: 11; domain F16). */
export const brokers: FeatureServices<'brokers'> = {
  ...{ list, get, ledger, visit, add, amend, amendVisit, receive, place, tell, give, show, tick, end, reply },
  ...{ confirm, contact, withdraw },
}
