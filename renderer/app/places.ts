import {
  leasingDesk,
  type Role,
  receptionDesk,
  receptionReaders,
  roles,
  visitsReaders,
  visitsToday,
} from '../../shared/access/roles.ts'

export interface Place {
  readonly path: string
  readonly title: string
  /** `Alt+1` */
  readonly keys: string
  readonly roles: readonly Role[]
}

/** Every screen that can be gone to, in the order of the rail and of the tabs. */
export const places = {
  today: { path: '/today', title: '今日', keys: 'Alt+1', roles: receptionReaders },
  counter: { path: '/reception', title: '登记', keys: 'Alt+2', roles: receptionDesk },
  ledger: { path: '/reception/ledger', title: '台账', keys: 'Alt+3', roles: receptionReaders },
  ledgerBooks: { path: '/reception/ledger-books', title: '装订册', keys: 'Alt+B', roles: receptionReaders },
  residents: { path: '/reception/residents', title: '业主', keys: 'Alt+4', roles: receptionReaders },
  units: { path: '/reception/units', title: '房号', keys: 'Alt+5', roles: receptionReaders },
  lostFound: { path: '/reception/lost-found', title: '失物', keys: 'Alt+8', roles: receptionReaders },
  complaints: { path: '/reception/complaints', title: '投诉', keys: 'Alt+7', roles: receptionReaders },
  repairs: { path: '/reception/repairs', title: '报修', keys: 'Alt+A', roles: receptionReaders },
  services: { path: '/reception/services', title: '服务', keys: 'Alt+V', roles: receptionReaders },
  corrections: { path: '/reception/corrections', title: '纠正预防', keys: 'Alt+0', roles: receptionReaders },
  voices: { path: '/reception/voices', title: '表扬建议', keys: 'Alt+9', roles: receptionReaders },
  callBacks: { path: '/reception/call-backs', title: '回访', keys: 'Alt+H', roles: receptionReaders },
  incidents: { path: '/reception/incidents', title: '重大事件', keys: 'Alt+I', roles: receptionReaders },
  signedPapers: { path: '/reception/signed-papers', title: '签回', keys: 'Alt+K', roles: receptionDesk },
  shifts: { path: '/reception/shifts', title: '交接班', keys: 'Alt+E', roles: receptionDesk },
  monthClose: { path: '/reception/month-close', title: '月汇总', keys: 'Alt+M', roles: receptionReaders },
  waves: { path: '/reception/waves', title: '停供', keys: 'Alt+=', roles: receptionReaders },
  visits: { path: '/visits', title: '参观', keys: 'Alt+Shift+V', roles: visitsToday },
  visitArchive: { path: '/visits/archive', title: '档案', keys: 'Alt+Shift+D', roles: visitsReaders },
  visitFigures: { path: '/visits/figures', title: '统计', keys: 'Alt+Shift+F', roles: visitsReaders },
  prospects: { path: '/leasing', title: '客户', keys: 'Alt+Shift+1', roles: leasingDesk },
  suites: { path: '/leasing/suites', title: '单元', keys: 'Alt+Shift+2', roles: leasingDesk },
  tenants: { path: '/leasing/tenants', title: '租户', keys: 'Alt+Shift+0', roles: leasingDesk },
  quotations: { path: '/leasing/quotations', title: '报价', keys: 'Alt+Shift+3', roles: leasingDesk },
  viewings: { path: '/leasing/viewings', title: '看房', keys: 'Alt+Shift+4', roles: leasingDesk },
  followUps: { path: '/leasing/follow-ups', title: '跟进', keys: 'Alt+Shift+5', roles: leasingDesk },
  brokers: { path: '/leasing/brokers', title: '中介', keys: 'Alt+Shift+6', roles: leasingDesk },
  waitingList: { path: '/leasing/waiting-list', title: '候租', keys: 'Alt+Shift+7', roles: leasingDesk },
  agenda: { path: '/visits/agenda', title: '日历', keys: 'Alt+Shift+C', roles: [...receptionReaders, ...leasingDesk] },
  concessions: { path: '/leasing/concessions', title: '特价', keys: 'Alt+Shift+8', roles: leasingDesk },
  figures: { path: '/leasing/figures', title: '统计', keys: 'Alt+Shift+9', roles: leasingDesk },
  settings: { path: '/settings', title: '设置', keys: 'Alt+6', roles },
} as const satisfies Record<string, Place>

/** The tabs; 纠正预防 lies beside 投诉, 停供 beside 重大事件, 装订册 beside 台账 on its own screen. */
export const receptionPlaces: readonly Place[] = [
  places.counter,
  places.ledger,
  places.repairs,
  places.services,
  places.complaints,
  places.voices,
  places.callBacks,
  places.monthClose,
  places.lostFound,
  places.incidents,
  places.residents,
  places.units,
  places.signedPapers,
  places.shifts,
]
/**
 * The tabs of 招商, with Alt+Shift and the digit of their place among them: Alt and a letter are the reception's. 租户 lies
 * beside 单元 on its own screen.
 */
export const leasingPlaces: readonly Place[] = [
  places.prospects,
  places.suites,
  places.quotations,
  places.viewings,
  places.followUps,
  places.brokers,
  places.waitingList,
  places.concessions,
  places.figures,
]

/** The tabs of 参观: Alt+Shift and a letter. */
export const visitPlaces: readonly Place[] = [places.visits, places.agenda, places.visitArchive, places.visitFigures]

/** Each stop of the rail that has tabs, with what its addresses begin with. */
export const tabRows = [
  { title: '接待', under: '/reception', places: receptionPlaces },
  { title: '招商', under: '/leasing', places: leasingPlaces },
  { title: '参观', under: '/visits', places: visitPlaces },
] as const
export const allPlaces: readonly Place[] = Object.values(places)

export function mayVisit(place: Place, held: readonly Role[]): boolean {
  return place.roles.some((role) => held.includes(role))
}

/** Where somebody with these roles begins. */
export function homeOf(held: readonly Role[]): string {
  return allPlaces.find((place) => mayVisit(place, held))?.path ?? places.settings.path
}

/** The place that an address belongs to: the longest path that it begins with. */
export function placeOf(pathname: string): Place | undefined {
  return allPlaces
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]
}
