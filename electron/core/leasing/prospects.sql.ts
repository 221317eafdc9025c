import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { ProspectContactRow, ProspectRow } from './prospect-row.ts'

// Its number and where it came from are never written again (a trigger refuses it).
const fixed = [
  'id',
  'siteId',
  'serial',
  'number',
  'registeredAt',
  'registrarId',
  'registrar',
] as const satisfies readonly (keyof ProspectRow)[]
const changing = [
  ...(['rev', 'ownerId', 'owner', 'stage', 'stageSince', 'lostReason', 'lostNote', 'receivedAt', 'channel', 'heard'] as const),
  ...(['visitorClass', 'withClient', 'company', 'companyKey', 'coreName', 'pinyin', 'initials', 'nature', 'trade'] as const),
  ...(['card', 'phoneRefused', 'presentBuilding', 'presentAddress', 'presentLeaseEnd', 'areaFrom', 'areaTo'] as const),
  ...(['headCount', 'floors', 'orientation', 'fitOut', 'parking', 'phoneLines', 'termMonths', 'startOn', 'source'] as const),
  ...(['sourceNote', 'reaction', 'priceInMind', 'priceInMindUnit', 'priceInMindKind', 'concerns', 'grade', 'remark'] as const),
  ...(['lastVisitAt', 'lastCallAt', 'mergedIntoId'] as const),
] satisfies readonly (keyof ProspectRow)[]
const all = [...fixed, ...changing]
const columns = all.map((name) => `p.${name}`).join(', ')
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export const prospectsStanding = 'p.mergedIntoId IS NULL'

