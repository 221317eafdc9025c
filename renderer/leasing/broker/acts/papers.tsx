import { PapersChoice } from '../../disclosures/papers-choice.tsx'
import type { BrokerActProperties } from './broker-panel.tsx'

/** Papers for a broker, as far as this visit's class allows them (2: 11). */
export function Papers({ visit, onDone }: BrokerActProperties) {
  const standing = { visitorClass: visit.visitorClass ?? ('broker3' as const), withClient: visit.client?.own === true }
  return <PapersChoice whom={{ prospectId: null, visitId: visit.id }} standing={standing} onClose={onDone} />
}
