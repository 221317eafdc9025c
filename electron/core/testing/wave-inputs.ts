import type { z } from 'zod'
import type { WaveFilter, WaveHousehold, waves } from '../../../shared/reception/waves.ts'

type Input<Call extends keyof typeof waves> = z.input<(typeof waves)[Call]['input']>

export const nobodyKnown: WaveHousehold = { room: null, name: null, phone: null, caseId: null, said: null }

export const someWave: Input<'begin'> = {
  ...{ supply: 'water', cause: 'municipal', area: '5号楼', expectedAt: null, startedAt: null, first: null },
}

export const everyWave: WaveFilter & { readonly after: null; readonly limit: number } = {
  ...{ supply: [], state: [], from: null, until: null, after: null, limit: 100 },
}
