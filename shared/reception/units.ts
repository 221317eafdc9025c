import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import { changed, civilDate, id, optionalText, pageKey, pageSize, requiredText, rev, text } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { roomCodeLimit } from './words.ts'

/** 楼-单元-室, unique on the site. */
export const unitCode = requiredText(roomCodeLimit, '房号')

const unitInput = z.object({
  code: unitCode,
  /** 交付(入伙)日期: warranty periods start here. */
  handoverDate: civilDate.nullable(),
  note: optionalText(200),
})

export const unit = unitInput.extend({ id, rev, residents: z.int() })
export type Unit = z.infer<typeof unit>

export const units = {
  list: query({
    access: receptionReaders,
    input: z.object({ text: text(roomCodeLimit), after: pageKey, limit: pageSize }),
    output: z.object({ units: z.array(unit), next: pageKey }),
  }),
  get: query({ access: receptionReaders, input: z.object({ id }), output: unit }),
  create: command({ access: receptionDesk, input: unitInput, output: changed }),
  amend: command({ access: receptionDesk, input: unitInput.extend({ id, rev }), output: changed }),
  /** Only a unit that nobody lives in; its cases keep the room number as written. */
  remove: command({ access: receptionDesk, input: z.object({ id, rev }), output: changed }),
}
