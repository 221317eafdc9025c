import { type CorrectionDetail, correctionStateLabels } from '../../../../shared/reception/corrections.ts'

/** How a report stands, in a few words, for two people who change it at once. */
export function standingOf({ state, responsible, verifications }: CorrectionDetail): string {
  return [correctionStateLabels[state], `责任人 ${responsible ?? '未定'}`, `验证 ${verifications.length} 次`].join('，')
}
