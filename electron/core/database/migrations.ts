import type { Migration } from './migrate.ts'
import { foundation } from './migrations/010-foundation.ts'
import { residentsAndWords } from './migrations/020-residents.ts'
import { caseLedger } from './migrations/030-cases.ts'
import { caseHistory } from './migrations/031-case-history.ts'
import { reworkSlips } from './migrations/032-rework.ts'
import { printedCopies } from './migrations/040-printing.ts'
import { caseEventKindsOpen } from './migrations/045-case-event-kinds.ts'
import { leanSaves } from './migrations/048-lean-saves.ts'
import { lostFoundItems } from './migrations/070-lost-found.ts'
import { complaintRecords } from './migrations/080-complaints.ts'
import { recordsOfOldComplaints } from './migrations/081-old-complaints.ts'
import { correctionReports } from './migrations/085-corrections.ts'
import { praiseAndSuggestions } from './migrations/090-voices.ts'
import { recordsOfOldVoices } from './migrations/091-old-voices.ts'
import { phoneParts } from './migrations/092-phone-parts.ts'
import { promisesAndCallBacks } from './migrations/094-promises.ts'
import { shiftsMigration } from './migrations/096-shifts.ts'
import { signedPapersMigration } from './migrations/097-signed-papers.ts'
import { repairSlips } from './migrations/100-repairs.ts'
import { slipsOfOldRepairs } from './migrations/101-old-repairs.ts'
import { serviceSlips } from './migrations/102-services.ts'
import { slipsOfOldServices } from './migrations/103-old-services.ts'
import { majorIncidents } from './migrations/120-incidents.ts'
import { complaintFacts } from './migrations/140-complaint-facts.ts'
import { monthCloses } from './migrations/141-month-closes.ts'
import { callWaves } from './migrations/142-waves.ts'
import { attachmentRows } from './migrations/150-attachments.ts'
import { boundLedgers } from './migrations/160-ledger-books.ts'
import { raisedReminders } from './migrations/170-reminders.ts'
import { prospectRecords } from './migrations/210-prospects.ts'
import { prospectHistory } from './migrations/211-prospect-history.ts'
import { visitRecords } from './migrations/300-visits.ts'
import { visitPreparations } from './migrations/301-preparations.ts'
import { specialReportRows } from './migrations/310-special-reports.ts'
import { officeSuites } from './migrations/311-suites.ts'
import { leasingQuotations } from './migrations/320-quotations.ts'
import { visitWorkRecords } from './migrations/321-visit-records.ts'
import { leasingBrokers } from './migrations/324-brokers.ts'
import { followUpRows } from './migrations/330-follow-ups.ts'
import { waitingListRows } from './migrations/331-waiting-list.ts'
import { viewingRecords } from './migrations/345-viewings.ts'
import { waveLines } from './migrations/346-wave-lines.ts'
import { viewingKeyTurns } from './migrations/347-viewing-keys.ts'
import { visitArchiveRows } from './migrations/360-visit-archive.ts'
import { prospectStageStays } from './migrations/361-prospect-stages.ts'
import { concessionRows } from './migrations/370-concessions.ts'
import { papersShown } from './migrations/372-papers-shown.ts'

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  foundation,
  residentsAndWords,
  caseLedger,
  caseHistory,
  reworkSlips,
  printedCopies,
  caseEventKindsOpen,
  leanSaves,
  lostFoundItems,
  complaintRecords,
  recordsOfOldComplaints,
  correctionReports,
  praiseAndSuggestions,
  recordsOfOldVoices,
  phoneParts,
  promisesAndCallBacks,
  shiftsMigration,
  signedPapersMigration,
  repairSlips,
  slipsOfOldRepairs,
  serviceSlips,
  slipsOfOldServices,
  majorIncidents,
  complaintFacts,
  monthCloses,
  callWaves,
  attachmentRows,
  boundLedgers,
  raisedReminders,
  prospectRecords,
  prospectHistory,
  visitRecords,
  visitPreparations,
  specialReportRows,
  officeSuites,
  leasingQuotations,
  visitWorkRecords,
  leasingBrokers,
  followUpRows,
  waitingListRows,
  viewingRecords,
  waveLines,
  viewingKeyTurns,
  visitArchiveRows,
  prospectStageStays,
  concessionRows,
  papersShown,
]
