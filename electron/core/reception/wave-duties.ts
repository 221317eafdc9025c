import { waveStateLabels } from '../../../shared/reception/wave-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { callersOfCases } from './wave-callers.sql.ts'
import type { WaveRow } from './wave-row.ts'
import { unfinished, waveRows, wavesOfLines } from './waves.sql.ts'

/** The outage's own line: not settled before the outage is over, not struck off before everybody was told (1: 4.4, 4.11). */
function ownLines({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return wavesOfLines(db, caseIds).map(({ id, caseId, serial, state, waiting }) => {
    const open = state === 'open' || state === 'restored'
    const told = waiting === 0 ? '尚未了结' : `还有 ${waiting} 户尚未告知`
    const owed = open ? [`停供事件 ${serial} ${told}`] : []
    return {
      ...{ kind: 'wave', id, caseId, serial, open, state: waveStateLabels[state] },
      ...{ beforeFinish: owed, beforeStrikeOff: owed },
    }
  })
}

/** 注销 waits until the caller was told that supply is back (1: 4.7 c, d; 4.11). */
export function wavesOfCases(context: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return [...ownLines(context, caseIds), ...callerLines(context, caseIds)]
}

function callerLines({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
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
