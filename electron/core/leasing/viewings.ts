import type { FeatureServices } from '../services.ts'
import { reportDefect } from './viewing-defects.ts'
import { lock, open, returnKeys, takeKeys } from './viewing-keys.ts'
import { compare, conclude, show } from './viewing-outcome.ts'
import { amend, brokersOf, cancel, conflicts, plan } from './viewing-plan.ts'
import { putRival, rivals } from './viewing-rivals.ts'
import { get, keysOut, list } from './viewing-shown.ts'

/** 《看房记录》 (2: 8.1–8.3, 9.1, 9.2; domain F13). */
export const viewings: FeatureServices<'viewings'> = {
  ...{
    get,
    list,
    keysOut,
    conflicts,
    brokersOf,
    plan,
    amend,
    cancel,
    takeKeys,
    open,
    show,
    reportDefect,
    lock,
    returnKeys,
    compare,
  },
  ...{ conclude, rivals, putRival },
}
