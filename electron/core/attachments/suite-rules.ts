import { leasingDesk, leasingSupervision } from '../../../shared/access/roles.ts'
import type { CommandContext } from '../context.ts'
import { suiteById, tellSuite } from '../leasing/suite-steps.ts'
import type { Rules } from './record-rules.ts'

/** 平面图 and 宣传资料 are the leasing desk's alone (2: 7.1). */
function ruleOf(what: string): Rules {
  const tell = (verb: string) => (context: CommandContext, id: string, name: string) => {
    tellSuite(context, id, `${verb}${what} ${name}`)
    context.record({ feature: 'suites', id, before: {}, after: { attachment: `${verb} ${name}` } })
  }
  return {
    standing: (context, id) => ({ serial: suiteById(context, id).room, full: null, keepsAll: null }),
    knownTo: leasingDesk,
    readers: leasingDesk,
    writers: leasingDesk,
    removers: leasingSupervision,
    added: tell('附上'),
    removed: tell('移除'),
  }
}

export const suiteRules = { suitePlan: ruleOf('平面图'), suiteBrochure: ruleOf('宣传资料') } as const
