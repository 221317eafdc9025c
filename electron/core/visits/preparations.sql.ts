import type { Reader, Writer } from '../database/handles.ts'
import type { ItemRow, PreparationRow } from './visit-row.ts'

const itemNames = [
  ...(['id', 'siteId', 'visitId', 'position', 'department', 'text', 'required', 'tickedAt', 'person', 'via'] as const),
  ...(['byId', 'by'] as const),
] satisfies readonly (keyof ItemRow)[]
const itemColumns = itemNames.join(', ')

export function insertItem(db: Writer, row: ItemRow): void {
  db.run(`INSERT INTO visitItems (${itemColumns}) VALUES (${itemNames.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function findItem(db: Reader, siteId: string, id: string): ItemRow | undefined {
  return db.get<ItemRow>(`SELECT ${itemColumns} FROM visitItems WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** In the order of the checklist. */
export function itemsOfVisits(db: Reader, visitIds: readonly string[]): ItemRow[] {
  return db.all<ItemRow>(
    `SELECT ${itemColumns} FROM visitItems WHERE visitId IN (SELECT value FROM json_each(@visitIds)) ORDER BY visitId, position`,
    { visitIds: JSON.stringify(visitIds) },
  )
}

export function markItem(db: Writer, { id, tickedAt, person, via, byId, by }: ItemRow): void {
  db.run('UPDATE visitItems SET tickedAt = @tickedAt, person = @person, via = @via, byId = @byId, by = @by WHERE id = @id', {
    ...{ id, tickedAt, person, via, byId, by },
  })
}

export function deleteItem(db: Writer, id: string): void {
  db.run('DELETE FROM visitItems WHERE id = @id', { id })
}

/** What nobody has done yet of a visit gives way to another list. */
export function deleteOpenItems(db: Writer, visitId: string): void {
  db.run('DELETE FROM visitItems WHERE visitId = @visitId AND tickedAt IS NULL', { visitId })
}

const names = [
  ...(['id', 'siteId', 'visitId', 'department', 'notifiedAt', 'limitMinutes', 'counted', 'doneAt', 'elapsed'] as const),
  'correctionId',
] satisfies readonly (keyof PreparationRow)[]
const columns = names.join(', ')

export function insertPreparation(db: Writer, row: PreparationRow): void {
  db.run(`INSERT INTO preparations (${columns}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updatePreparation(db: Writer, { id, counted, doneAt, elapsed, correctionId }: PreparationRow): void {
  db.run(
    'UPDATE preparations SET counted = @counted, doneAt = @doneAt, elapsed = @elapsed, correctionId = @correctionId WHERE id = @id',
    { id, counted, doneAt, elapsed, correctionId },
  )
}

/** 保安部 before 清洁部. */
export function preparationsOfVisits(db: Reader, visitIds: readonly string[]): PreparationRow[] {
  return db.all<PreparationRow>(
    `SELECT ${columns} FROM preparations WHERE visitId IN (SELECT value FROM json_each(@visitIds))
     ORDER BY visitId, department DESC`,
    { visitIds: JSON.stringify(visitIds) },
  )
}
