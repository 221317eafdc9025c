import type { Reader, Writer } from '../database/handles.ts'
import type { BrokerConfirmationRow, ConfirmationLineRow } from './broker-row.ts'

const fixed = [
  ...(['id', 'siteId', 'visitId', 'brokerId', 'prospectId', 'confirmedOn', 'contactName', 'requirement', 'commission'] as const),
  ...(['despite', 'byId', 'by'] as const),
] satisfies readonly (keyof BrokerConfirmationRow)[]
const changing = [
  ...(['rev', 'until', 'lastContactAt', 'firstViewingAt', 'withdrawnAt', 'withdrawnReason'] as const),
] satisfies readonly (keyof BrokerConfirmationRow)[]
const all = [...fixed, ...changing]
const columns = `${all.map((name) => `c.${name}`).join(', ')}, v.serial, b.firm, b.agent`
const joined = 'CROSS JOIN brokerVisits AS v ON v.id = c.visitId CROSS JOIN brokers AS b ON b.id = c.brokerId'

export function insertConfirmation(db: Writer, row: BrokerConfirmationRow): void {
  db.run(`INSERT INTO brokerConfirmations (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateConfirmation(db: Writer, row: BrokerConfirmationRow): void {
  const rows = db.run(
    `UPDATE brokerConfirmations SET ${changing.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id AND rev = @rev - 1`,
    { ...row },
  )
  if (rows !== 1) throw new Error('the confirmation was changed in between')
}

export function findConfirmation(db: Reader, siteId: string, id: string): ConfirmationLineRow | undefined {
  return db.get(`SELECT ${columns} FROM brokerConfirmations AS c ${joined} WHERE c.id = @id AND c.siteId = @siteId`, {
    id,
    siteId,
  })
}

/** Of everybody for these clients, in the order in which they were given. */
export function confirmationsOfProspects(db: Reader, prospectIds: readonly string[]): ConfirmationLineRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each(@ids) AS asked
      CROSS JOIN brokerConfirmations AS c ON c.prospectId = asked.value ${joined} ORDER BY c.confirmedOn, c.id`,
    { ids: JSON.stringify(prospectIds) },
  )
}

/** The latest first. */
export function confirmationsOfBroker(db: Reader, brokerId: string): ConfirmationLineRow[] {
  return db.all(
    `SELECT ${columns} FROM brokerConfirmations AS c ${joined}
      WHERE c.brokerId = @brokerId ORDER BY c.confirmedOn DESC, c.id DESC LIMIT 200`,
    { brokerId },
  )
}
