import { accounts } from './access/accounts.ts'
import { sessions } from './access/sessions.ts'
import { setup } from './access/setup.ts'
import { attachments } from './attachments/attachments.ts'
import { audit } from './audit/audit.ts'
import { backups } from './backups/backups.ts'
import { holidays } from './calendar/holidays.ts'
import { drafts } from './drafts/drafts.ts'
import { brokers } from './leasing/brokers.ts'
import { concessions } from './leasing/concessions.ts'
import { disclosures } from './leasing/disclosures.ts'
import { followUps } from './leasing/follow-ups.ts'
import { leasingFigures } from './leasing/leasing-figures.ts'
import { prospects } from './leasing/prospects.ts'
import { quotations } from './leasing/quotations.ts'
import { suites } from './leasing/suites.ts'
import { tenants } from './leasing/tenants.ts'
import { viewings } from './leasing/viewings.ts'
import { waitingList } from './leasing/waiting-list.ts'
import { printing } from './printing/printing.ts'
import { callBacks } from './reception/call-backs.ts'
import { cases } from './reception/cases.ts'
import { complaints } from './reception/complaints.ts'
import { corrections } from './reception/corrections.ts'
import { incidents } from './reception/incidents.ts'
import { ledgerBooks } from './reception/ledger-books.ts'
import { lostFound } from './reception/lost-found.ts'
import { monthClose } from './reception/month-close.ts'
import { promises } from './reception/promises.ts'
import { repairs } from './reception/repairs.ts'
import { residents } from './reception/residents.ts'
import { rework } from './reception/rework.ts'
import { serviceOrders } from './reception/service-orders.ts'
import { shifts } from './reception/shifts.ts'
import { specialReports } from './reception/special-reports.ts'
import { today } from './reception/today.ts'
import { units } from './reception/units.ts'
import { voices } from './reception/voices.ts'
import { waves } from './reception/waves.ts'
import { reminders } from './reminders/reminders.ts'
import { search } from './search/search.ts'
import type { DeskServices } from './services.ts'
import { settings } from './settings/settings.ts'
import { agenda } from './visits/agenda.ts'
import { preparations } from './visits/preparations.ts'
import { visitArchive } from './visits/visit-archive.ts'
import { visitFigures } from './visits/visit-figures.ts'
import { visits } from './visits/visits.ts'
import { workbooks } from './workbooks/workbooks.ts'

/** Who answers which call. A missing one does not compile. */
export const services = {
  setup,
  sessions,
  accounts,
  settings,
  holidays,
  drafts,
  audit,
  cases,
  promises,
  callBacks,
  residents,
  units,
  rework,
  repairs,
  serviceOrders,
  complaints,
  corrections,
  specialReports,
  voices,
  lostFound,
  incidents,
  shifts,
  monthClose,
  ledgerBooks,
  waves,
  prospects,
  quotations,
  disclosures,
  brokers,
  visits,
  agenda,
  preparations,
  visitArchive,
  visitFigures,
  suites,
  tenants,
  followUps,
  waitingList,
  viewings,
  leasingFigures,
  concessions,
  attachments,
  backups,
  today,
  reminders,
  printing,
  workbooks,
  search,
} satisfies DeskServices
