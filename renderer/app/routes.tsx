import { createHashRouter, Navigate } from 'react-router'
import { useSession } from '../api/session.ts'
import { boardPath } from '../visits/board/open-board.ts'
import { Frame } from './frame.tsx'
import { homeOf } from './places.ts'
import { ScreenTrouble } from './screen-trouble.tsx'

function Home() {
  const me = useSession((state) => state.me)
  return <Navigate to={homeOf(me?.roles ?? [])} replace />
}

const screens = [
  { path: 'today', lazy: async () => ({ Component: (await import('../reception/today/today-screen.tsx')).TodayScreen }) },
  {
    path: 'reception',
    lazy: async () => ({ Component: (await import('../reception/counter/counter-screen.tsx')).CounterScreen }),
  },
  {
    path: 'reception/ledger',
    lazy: async () => ({ Component: (await import('../reception/ledger/ledger-screen.tsx')).LedgerScreen }),
  },
  {
    path: 'reception/ledger-books',
    lazy: async () => ({ Component: (await import('../reception/ledger-books/ledger-books-screen.tsx')).LedgerBooksScreen }),
  },
  {
    path: 'reception/repairs',
    lazy: async () => ({ Component: (await import('../reception/repair/repairs-screen.tsx')).RepairsScreen }),
  },
  {
    path: 'reception/services',
    lazy: async () => ({ Component: (await import('../reception/service/services-screen.tsx')).ServicesScreen }),
  },
  {
    path: 'reception/complaints',
    lazy: async () => ({ Component: (await import('../reception/complaint/complaints-screen.tsx')).ComplaintsScreen }),
  },
  {
    path: 'reception/corrections',
    lazy: async () => ({ Component: (await import('../reception/correction/corrections-screen.tsx')).CorrectionsScreen }),
  },
  {
    path: 'reception/voices',
    lazy: async () => ({ Component: (await import('../reception/voice/voices-screen.tsx')).VoicesScreen }),
  },
  {
    path: 'reception/call-backs',
    lazy: async () => ({ Component: (await import('../reception/call-back/call-backs-screen.tsx')).CallBacksScreen }),
  },
  {
    path: 'reception/month-close',
    lazy: async () => ({ Component: (await import('../reception/month-close/month-close-screen.tsx')).MonthCloseScreen }),
  },
  {
    path: 'reception/residents',
    lazy: async () => ({ Component: (await import('../reception/residents/residents-screen.tsx')).ResidentsScreen }),
  },
  {
    path: 'reception/units',
    lazy: async () => ({ Component: (await import('../reception/units/units-screen.tsx')).UnitsScreen }),
  },
  {
    path: 'reception/lost-found',
    lazy: async () => ({ Component: (await import('../reception/lost-found/lost-found-screen.tsx')).LostFoundScreen }),
  },
  {
    path: 'reception/incidents',
    lazy: async () => ({ Component: (await import('../reception/incident/incidents-screen.tsx')).IncidentsScreen }),
  },
  {
    path: 'reception/signed-papers',
    lazy: async () => ({ Component: (await import('../printing/signed-papers-screen.tsx')).SignedPapersScreen }),
  },
  {
    path: 'reception/shifts',
    lazy: async () => ({ Component: (await import('../reception/shift/shifts-screen.tsx')).ShiftsScreen }),
  },
  {
    path: 'reception/waves',
    lazy: async () => ({ Component: (await import('../reception/wave/waves-screen.tsx')).WavesScreen }),
  },
  {
    path: 'leasing/quotations',
    lazy: async () => ({ Component: (await import('../leasing/quotation/quotations-screen.tsx')).QuotationsScreen }),
  },
  {
    path: 'leasing/quotations/:id',
    lazy: async () => ({ Component: (await import('../leasing/quotation/quotation-screen.tsx')).QuotationScreen }),
  },
  {
    path: 'leasing/brokers',
    lazy: async () => ({ Component: (await import('../leasing/broker/brokers-screen.tsx')).BrokersScreen }),
  },
  {
    path: 'visits',
    lazy: async () => ({ Component: (await import('../visits/visit/visits-screen.tsx')).VisitsScreen }),
  },
  {
    path: 'visits/agenda',
    lazy: async () => ({ Component: (await import('../visits/agenda/agenda-screen.tsx')).AgendaScreen }),
  },
  {
    path: 'visits/archive',
    lazy: async () => ({ Component: (await import('../visits/archive/archive-screen.tsx')).ArchiveScreen }),
  },
  {
    path: 'visits/figures',
    lazy: async () => ({ Component: (await import('../visits/figures/visit-figures-screen.tsx')).VisitFiguresScreen }),
  },
  {
    path: 'leasing/suites',
    lazy: async () => ({ Component: (await import('../leasing/suites/suites-screen.tsx')).SuitesScreen }),
  },
  {
    path: 'leasing/tenants',
    lazy: async () => ({ Component: (await import('../leasing/tenants/tenants-screen.tsx')).TenantsScreen }),
  },
  {
    path: 'leasing',
    lazy: async () => ({ Component: (await import('../leasing/prospect/prospects-screen.tsx')).ProspectsScreen }),
  },
  {
    path: 'leasing/new',
    lazy: async () => ({ Component: (await import('../leasing/prospect/entry-screen.tsx')).EntryScreen }),
  },
  {
    path: 'leasing/viewings',
    lazy: async () => ({ Component: (await import('../leasing/viewing/viewings-screen.tsx')).ViewingsScreen }),
  },
  {
    path: 'leasing/follow-ups',
    lazy: async () => ({ Component: (await import('../leasing/follow-ups/follow-ups-screen.tsx')).FollowUpsScreen }),
  },
  {
    path: 'leasing/waiting-list',
    lazy: async () => ({ Component: (await import('../leasing/waiting-list/waiting-list-screen.tsx')).WaitingListScreen }),
  },
  {
    path: 'leasing/figures',
    lazy: async () => ({ Component: (await import('../leasing/figures/figures-screen.tsx')).FiguresScreen }),
  },
  {
    path: 'leasing/concessions',
    lazy: async () => ({ Component: (await import('../leasing/concessions/concessions-screen.tsx')).ConcessionsScreen }),
  },
  {
    path: 'settings/:section?',
    lazy: async () => ({ Component: (await import('../settings/settings-screen.tsx')).SettingsScreen }),
  },
]

/** Fetches the code of every screen while nothing else is to do, so that going there is at once. */
export function fetchScreens(): void {
  for (const { lazy } of screens) void lazy()
}

/** The board stands outside of the frame (gate.tsx); its address must not be led home. */
const board = { path: boardPath, element: null }
const home = { index: true, Component: Home }
const lost = { path: '*', element: <Navigate to="/" replace /> }

/** Screens load when they are first gone to; the address says where one is, so a reload comes back to it. */
export const router = createHashRouter([
  { path: '/', Component: Frame, ErrorBoundary: ScreenTrouble, children: [home, ...screens, lost] },
  board,
])
