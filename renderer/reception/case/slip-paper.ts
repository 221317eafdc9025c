import type { Subject } from '../../../shared/printing/printing.ts'
import type { SlipKind } from '../../../shared/reception/cases.ts'

interface CaseSlip {
  readonly kind: SlipKind
  readonly id: string
}

interface SlipWork {
  /** `null`: a record without a paper of its own; its case's page tells it. */
  readonly paper: ((id: string) => Subject) | null
  /** What the desk does with it first, once the case is registered. */
  readonly next: string
  /** Before the time left of a case that brought such a slip; `null`: the case's own limit says it. */
  readonly due: string | null
}

/** How the desk goes on with each kind of slip. */
export const slipWork: Readonly<Record<SlipKind, SlipWork>> = {
  rework: { paper: (id) => ({ form: 'reworkSlip', id }), next: '送达', due: '今天送达' },
  repair: { paper: (id) => ({ form: 'repairSlip', id }), next: '派工', due: null },
  service: { paper: (id) => ({ form: 'serviceSlip', id }), next: '报价答复', due: null },
  complaint: { paper: (id) => ({ form: 'complaintRecord', id }), next: '判定', due: null },
  correction: { paper: (id) => ({ form: 'correctionReport', id }), next: '填写', due: null },
  praise: { paper: null, next: '查证', due: null },
  suggestion: { paper: null, next: '上报', due: null },
  lostFound: { paper: (id) => ({ form: 'foundReceipt', id }), next: '查看', due: null },
  incident: { paper: (id) => ({ form: 'incidentRecord', id }), next: '补充', due: null },
  specialReport: { paper: (id) => ({ form: 'specialReport', id }), next: '填写', due: null },
  wave: { paper: (id) => ({ form: 'waveList', id }), next: '查看', due: null },
}

/** The paper of a slip, or the page of its case. */
export function paperOf(caseId: string, { kind, id }: CaseSlip): Subject {
  return slipWork[kind].paper?.(id) ?? { form: 'receptionCase', id: caseId }
}
