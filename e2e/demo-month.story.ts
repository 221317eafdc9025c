import * as categories from './demo-month/categories.ts'
import * as closing from './demo-month/closing.ts'
import * as complaints from './demo-month/complaints.ts'
import { type ByHand, type DemoMonth, test } from './demo-month/month.ts'

/** Four complaints of the register of domain 4.2, one of each cause, and the close of the month are done here by keyboard. */
const byHand: readonly ByHand[] = [
  { of: 'JD-20261003-01', from: '10-03 14:00', until: '10-03 16:00' },
  { of: 'JD-20261010-03', from: '10-10 22:40', until: '10-11 09:00' },
  { of: 'JD-20261015-01', from: '10-15 11:10', until: '10-15 11:20' },
  { of: 'JD-20261015-01', from: '10-16 09:40', until: '10-16 09:40' },
  { of: 'JD-20261015-01', from: '10-17 10:00', until: '10-17 10:00' },
  { of: 'JD-20261024-01', from: '10-24 00:00', until: '10-24 23:59' },
  { of: '2026-10', from: '10-25 16:20', until: '10-25 23:59' },
]
test.use({ plan: { begins: '10-03 14:00', byHand } })
test.setTimeout(480_000)

test('the customer-service procedure, clause by clause, in the demonstration month', async ({ month }) => {
  const on = async (time: string, clause: string, act: (desk: DemoMonth) => Promise<void>) => {
    await test.step(`${clause} · ${time}`, async () => {
      await month.goTo(time)
      await act(month)
    })
  }
  let paid = ''
  await on(
    '10-03 14:00',
    '4.2 a letter, 4.3 handed over, 4.7 a apology, 4.7 c a matter of the municipality',
    complaints.municipal,
  )
  await on('10-10 22:40', '4.7 another cause, helped although it is not ours', complaints.neighbours)
  await on('10-15 11:10', '4.7 e somebody’s manner, 4.8 a correction report', complaints.attitude)
  await on('10-17 10:00', '4.9 a call-back finds the owner dissatisfied', complaints.dissatisfied)
  await on('10-24 09:00', '4.5 after-sales goes out the same day', categories.afterSales)
  await on('10-24 09:20', '4.6 a repair to its signature', async (desk) => {
    paid = await categories.repair(desk)
  })
  await on('10-24 10:00', '4.6 a paid service', categories.service)
  await on('10-24 10:30', '4.6 praise and a suggestion', categories.voices)
  await on('10-24 11:00', '4.6 lost and found', categories.lostAndFound)
  await on('10-24 14:00', '4.7 c, d an outage with its callers', categories.outage)
  await on('10-24 15:00', '4.10 an incident', categories.incident)
  await on('10-24 16:30', '4.7 b, d an owner sits there, an internal cause', complaints.faceToFace)
  await on('10-24 17:30', '4.4 seven categories in five ways', closing.ledger)
  await on('10-25 16:20', '4.9 the month is counted, submitted, reviewed, signed', closing.monthClose)
  await on('10-26 09:00', '4.9 the second round', closing.secondRound)
  await on('10-26 09:30', '4.1 who is complained of writes it down', closing.truthfully)
  await on('10-26 10:00', '4.11 struck off when nothing is owed', (desk) => closing.struckOff(desk, paid))
  await on('10-26 17:00', '4.11 the shift is handed over', closing.shift)
  await on('10-26 17:30', '4.12 kept confidential', closing.confidential)
  await on('10-26 17:40', '5.0 the five forms', closing.papers)
})
