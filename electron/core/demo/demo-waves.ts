import type { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { Telling } from '../../../shared/reception/wave-words.ts'
import type { WaveDetail, WaveHousehold, waves } from '../../../shared/reception/waves.ts'
import { demoYear } from './demo-line.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const moment = (text: string) => instantOf(`${demoYear}-${text.slice(0, 5)}`, text.slice(6))
const household = (room: string | null, name: string | null, phone: string | null = null, said: string | null = null) =>
  ({ room, name, phone, caseId: null, said }) satisfies WaveHousehold

const begun: z.input<typeof waves.begin.input> = {
  ...{ supply: 'water', cause: 'municipal', area: '2号楼', expectedAt: moment('10-19 11:30') },
  ...{ startedAt: moment('10-19 08:50'), first: household('2-2-701', '章志远', null, '早上就没水') },
}

const callers: readonly (readonly [at: string, who: WaveHousehold])[] = [
  ['10-19 09:06', household('2-1-302', '祁红', '138-0000-1121')],
  ['10-19 09:15', household('2-2-701', null, null, '几点能来')],
  ['10-19 09:31', household('2-3-1102', null, '138-0000-1122')],
  ['10-19 10:02', household(null, null)],
]

const told: readonly (readonly [at: string, places: readonly number[], outcome: Telling, comment: string | null])[] = [
  ['10-19 11:21', [0], 'reached', null],
  ['10-19 11:22', [1], 'notReached', null],
  ['10-19 11:24', [2], 'reached', '家人接听'],
  ['10-19 11:40', [1], 'reached', null],
  ['10-19 11:45', [3], 'noticed', '单元门公告'],
]

/** An invented morning without water (1: 4.7 c): four households, five calls, everybody told. */
export function waveScenes(askAs: AskAs) {
  let id: string | undefined
  const by = 'linxiaoyu'
  const wave = async (): Promise<WaveDetail> => contract.waves.get.output.parse(await askAs(by, 'waves.get', { id }))
  const begin = async () => {
    id = contract.waves.begin.output.parse(await askAs(by, 'waves.begin', begun)).id
  }
  const findings = {
    reason: '自来水主管爆裂',
    responsible: '市自来水公司(示例) 抢修热线',
    measure: '09:00 报修，10:40 抢修到场，11:15 恢复',
  }
  return [
    { at: moment('10-19 08:58'), play: begin },
    ...callers.map(([at, who]) => ({ at: moment(at), play: async () => void (await askAs(by, 'waves.count', { ...who, id })) })),
    { at: moment('10-19 10:45'), play: async () => void (await askAs(by, 'waves.amend', { ...(await wave()), ...findings })) },
    {
      at: moment('10-19 11:18'),
      play: async () => void (await askAs(by, 'waves.restore', { id, rev: (await wave()).rev, at: moment('10-19 11:15') })),
    },
    ...told.map(([at, places, outcome, comment]) => ({
      at: moment(at),
      play: async () => {
        const known = (await wave()).callers
        const chosen = places.map((place) => known[place]?.id)
        await askAs(by, 'waves.tell', { id, callers: chosen, outcome, comment, at: null })
      },
    })),
  ]
}
