import { PapersChoice } from '../../disclosures/papers-choice.tsx'
import type { ProspectActProperties } from './prospect-act-properties.ts'

/** 给客户的资料: through the ladder, for this prospect (2: 7.1). */
export function Papers({ prospect, onDone }: ProspectActProperties) {
  return <PapersChoice whom={{ prospectId: prospect.id, visitId: null }} standing={prospect} onClose={onDone} />
}