export function insertProspect(db: Writer, row: ProspectRow): void {
  db.run(`INSERT INTO prospects (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateProspect(db: Writer, row: ProspectRow): void {
  const rows = db.run(`UPDATE prospects SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the prospect was changed in between')
}

export function findProspect(db: Reader, siteId: string, id: string): ProspectRow | undefined {
  return db.get(`SELECT ${columns} FROM prospects AS p WHERE p.id = @id AND p.siteId = @siteId`, { id, siteId })
}

export function prospectsByIds(db: Reader, siteId: string, ids: readonly string[]): ProspectRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each(@ids) AS asked CROSS JOIN prospects AS p ON p.id = asked.value
      WHERE p.siteId = @siteId AND ${prospectsStanding}`,
    { ids: JSON.stringify(ids), siteId },
  )
}

interface Page {
  readonly siteId: string
  /** Whose alone; `null`: everybody's. */
  readonly ownerId: string | null
  readonly where: readonly string[]
  readonly parameters: Parameters
  readonly limit: number
}

/** The latest first, along the index of whoever is asked for. */
export function prospectRows(db: Reader, { siteId, ownerId, where, parameters, limit }: Page): ProspectRow[] {
  const owned = ownerId === null ? [] : ['p.ownerId = @ownerId']
  const index = ownerId === null ? 'prospectsByReceived' : 'prospectsOfOwner'
  return db.all(
    `SELECT ${columns} FROM prospects AS p INDEXED BY ${index}
      WHERE ${['p.siteId = @siteId', prospectsStanding, ...owned, ...where].join(' AND ')}
      ORDER BY p.receivedAt DESC, p.id DESC LIMIT @limit`,
    { ...parameters, siteId, limit, ...(ownerId === null ? {} : { ownerId }) },
  )
}

/** What others have, in the order of their numbers. */
export function prospectsOfOthers(
  db: Reader,
  asked: { readonly siteId: string; readonly ownerId: string; readonly after: number; readonly limit: number },
): ProspectRow[] {
  return db.all(
    `SELECT ${columns} FROM prospects AS p INDEXED BY prospectsByNumber
      WHERE p.siteId = @siteId AND p.number > @after AND p.ownerId <> @ownerId AND ${prospectsStanding}
      ORDER BY p.number LIMIT @limit`,
    { ...asked },
  )
}

export interface StageTotal {
  readonly stage: ProspectRow['stage']
  readonly count: number
  readonly area: number
}

/** How many and how much space per stage, from the index alone. */
export function stageTotals(db: Reader, siteId: string, ownerId: string | null): StageTotal[] {
  const area = 'COALESCE(SUM(COALESCE(p.areaFrom, p.areaTo)), 0) AS area'
  if (ownerId === null) {
    return db.all(
      `SELECT p.stage, COUNT(*) AS count, ${area} FROM prospects AS p INDEXED BY prospectsByStage
        WHERE p.siteId = @siteId AND ${prospectsStanding} GROUP BY p.stage`,
      { siteId },
    )
  }
  return db.all(
    `SELECT p.stage, COUNT(*) AS count, ${area} FROM prospects AS p INDEXED BY prospectsOfOwnerByStage
      WHERE p.siteId = @siteId AND p.ownerId = @ownerId AND ${prospectsStanding} GROUP BY p.stage`,
    { siteId, ownerId },
  )
}

/** The latest of one stage. */
export function prospectsInStage(
  db: Reader,
  {
    ownerId,
    ...asked
  }: { readonly siteId: string; readonly ownerId: string | null; readonly stage: string; readonly limit: number },
): ProspectRow[] {
  const [index, owned] = ownerId === null ? ['prospectsByStage', ''] : ['prospectsOfOwnerByStage', 'AND p.ownerId = @ownerId']
  return db.all(
    `SELECT ${columns} FROM prospects AS p INDEXED BY ${index}
      WHERE p.siteId = @siteId AND p.stage = @stage ${owned} AND ${prospectsStanding}
      ORDER BY p.receivedAt DESC, p.id DESC LIMIT @limit`,
    { ...asked, ...(ownerId === null ? {} : { ownerId }) },
  )
}

/** The pairs of characters by which a similar name is found. */
export function setNameParts(db: Writer, prospectId: string, parts: readonly string[]): void {
  db.run('DELETE FROM prospectNameParts WHERE prospectId = @prospectId', { prospectId })
  db.run('INSERT INTO prospectNameParts (part, prospectId) SELECT value, @prospectId FROM json_each(@parts)', {
    prospectId,
    parts: JSON.stringify(parts),
  })
}

const contactNames = [
  ...(['id', 'siteId', 'prospectId', 'place', 'name', 'pinyin', 'initials', 'position', 'phone'] as const),
  ...(['decisionMaker', 'note'] as const),
] satisfies readonly (keyof ProspectContactRow)[]
const contactColumns = contactNames.map((name) => `c.${name}`).join(', ')

/** The people of these prospects, each in their order. */
export function contactsOf(db: Reader, prospectIds: readonly string[]): ProspectContactRow[] {
  return db.all(
    `SELECT ${contactColumns} FROM json_each(@ids) AS asked CROSS JOIN prospectContacts AS c ON c.prospectId = asked.value
      ORDER BY c.place, c.id`,
    { ids: JSON.stringify(prospectIds) },
  )
}

export function insertContact(db: Writer, row: ProspectContactRow): void {
  db.run(
    `INSERT INTO prospectContacts (${contactNames.join(', ')}) VALUES (${contactNames.map((name) => `@${name}`).join(', ')})`,
    { ...row },
  )
}

export function updateContact(db: Writer, row: ProspectContactRow): void {
  db.run(
    `UPDATE prospectContacts SET place = @place, name = @name, pinyin = @pinyin, initials = @initials, position = @position,
      phone = @phone, decisionMaker = @decisionMaker, note = @note WHERE id = @id`,
    { ...row },
  )
}

/** With the numbers that led to them. */
export function removeContact(db: Writer, id: string): void {
  db.run('DELETE FROM prospectContacts WHERE id = @id', { id })
}

/** Replaces the numbers that a person is found by; `digits` as `phoneNumbers` gives them. */
export function setContactPhones(db: Writer, contactId: string, numbers: readonly string[]): void {
  db.run('DELETE FROM prospectPhones WHERE contactId = @contactId', { contactId })
  for (const digits of numbers) {
    db.run('INSERT INTO prospectPhones (contactId, digits, reversed) VALUES (@contactId, @digits, @reversed)', {
      contactId,
      digits,
      reversed: [...digits].reverse().join(''),
    })
  }
}
