import { type VoiceDetail, voiceStateLabels } from '../../../../shared/reception/voices.ts'

/** What every act on praise or a suggestion is given. */
export interface VoiceActProperties {
  readonly voice: VoiceDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

/** How it stands, in a few words, for two people who change it at once. */
export function standingOf({ state, outcome }: VoiceDetail): string {
  return outcome === null ? voiceStateLabels[state] : `${voiceStateLabels[state]}，${outcome}`
}
