import { waveStateLabels } from '../../../shared/reception/wave-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { callersOfCases } from './wave-callers.sql.ts'
import type { WaveRow } from './wave-row.ts'
import { unfinished, waveRows } from './waves.sql.ts'

/** 注销 waits until the caller was told that supply is back (1: 4.7 c, d; 4.11). */
export function wavesOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return callersOfCases(db, caseIds).map(({ caseId, waveId, serial, waveState, waiting }) => {
    const owed = waiting === 1 && waveState !== 'voided'
    return {
      ...{ kind: 'wave', id: waveId, caseId, serial, beforeFinish: [], open: owed },
      state: owed ? `${waveStateLabels[waveState]}，业主待告知` : waveStateLabels[waveState],
      beforeStrikeOff: owed ? [`停供事件 ${serial} 恢复后尚未告知业主`] : [],
    }
  })
}

const most = 50

/** Without supply, or with callers who are still to be told; the latest first. */
export function unfinishedWaves({ db, siteId }: QueryContext): WaveRow[] {
  return waveRows(db, [unfinished], { siteId, limit: most })
}

/** What 4.7 c asks to be negotiated, and 4.7 d to be found out, before it is over. */
export function missingOfWave({ cause, reason, responsible, measure }: WaveRow): string[] {
  const lacks: readonly (readonly [string, boolean])[] =
    cause === 'municipal'
      ? [
          ['市政部门及联系人', responsible === null],
          ['与市政部门交涉的情况', measure === null],
        ]
      : [
          ['查明的原因', reason === null],
          ['责任人', responsible === null],
          ['采取的措施', measure === null],
        ]
  return lacks.filter(([, open]) => open).map(([duty]) => duty)
}
