import type { VisitLevel } from '../../../shared/visits/visit-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { deleteOpenItems, insertItem, itemsOfVisits } from './preparations.sql.ts'
import type { ItemRow, VisitRow } from './visit-row.ts'

/** What the settings ask for at such a place and for such a level (3: 4.3). @throws INVALID where there is no such template */
function itemsFor({ settings }: QueryContext, template: string, level: VisitLevel | null) {
  const found = settings.visits.templates.find(({ name }) => name === template)
  if (!found) throw invalid('template', `没有「${template}」这个场所模板，请重新选择，或在设置里添加`)
  return found.items.filter(({ levels }) => levels.length === 0 || (level !== null && levels.includes(level)))
}

type Written = Pick<ItemRow, 'department' | 'text' | 'required'>

export function appendItem(context: CommandContext, visitId: string, position: number, item: Written): ItemRow {
  const row: ItemRow = {
    ...{ id: context.newId(), siteId: context.siteId, visitId, position, ...item },
    ...{ tickedAt: null, person: null, via: null, byId: null, by: null },
  }
  insertItem(context.db, row)
  return row
}

/** The checklist as the settings have it now; what somebody did already stays. */
export function drawUpChecklist(context: CommandContext, { id, template, level }: VisitRow): void {
  deleteOpenItems(context.db, id)
  const done = itemsOfVisits(context.db, [id])
  if (template === null) return
  const wanted = itemsFor(context, template, level).filter(
    ({ department, text }) => !done.some((one) => one.department === department && one.text === text),
  )
  for (const [at, { department, text, required }] of wanted.entries()) {
    appendItem(context, id, done.length + at, { department, text, required: required ? 1 : 0 })
  }
}

/** A mark on an item, by whom and how they said so. */
export function marked(context: CommandContext, item: ItemRow, said: Pick<ItemRow, 'tickedAt' | 'person' | 'via'>): ItemRow {
  const { accountId, name } = signedIn(context)
  return { ...item, ...said, byId: accountId, by: name }
}
