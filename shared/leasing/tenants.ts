import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { changed, civilDate, id, optionalText, pageKey, pageSize, requiredText, rev, text } from '../fields.ts'
import { command, query } from '../procedure.ts'

/** 行业, one of the settings' list or in words of one's own. */
export const trade = requiredText(20, '行业')

const boxes = z.object({
  name: requiredText(60, '租户名称'),
  trade,
  /** May its name be used when talking to a prospect? Then who allowed it stands in `clearance`. */
  nameable: z.boolean(),
  /** 谁同意的、何时、凭什么 */
  clearance: optionalText(200),
  note: optionalText(500),
})
const cleared = ({ nameable, clearance }: z.output<typeof boxes>) => !nameable || clearance !== null
const unclear = { path: ['clearance'], error: '可以提及的租户请写明经谁同意、凭什么' }

const suiteOfTenant = z.object({ id, room: z.string(), floor: z.int(), grossArea: z.int(), leaseEnd: civilDate.nullable() })

export const tenant = boxes.extend({
  id,
  rev,
  clearance: z.string().nullable(),
  note: z.string().nullable(),
  name: z.string(),
  trade: z.string(),
  suites: z.array(suiteOfTenant),
})
export type Tenant = z.infer<typeof tenant>

/** Someone in the building who may be named, and why. */
const point = z.object({ name: z.string(), trade: z.string(), rooms: z.array(z.string()) })
export type TalkingPoint = z.infer<typeof point>

export const tenants = {
  list: query({
    access: leasingDesk,
    input: z.object({ text: text(60), trade: text(20), after: pageKey, limit: pageSize }),
    output: z.object({ tenants: z.array(tenant), next: pageKey }),
  }),
  get: query({ access: leasingDesk, input: z.object({ id }), output: tenant }),
  /** Who in the building could be a customer or supplier of a company of this trade: cleared names only (2: 4.2, 7.3). */
  talkingPoints: query({
    access: leasingDesk,
    /** To whom they would be said; `null`: to nobody in particular. */
    input: z.object({ trade: text(60), prospectId: id.nullable() }),
    output: z.object({
      /** The trade of the settings that was understood; `null`: none, so nobody is found by it. */
      trade: z.string().nullable(),
      customers: z.array(point),
      suppliers: z.array(point),
      sameTrade: z.array(point),
      /** So many more that may not be named. */
      unnamed: z.int(),
      /** Why nobody is named to them; `null`: they may hear it. */
      withheld: z.string().nullable(),
    }),
  }),
  create: command({ access: leasingDesk, input: boxes.refine(cleared, unclear), output: changed }),
  amend: command({ access: leasingDesk, input: boxes.extend({ id, rev }).refine(cleared, unclear), output: changed }),
  /** Only one that has no suite. */
  remove: command({ access: leasingDesk, input: z.object({ id, rev }), output: changed }),
}
