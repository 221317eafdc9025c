import type { FeatureServices } from '../services.ts'
import { findDuplicates } from './find-prospects.ts'
import { classify } from './prospect-class.ts'
import { get } from './prospect-detail.ts'
import { board, colleagues, list, watching } from './prospect-list.ts'
import { merge, undoMerge } from './prospect-merge.ts'
import { amend, register, write } from './prospect-register.ts'
import { handOver, move, negotiate, tick } from './prospect-stage.ts'
import { openWatch, watch } from './prospect-watch.ts'

/** 《客户来电来访登记表》 and what becomes of it (2: 1–10, 注; domain F11). */
export const prospects: FeatureServices<'prospects'> = {
  ...{ get, list, board, colleagues, watching, register, amend, classify, write, negotiate, tick, move, handOver },
  ...{ openWatch, watch, merge, undoMerge },
  duplicates: findDuplicates,
}
