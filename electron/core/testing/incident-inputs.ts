import type { z } from 'zod'
import type { IncidentAssessment, IncidentFilter, incidents } from '../../../shared/reception/incidents.ts'

type Input<Call extends keyof typeof incidents> = z.input<(typeof incidents)[Call]['input']>

export const someIncident: Input<'register'> = {
  ...{ kind: 'flooding', name: null, place: '地下车库', course: '5号楼下方顶板渗水', discoveredAt: null, complaintId: null },
}

export const everyIncident: IncidentFilter & { readonly after: null; readonly limit: number } = {
  ...{ kind: [], level: [], open: false, late: false, from: null, until: null, after: null, limit: 100 },
}

export const nothingAssessed: IncidentAssessment = {
  ...{ level: null, deaths: null, injured: null, damage: null, households: null, cause: null, result: null },
  ...{ insurer: null, insuranceNumber: null, insuredOn: null, visitingUnit: null, leaders: null, visitors: null },
  ...{ purpose: null, escort: null, instruction: null, endedAt: null },
}
