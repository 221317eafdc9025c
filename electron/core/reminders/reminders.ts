import { minute } from '../../../shared/calendar.ts'
import { snoozeMinutes } from '../../../shared/reminders/reminder-words.ts'
import type { Reminder } from '../../../shared/reminders/reminders.ts'
import { type CommandContext, signedIn } from '../context.ts'
import type { FeatureServices } from '../services.ts'
import { keyOf, noticesOf } from './notices.ts'
import { markShown, putRaised, type RaisedRow } from './reminders.sql.ts'
import { stageName } from './stages.ts'
import { remindedOf, type Standing } from './standing.ts'

const mostListed = 200

function lineOf(one: Standing): Reminder {
  const { kind, serial, part, dueAt, path } = one.thing
  return { key: keyOf(one), kind, stage: stageName(one.stage), serial, part, dueAt, path, snoozedUntil: one.snoozedUntil }
}

function rowOf({ siteId, now }: CommandContext, { name, stage }: Standing): RaisedRow {
  const untouched = { raisedAt: null, snoozedUntil: null, acknowledgedAt: null, acknowledgedBy: null }
  return { siteId, thing: name, stage, claimedAt: now, ...untouched }
}

/** Other windows count again; it is no record, so nothing of it goes on the trail. */
function tellOthers(context: CommandContext): void {
  context.record({ feature: 'reminders', id: context.siteId, before: null, after: null })
}

/** What of these keys still stands; whatever was settled meanwhile needs no answer. */
function stillStanding(context: CommandContext, keys: readonly string[]): Standing[] {
  const named = new Set(keys)
  return remindedOf(context).standing.filter((one) => named.has(keyOf(one)))
}

function answer(context: CommandContext, keys: readonly string[], how: Partial<RaisedRow>): Record<string, never> {
  const found = stillStanding(context, keys)
  for (const one of found) {
    // After the clock was set back the row stands at a later stage than the key.
    const stage = Math.max(one.stage, one.raised?.stage ?? 0)
    putRaised(context.db, { ...rowOf(context, one), stage, raisedAt: context.now, ...how })
  }
  if (found.length > 0) tellOthers(context)
  return {}
}

export const reminders: FeatureServices<'reminders'> = {
  pending: (context) => {
    const { standing, quietUntil } = remindedOf(context)
    const open = standing.filter(({ acknowledged }) => !acknowledged)
    return {
      count: open.length,
      late: open.filter(({ stage }) => stage > 1).length,
      raises: standing.some(({ raises }) => raises),
      quietUntil,
    }
  },
  raise: (context) => {
    const due = remindedOf(context).standing.filter(({ raises }) => raises)
    for (const one of due) putRaised(context.db, rowOf(context, one))
    if (due.length > 0) tellOthers(context)
    return { notices: noticesOf(due, context.now), sound: context.settings.reminders.sound }
  },
  confirm: (context, { keys }) => {
    if (!context.session) return {}
    for (const key of keys) {
      const [, thing, stage] = /^(.+):([123])$/.exec(key) ?? []
      if (thing !== undefined) markShown(context.db, context.siteId, thing, Number(stage), context.now)
    }
    return {}
  },
  list: (context) => {
    const { standing, quietUntil } = remindedOf(context)
    const open = standing.filter(({ acknowledged }) => !acknowledged)
    return { count: open.length, reminders: open.slice(0, mostListed).map(lineOf), quietUntil }
  },
  acknowledge: (context, { keys }) =>
    answer(context, keys, { acknowledgedAt: context.now, acknowledgedBy: signedIn(context).name }),
  snooze: (context, { keys }) => answer(context, keys, { snoozedUntil: context.now + snoozeMinutes * minute }),
}
