import type { QueryContext } from '../context.ts'
import { allow } from '../leasing/disclosures.ts'
import { prospectStanding } from '../leasing/prospect-steps.ts'
import type { Source } from './source.ts'

/** What of a viewing is handed to the customer asks the ladder anew: their class may have changed since (2: 11, 注). */
export function askedOfLadder(context: QueryContext, source: Source, prospectId: string): Source {
  return {
    ...source,
    document: (copy, printing) => {
      if (copy !== '存档') allow(prospectStanding(context, prospectId), 'viewing')
      return source.document(copy, printing)
    },
  }
}
