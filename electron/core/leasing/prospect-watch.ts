import type { z } from 'zod'
import { civilTimeOf, minute } from '../../../shared/calendar.ts'
import type { prospects as contract } from '../../../shared/leasing/prospects.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, invalid, notFound } from '../errors.ts'
import { insertWatch, updateWatch, watchesOfProspect } from './prospect-history.sql.ts'
import type { ProspectRow, ProspectWatchRow } from './prospect-row.ts'
import { changeProspect, happened, prospectById, recordProspectEvent } from './prospect-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const nothingDone = {
  ...{ seenOutAt: null, seenOutBy: null, controlRoomAt: null, controlRoomPerson: null, leftAt: null, leftNote: null },
  closedBy: null,
} as const

/** A guarded visitor is in the house: to be seen out, or told to the control room, until they have left (2: 注). */
export function beginWatch(context: CommandContext, prospectId: string, openedAt: number): ProspectWatchRow {
  const row = { ...nothingDone, id: context.newId(), siteId: context.siteId, prospectId, openedAt }
  insertWatch(context.db, row)
  return row
}

const answer = ({ id, rev }: ProspectRow) => ({ id, rev })

export function openWatch(context: CommandContext, { id, at }: Input<'openWatch'>) {
  const before = prospectById(context, id)
  const openedAt = happened(context, at)
  if (watchesOfProspect(context.db, before.id).some(({ leftAt }) => leftAt === null)) {
    throw new AppError('REFUSED', '这位客户还没有记为离开，请在原来那一条上续记')
  }
  const watch = beginWatch(context, before.id, openedAt)
  context.record({ feature: 'prospects', id: before.id, before: null, after: { watch: watch.id } })
  return answer(changeProspect(context, before, {}))
}

const clock = (at: number) => civilTimeOf(at).slice(11)

/** What this step says and writes. @throws REFUSED */
function stepOf(said: Input<'watch'>, row: ProspectWatchRow, at: number, by: string) {
  const { seenOutAt, controlRoomAt } = row
  switch (said.kind) {
    case 'seenOut':
      return { row: { ...row, seenOutAt: at, seenOutBy: by }, text: `${clock(at)} 目送离开（${by}）` }
    case 'controlRoom':
      return {
        row: { ...row, controlRoomAt: at, controlRoomPerson: said.person },
        text: `${clock(at)} 通知监控室（${said.person}）注意其是否在其它楼层走动`,
      }
    case 'left': {
      if (seenOutAt === null && controlRoomAt === null) {
        throw new AppError('REFUSED', '请先记「目送」或「通知监控室」，再记已离开（规程 篇2 注）')
      }
      return { row: { ...row, leftAt: at, leftNote: said.note, closedBy: by }, text: `${clock(at)} 已离开：${said.note}` }
    }
  }
}

export function watch(context: CommandContext, said: Input<'watch'>) {
  const before = prospectById(context, said.id)
  const row = watchesOfProspect(context.db, before.id).find(({ id }) => id === said.watchId)
  if (!row) throw notFound('目送记录')
  if (row.leftAt !== null) throw new AppError('REFUSED', '这位客户已经记为离开，不能再改')
  const at = happened(context, said.at)
  if (at < row.openedAt - (row.openedAt % minute)) {
    throw invalid('at', `时间不能早于来访时间(${civilTimeOf(row.openedAt)})，请核对日期和时间`)
  }
  const step = stepOf(said, row, at, signedIn(context).name)
  updateWatch(context.db, step.row)
  recordProspectEvent(context, before.id, { kind: 'system', at, text: step.text })
  context.record({ feature: 'prospects', id: before.id, before: { ...row }, after: { ...step.row } })
  return answer(changeProspect(context, before, {}))
}

interface Leaving {
  /** `left`: what the control room reported, in `by`. */
  readonly farewell: 'polite' | 'controlRoom' | 'escorted' | 'left'
  readonly at: number
  readonly by: string
  readonly controlRoomPerson: string | null
}

/** How somebody left who was guarded, for whatever else sees them out, such as the visit of a broker (2: 11). */
export function endWatch(context: CommandContext, prospectId: string, { farewell, at, by, controlRoomPerson }: Leaving): void {
  const open = watchesOfProspect(context.db, prospectId).find(({ leftAt }) => leftAt === null)
  if (!open) return
  const left = (leftNote: string) => ({ leftAt: at, leftNote, closedBy: signedIn(context).name })
  const steps = {
    polite: () => left('礼貌告别'),
    controlRoom: () => ({ controlRoomAt: at, controlRoomPerson }),
    escorted: () => ({ seenOutAt: at, seenOutBy: by, ...left(`${by}亲送出大堂`) }),
    left: () => left(by),
  } as const
  const after = { ...open, ...steps[farewell]() }
  updateWatch(context.db, after)
  context.record({ feature: 'prospects', id: prospectId, before: { ...open }, after: { ...after } })
}
