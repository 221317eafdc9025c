import type { z } from 'zod'
import { addDays, civilDateOf, instantOf } from '../../../shared/calendar.ts'
import { viewingStateLabels } from '../../../shared/leasing/viewing-words.ts'
import { categoryLabels } from '../../../shared/reception/words.ts'
import type { AgendaEntry, agendaRange } from '../../../shared/visits/agenda.ts'
import type { QueryContext } from '../context.ts'
import { followUpsDue } from '../leasing/follow-up-list.ts'
import { viewingsDuring } from '../leasing/viewing-shown.ts'
import { callBacksDue } from '../reception/call-backs.ts'

type Range = z.output<typeof agendaRange>

const instantsOf = ({ from, until }: Range) => [instantOf(from), instantOf(addDays(until, 1))] as const
const noClash = { clashes: [] }

/** Appointments to view; of a colleague's prospect what the colleague's name and the key say anyway (2: 8). */
export function viewingEntries(context: QueryContext, asked: Range, limit: number): AgendaEntry[] {
  return viewingsDuring(context, ...instantsOf(asked), limit).map(({ id, rev, prospectId, company, owner, ...viewing }) => ({
    ...{
      key: `viewing.${id}`,
      kind: 'viewing',
      opens: prospectId,
      serial: viewing.serial,
      revision: rev,
      title: company,
      ...noClash,
    },
    ...{ from: civilDateOf(viewing.startsAt), until: civilDateOf(viewing.endsAt - 1), startsAt: viewing.startsAt },
    ...{ endsAt: viewing.endsAt, person: viewing.escort ?? owner, place: viewing.rooms.join('、') },
    ...{ state: viewingStateLabels[viewing.state], cancelled: viewing.state === 'cancelled' },
    late: viewing.state === 'planned' && viewing.startsAt < context.now,
  }))
}

/** 回访 that fall due (1: 4.9): a room and a kind of matter, nobody's name. */
export function callBackEntries(context: QueryContext, asked: Range, limit: number): AgendaEntry[] {
  return callBacksDue(context, ...instantsOf(asked), limit).map(({ id, rev, serial, category, room, callBackDueAt }) => ({
    ...{ key: `callBack.${id}`, kind: 'callBack', opens: id, serial, revision: rev, ...noClash },
    title: `${categoryLabels[category]}回访 ${room ?? ''}`.trim(),
    ...{ from: civilDateOf(callBackDueAt), until: civilDateOf(callBackDueAt), startsAt: callBackDueAt, endsAt: null },
    ...{ person: null, place: room, state: '待回访', cancelled: false, late: callBackDueAt < context.now },
  }))
}

/** Contacts with one's own prospects (2: 10.2, 10.3), on the last day on which they are in time. */
export function followUpEntries(context: QueryContext, { from, until }: Range, limit: number): AgendaEntry[] {
  return followUpsDue(context, from, until, limit).map((line) => ({
    ...{
      key: `followUp.${line.id}`,
      kind: 'followUp',
      opens: line.prospectId,
      serial: line.serial,
      revision: line.rev,
      ...noClash,
    },
    title: line.company,
    ...{ from: line.dueUntil, until: line.dueUntil, startsAt: null, endsAt: null, person: line.owner, place: null },
    state: line.dueFrom > context.today ? `${line.dueFrom.slice(5)} 起可致电` : '待跟进',
    ...{ cancelled: false, late: line.dueUntil < context.today },
  }))
}
