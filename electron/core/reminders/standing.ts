import { instantOf, minute } from '../../../shared/calendar.ts'
import { snoozeMinutes } from '../../../shared/reminders/reminder-words.ts'
import type { QueryContext } from '../context.ts'
import { awaitedNow } from '../printing/signed-papers.ts'
import { type DueThing, dueThings } from '../reception/due-things.ts'
import { concerns } from './concerns.ts'
import { type RaisedRow, raisedOf } from './reminders.sql.ts'
import { leadOf, type StageNumber, stageAt } from './stages.ts'
import { quietUntil } from './working-hours.ts'

export type RemindedThing = Omit<DueThing, 'kind'> & { readonly kind: DueThing['kind'] | 'unsigned' }

/** A due thing at its stage of this moment, and how far it was raised. */
export interface Standing {
  readonly thing: RemindedThing
  /** Kind, record and due instant; with the stage it is the key. */
  readonly name: string
  readonly stage: Exclude<StageNumber, 0>
  readonly raised: RaisedRow | undefined
  readonly acknowledged: boolean
  /** UTC ms, in the future; `null`: not put off. */
  readonly snoozedUntil: number | null
  /** To be raised now. */
  readonly raises: boolean
}

/** Beyond that an old mountain is not looked through once a minute. */
export const mostThings = 3000

/** One a day: before the desk closes, what is out for signature is asked for (1: 5.0). */
function unsignedThing(context: QueryContext): RemindedThing[] {
  const count = awaitedNow(context)
  if (count === 0) return []
  return [
    {
      ...{ kind: 'unsigned', id: context.today, serial: null, part: `${count} 份`, soonAt: null, urgent: false },
      ...{ dueAt: instantOf(context.today, context.settings.closingTime), ownerId: null, monthState: null },
      path: '/reception/signed-papers',
    },
  ]
}

function thingsOf(context: QueryContext): RemindedThing[] {
  const rules = context.settings.reminders
  const until = context.now + leadOf('repair', rules) + 1
  const long = context.now + leadOf('settle', rules) + 1
  const all = [...dueThings(context, { until, long, limit: mostThings }), ...unsignedThing(context)]
  return all.filter(({ kind }) => !rules.off.includes(kind))
}

export function nameOf({ kind, id, dueAt }: Pick<RemindedThing, 'kind' | 'id' | 'dueAt'>): string {
  return `${kind}:${id}:${dueAt}`
}

/** A claim that its window did not confirm within that time is given out again: the window, or the computer, went away. */
const lease = minute

// A clock that was set back must not hold a claim or a snooze for longer than they ever last, hence the distance.
const within = (from: number, now: number, length: number) => Math.abs(now - from) < length

/** When it comes again; a snooze that seems longer than any is one from before the clock was set back, and is over. */
function snoozeOf(row: RaisedRow | undefined, now: number): number | null {
  if (!row?.snoozedUntil || row.snoozedUntil <= now) return null
  return within(row.snoozedUntil, now, snoozeMinutes * minute + 1) ? row.snoozedUntil : null
}

function isToRaise(stage: number, row: RaisedRow | undefined, now: number): boolean {
  if (!row || stage > row.stage) return true
  // The clock was set back: what was said later is not followed by what was to be said before.
  if (stage < row.stage || row.acknowledgedAt !== null) return false
  if (row.snoozedUntil !== null) return snoozeOf(row, now) === null
  return row.raisedAt === null && !within(row.claimedAt, now, lease)
}

/** 急修 and the reports of incidents do not wait for the morning (1: 4.10; 维修规程). */
function breaksThrough({ kind, urgent }: RemindedThing): boolean {
  return kind === 'incident' || urgent
}

export interface Reminded {
  /** The longest due first. */
  readonly standing: readonly Standing[]
  /** Until when the desk is left alone; `null`: it is open. */
  readonly quietUntil: number | null
}

/** What the person of this session is to be reminded of at this moment. */
export function remindedOf(context: QueryContext): Reminded {
  const { now, siteId } = context
  const rules = context.settings.reminders
  const quiet = quietUntil(context, now)
  if (!context.session) return { standing: [], quietUntil: quiet }
  const staged = thingsOf(context).flatMap((thing) => {
    const stage = stageAt(thing, rules, now)
    return stage === 0 || !concerns(context, thing, stage) ? [] : [{ thing, stage, name: nameOf(thing) }]
  })
  const names = staged.map(({ name }) => name)
  const known = new Map(names.length === 0 ? [] : raisedOf(context.db, siteId, names).map((row) => [row.thing, row]))
  const standing = staged.map((one): Standing => {
    const raised = known.get(one.name)
    const answered = raised !== undefined && raised.stage >= one.stage
    return {
      ...one,
      raised,
      acknowledged: answered && raised.acknowledgedAt !== null,
      snoozedUntil: answered ? snoozeOf(raised, now) : null,
      raises: (quiet === null || breaksThrough(one.thing)) && isToRaise(one.stage, raised, now),
    }
  })
  return { standing: standing.sort((a, b) => a.thing.dueAt - b.thing.dueAt), quietUntil: quiet }
}
