import { incidentLevelLabels, incidentStateLabels } from '../../../../shared/reception/incident-words.ts'
import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'

/** How a record stands, in a few words, for two people who change it at once. */
export function standingOf({ state, level, lines, missing }: IncidentDetail): string {
  return [
    incidentStateLabels[state],
    `级别 ${level === null ? '未定' : incidentLevelLabels[level]}`,
    `${lines.length} 行`,
    missing.length === 0 ? '事项已齐' : `尚缺 ${missing.length} 项`,
  ].join('，')
}
