import type { FeatureServices } from '../services.ts'
import { apply, begin, preview } from './concession-apply.ts'
import { advise, approve, counsel, counter, refuse } from './concession-decide.ts'
import { get } from './concession-detail.ts'
import { tell, withdraw } from './concession-ends.ts'
import { list, waiting } from './concession-list.ts'

/** 《租金优惠(特价)申请单》 (2: 9.4, 10.5; domain F15). */
export const concessions: FeatureServices<'concessions'> = {
  ...{ get, list, waiting, begin, preview, apply, withdraw, tell },
  ...{ advise, counsel, approve, counter, refuse },
}
