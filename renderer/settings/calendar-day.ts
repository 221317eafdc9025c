import type { SettingsBody } from '../../shared/settings/settings.ts'

export type Day = SettingsBody['calendar'][number]
export const dayKinds = { workday: '上班', holiday: '放假' } as const satisfies Record<Day['kind'], string>
