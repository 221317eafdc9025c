import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { settingsBody } from '../../../shared/settings/settings.ts'
import type { QueryContext } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import { normaliseRecoveryCode } from '../keys/recovery-code.ts'
import type { FeatureServices } from '../services.ts'
import { beginSettings, storedSettings } from '../settings/settings.ts'
import { createAccount } from './accounts.ts'
import { hashPassword } from './password.ts'

function onlyOnFirstRun(context: QueryContext): void {
  if (storedSettings(context.db)) throw new AppError('REFUSED', '这台电脑上的前台已经设置好了，请直接登录')
}

/** The last group of the code, as proof that the sheet was printed or written down. */
function checkCode(context: QueryContext, typed: string): void {
  const expected = context.keys.pendingRecoveryCode().split('-').at(-1)
  if (normaliseRecoveryCode(typed) !== expected)
    throw invalid('recoveryCodeCheck', '与恢复码的最后一组不符，请对照打印或抄下的恢复码再输一次')
}

export const setup: FeatureServices<'setup'> = {
  status: ({ db }) => {
    const stored = storedSettings(db)
    if (!stored) return { phase: 'empty', company: null, project: null, trouble: null, backup: null }
    return { phase: 'ready', company: stored.body.company, project: stored.body.project, trouble: null, backup: null }
  },
  recoveryCode: (context) => {
    onlyOnFirstRun(context)
    return { code: context.keys.pendingRecoveryCode() }
  },
  complete: {
    prepare: async (context, { administrator, recoveryCodeCheck }) => {
      onlyOnFirstRun(context)
      checkCode(context, recoveryCodeCheck)
      await context.keys.sealWithRecoveryCode()
      return hashPassword(administrator.password, context.passwordCost)
    },
    run: (context, { company, project, prefix, administrator }, passwordHash: string) => {
      onlyOnFirstRun(context)
      const siteId = context.newId()
      const body = settingsBody.parse({ ...defaultSettings, company, project, prefix })
      beginSettings(context.db, siteId, body)
      context.record({ feature: 'settings', id: siteId, before: null, after: body })
      createAccount(context, siteId, {
        name: administrator.name,
        loginName: administrator.loginName,
        roles: ['administrator'],
        passwordHash,
      })
      return {}
    },
  },
  restoreBackup: {
    prepare: () => Promise.resolve(null),
    run: () => {
      throw new AppError('REFUSED', '数据可以打开，没有动它；要回到以前的备份，请由系统管理员在「设置 › 备份」里恢复')
    },
  },
  recover: {
    prepare: () => Promise.resolve(null),
    run: () => {
      throw new AppError('REFUSED', '数据已经可以打开，不需要恢复码；请直接登录')
    },
  },
}
