import { Skeleton } from 'antd'
import { Link } from 'react-router'
import { civilDateOf, clockTimeOf, weekdayOf } from '../../../shared/calendar.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { useQuery } from '../../api/use-query.ts'
import { CalendarWarning } from '../../settings/calendar-warning.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useNow } from '../../ui/now.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { groups } from './groups.ts'
import { MonthDue } from './month-due.tsx'
import { PromisesDue } from './promises-due.tsx'
import { RepairsDue } from './repairs-due.tsx'
import { ReportsDue } from './reports-due.tsx'
import { ServicesDue } from './services-due.tsx'
import { SpecialReportsDue } from './special-reports-due.tsx'
import styles from './today.module.css'
import { TodayGroup } from './today-group.tsx'
import { UndeliveredSlips } from './undelivered-slips.tsx'
import { UnsignedPapers } from './unsigned-papers.tsx'
import { VisitsExpected } from './visits-expected.tsx'
import { VoicesWaiting, voicesWaiting } from './voices-waiting.tsx'
import { WavesRunning } from './waves-running.tsx'

/** 今日: what the desk owes now, the most urgent first. */
export function TodayScreen() {
  const { data, error, reload } = useQuery('today.overview', {})
  return (
    <div className={styles.today}>
      <ErrorNotice error={error} onRetry={reload} />
      <CalendarWarning linked />
      {data === undefined && error === null && <Skeleton active paragraph={{ rows: 10 }} />}
      {data !== undefined && <Overview today={data} />}
      <RecordOverlay />
    </div>
  )
}

function Overview({ today }: { readonly today: Today }) {
  const owed = groups(today).filter((group) => group.count > 0)
  const voices = voicesWaiting(today)
  const counts = [
    owed.length,
    voices.length,
    today.undelivered.count,
    today.repairs.count,
    today.services.count,
    today.promises.count,
    today.incidents.count,
    today.specialReports.count,
    today.waves.length,
    today.visits.length,
  ]
  // The month's table is due on its days however quiet the desk is.
  const nothing = counts.every((count) => count === 0)
  return (
    <>
      <Head today={today} />
      {today.shift !== null && (
        <Link className={styles.line} to="/reception/shifts">
          <strong>{today.shift.serial}</strong> {today.shift.giver}交给{today.shift.receiver}，待接班
        </Link>
      )}
      {nothing && (
        <Empty
          title={today.monthClose === null ? '眼下没有欠着的事' : '除月汇总外，眼下没有欠着的事'}
          teach="登记来访来电之后，要转交、要回访、要注销的都会按时限出现在这里。"
          action={<Link to="/reception">去登记</Link>}
        />
      )}
      <div className={styles.groups}>
        {today.incidents.count > 0 && <ReportsDue today={today} />}
        {today.specialReports.count > 0 && <SpecialReportsDue today={today} />}
        {today.monthClose !== null && <MonthDue owed={today.monthClose} />}
        {today.waves.length > 0 && <WavesRunning today={today} />}
        {today.visits.length > 0 && <VisitsExpected today={today} />}
        {today.undelivered.count > 0 && <UndeliveredSlips today={today} />}
        {today.repairs.count > 0 && <RepairsDue today={today} />}
        {today.services.count > 0 && <ServicesDue today={today} />}
        {today.promises.count > 0 && <PromisesDue today={today} />}
        {owed.map((group) => (
          <TodayGroup key={group.title} group={group} />
        ))}
        {voices.length > 0 && <VoicesWaiting waiting={voices} />}
        {today.unsigned.count > 0 && <UnsignedPapers today={today} />}
      </div>
    </>
  )
}

function Head({ today }: { readonly today: Today }) {
  const [, month, day] = civilDateOf(today.now).split('-').map(Number)
  // Nobody is late for the end of the day.
  const closed = useNow() >= today.closesAt
  return (
    <header className={styles.head}>
      <h1>
        {month}月{day}日 周{'日一二三四五六'[weekdayOf(civilDateOf(today.now))]}
      </h1>
      <p>
        今天已登记 <strong>{today.registeredToday}</strong> 件 ·{' '}
        {closed ? (
          '已下班'
        ) : (
          <>
            {clockTimeOf(today.closesAt)} 下班 <TimeLeft dueAt={today.closesAt} />
          </>
        )}
      </p>
    </header>
  )
}
