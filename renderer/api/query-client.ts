import { QueryClient } from '@tanstack/react-query'
import type { Feature } from '../../shared/contract.ts'
import { transport } from './connection.ts'
import { readAgain } from './read-again.ts'

/** The host is this PC: being offline is no reason to wait, and a failed answer is shown, not tried again in secret. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 0, gcTime: 60_000, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Features whose answers are drawn from the records of others. */
const drawnFrom: Partial<Record<Feature, readonly Feature[]>> = {
  cases: [
    'callBacks',
    'promises',
    'today',
    'search',
    'residents',
    'complaints',
    'specialReports',
    'repairs',
    'serviceOrders',
    'voices',
    'ledgerBooks',
    'audit',
  ],
  promises: ['today', 'cases', 'repairs', 'audit'],
  rework: ['today', 'promises', 'callBacks', 'cases', 'repairs', 'audit'],
  serviceOrders: ['today', 'callBacks', 'cases', 'audit'],
  repairs: ['today', 'promises', 'callBacks', 'cases', 'audit'],
  complaints: ['specialReports', 'callBacks', 'today', 'cases', 'corrections', 'audit'],
  specialReports: ['today', 'cases', 'complaints', 'audit'],
  corrections: ['visits', 'reminders', 'cases', 'complaints', 'incidents', 'audit'],
  waves: ['today', 'cases', 'incidents', 'attachments', 'audit'],
  incidents: ['waves', 'visits', 'today', 'cases', 'complaints', 'corrections', 'attachments', 'audit'],
  lostFound: ['reminders', 'attachments', 'audit'],
  visits: ['preparations', 'today', 'incidents', 'attachments', 'audit'],
  preparations: ['visits', 'today', 'audit'],
  attachments: ['visits', 'audit'],
  voices: ['today', 'cases', 'audit'],
  residents: ['search', 'units', 'audit'],
  units: ['residents', 'audit'],
  settings: [
    'visits',
    'preparations',
    'callBacks',
    'today',
    'cases',
    'rework',
    'repairs',
    'serviceOrders',
    'complaints',
    'specialReports',
    'corrections',
    'incidents',
    'ledgerBooks',
    'audit',
  ],
  monthClose: ['today'],
  accounts: ['audit'],
  printing: ['cases', 'visits', 'today', 'ledgerBooks', 'audit'],
  ledgerBooks: ['audit'],
  shifts: ['today', 'audit'],
}

/** Re-reads what a change can have touched. No features named: everything (after a gap in the stream). */
export function followChanges(): () => void {
  return transport.onChanged(({ features }) => {
    const touched = new Set<unknown>(features.flatMap((feature) => [feature, ...(drawnFrom[feature] ?? [])]))
    // What a shift would hand over, and what the desk is reminded of, and how far its limits reach, is what 今日 shows.
    if (touched.has('today')) for (const follows of ['shifts', 'reminders', 'holidays']) touched.add(follows)
    const dated = ['visits', 'viewings', 'prospects', 'followUps', 'callBacks', 'settings'] as const
    if (dated.some((feature) => touched.has(feature))) touched.add('agenda')
    readAgain(queryClient, ({ queryKey }) => features.length === 0 || touched.has(queryKey[0]))
  })
}
