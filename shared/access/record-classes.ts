import type { Feature } from '../contract.ts'
import type { Sensitivity } from './sensitivity.ts'

/**
 * What a field is that names no class of its own: the class of its feature's records. A new feature is missing here until
 * somebody has said whose its records are.
 */
export const recordClasses: Readonly<Record<Feature, Sensitivity>> = {
  ...{ setup: 'open', sessions: 'open', accounts: 'open', settings: 'open', holidays: 'open', audit: 'open', backups: 'open' },
  ...{ drafts: 'own', attachments: 'open', reminders: 'open', search: 'open', printing: 'open', today: 'reception' },
  ...{ cases: 'reception', promises: 'reception', callBacks: 'reception', residents: 'reception', units: 'reception' },
  ...{ rework: 'reception', repairs: 'reception', serviceOrders: 'reception', complaints: 'reception', voices: 'reception' },
  ...{ corrections: 'reception', specialReports: 'reception', lostFound: 'reception', incidents: 'reception' },
  ...{ shifts: 'reception', monthClose: 'reception', ledgerBooks: 'reception', waves: 'reception' },
  ...{ visits: 'reception', preparations: 'reception', visitArchive: 'reception', visitFigures: 'reception', workbooks: 'open' },
  // Drawn from what the caller may see where it comes from.
  agenda: 'open',
  ...{ suites: 'leasing', tenants: 'leasing', brokers: 'leasing' },
  ...{ prospects: 'prospect', quotations: 'prospect', disclosures: 'prospect', followUps: 'prospect' },
  ...{ waitingList: 'prospect', viewings: 'prospect', leasingFigures: 'prospect', concessions: 'prospect' },
}
