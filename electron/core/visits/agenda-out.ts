import type { z } from 'zod'
import { addDays } from '../../../shared/calendar.ts'
import { type AgendaEntry, agendaKindLabels, type agenda as contract } from '../../../shared/visits/agenda.ts'
import { endOfVisit } from '../../../shared/visits/visit-time.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { fileName } from '../printing/file-name.ts'
import { range, visitEntry } from './agenda-range.ts'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'
import { visitById } from './visit-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/**
 * What leaves the house tells of a visit who comes, where and who receives, of everything else its number alone: a telephone
 * shows its calendar to whoever stands behind, and other programs keep it (1: 4.12; 2: 9.1).
 */
function wordsOf({ kind, serial, title, person, place, state, startsAt, endsAt }: AgendaEntry) {
  if (kind !== 'visit') return { summary: `${agendaKindLabels[kind]} ${serial ?? ''}`.trim(), description: [], place: null }
  const unknownEnd = startsAt !== null && endsAt === null ? ['离开时间未定，按两小时排'] : []
  const description = [`编号 ${serial ?? ''}`, ...(person === null ? [] : [`接待负责人 ${person}`]), `状态 ${state}`]
  return { summary: `参观 ${title}`, description: [...description, ...unknownEnd], place }
}

function eventOf(entry: AgendaEntry): CalendarEvent {
  const { key, revision, startsAt, endsAt, from, until, cancelled } = entry
  const times =
    startsAt === null
      ? { from, until: addDays(until, 1) }
      : {
          from: startsAt,
          until: endOfVisit({ arrivesAt: startsAt, leavesAt: entry.kind === 'visit' ? endsAt : (endsAt ?? startsAt) }),
        }
  return { uid: `${key}@qiantai`, sequence: revision, ...wordsOf(entry), ...times, cancelled }
}

/** What leaves is on record before it does. */
function out(context: CommandContext, id: string, named: string, entries: readonly AgendaEntry[]) {
  signedIn(context)
  const name = fileName([named], 'ics')
  context.record({ feature: 'agenda', id, before: {}, after: { saved: name, events: entries.length } })
  const bytes = calendarFile(entries.map(eventOf), context.now)
  return { id, ticket: context.files.offer({ type: 'text/calendar', bytes }, context.now), name, events: entries.length }
}

export function saveVisit(context: CommandContext, { id }: Input<'saveVisit'>) {
  const row = visitById(context, id)
  return out(context, id, `参观_${row.serial}`, [visitEntry(context, row, [])])
}

/** What the caller sees of these days, without what a colleague's prospect hides. */
export function saveRange(context: CommandContext, asked: Input<'saveRange'>) {
  const { entries } = range(context, asked)
  return out(context, context.newId(), `日历_${asked.from}_${asked.until}`, entries)
}
