import type { FeatureServices } from '../services.ts'
import { saveRange, saveVisit } from './agenda-out.ts'
import { range } from './agenda-range.ts'
import { clashesWith } from './visit-clashes.ts'

/** 日历 (3: 4.1): what is agreed upon, and what it meets. */
export const agenda: FeatureServices<'agenda'> = {
  range,
  clashes: (context, { except, ...asked }) => ({ clashes: clashesWith(context, asked, except) }),
  saveVisit,
  saveRange,
}
