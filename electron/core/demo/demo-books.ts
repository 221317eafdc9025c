import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const month = '2026-09'

async function bind(askAs: AskAs): Promise<void> {
  const { fingerprint } = contract.ledgerBooks.outlook.output.parse(await askAs('shenwanqing', 'ledgerBooks.outlook', { month }))
  await askAs('shenwanqing', 'ledgerBooks.bind', { month, fingerprint })
}

/** Printed, signed by the three of them, and back with its code. */
async function print(askAs: AskAs): Promise<void> {
  const subject = { form: 'ledgerBook', month }
  const prepared = await askAs('shenwanqing', 'printing.prepare', { subject, copies: ['存档'] })
  const { job } = contract.printing.prepare.output.parse(prepared)
  await askAs('shenwanqing', 'printing.confirm', { job, outcome: 'printed' })
  const { papers } = contract.printing.awaited.output.parse(
    await askAs('shenwanqing', 'printing.awaited', { after: null, limit: 100 }),
  )
  await askAs('shenwanqing', 'printing.signBack', { code: papers.find(({ form }) => form === 'ledgerBook')?.code })
}

async function file(askAs: AskAs): Promise<void> {
  const page = { after: null, limit: 1 }
  const { books } = contract.ledgerBooks.list.output.parse(await askAs('shenwanqing', 'ledgerBooks.list', page))
  const known = { id: books[0]?.id, rev: books[0]?.rev }
  await askAs('shenwanqing', 'ledgerBooks.file', { ...known, on: '2026-10-08', keeper: '档案柜 白露' })
}

/** The days of September that the demonstration has, bound after the holiday while one after-sales matter is still open. */
export function bookScenes(askAs: AskAs) {
  return [
    { at: instantOf('2026-10-08', '08:40'), play: () => bind(askAs) },
    { at: instantOf('2026-10-08', '11:20'), play: () => print(askAs) },
    { at: instantOf('2026-10-08', '17:30'), play: () => file(askAs) },
  ]
}
