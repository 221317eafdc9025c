import { judgeOwnPassword, provedOwnPassword, type Verdict } from '../access/own-password.ts'
import { endOfTrail } from '../audit/audit.ts'
import { type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import type { KnownBackup } from './backup-file.ts'
import { troubleOf } from './backup-trouble.ts'
import { countsOf } from './backups.sql.ts'

function found(context: QueryContext, name: string): KnownBackup {
  const backup = context.backups.list().find((one) => one.name === name)
  if (!backup) throw new AppError('NOT_FOUND', '没有这份备份，可能已按保留期清理；现有数据没有动，请刷新列表后另选一份')
  return backup
}

/** Trouble of files as an answer that can be shown. */
async function sayingWhy<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw new AppError('STORAGE', troubleOf(error))
  }
}

export const backups: FeatureServices<'backups'> = {
  status: ({ backups: keeper, db, settings }) => ({
    items: keeper.list(),
    now: { auditRows: endOfTrail(db).rows, counts: countsOf(db) },
    everyMinutes: settings.backups.everyMinutes,
    running: keeper.running,
    trouble: keeper.trouble,
    second: keeper.second(),
    rehearsal: keeper.rehearsal(),
  }),
  make: {
    prepare: ({ backups: keeper }) => sayingWhy(keeper.make('hand')),
    run: (context, _input, { name }: KnownBackup) => {
      context.record({ feature: 'backups', id: context.siteId, before: null, after: { name } })
      return { name }
    },
  },
  prove: {
    prepare: (context, { name }) => sayingWhy(context.backups.prove(found(context, name))),
    run: (context, { name }) => {
      context.record({ feature: 'backups', id: context.siteId, before: null, after: { proved: name } })
      return {}
    },
  },
  restore: {
    prepare: async (context, { name, password }) => {
      const backup = found(context, name)
      const verdict = await judgeOwnPassword(context, password)
      if (verdict.right) await sayingWhy(context.backups.prove(backup))
      return { backup, verdict }
    },
    run: (context, { reason }, { backup, verdict }: { readonly backup: KnownBackup; readonly verdict: Verdict }) => {
      provedOwnPassword(context, verdict)
      context.record({ feature: 'backups', id: context.siteId, before: null, after: { restores: backup.name, reason } })
      context.backups.plan({ backup, by: signedIn(context).name, reason })
      return {}
    },
  },
}
