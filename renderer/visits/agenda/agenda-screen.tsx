import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { type AgendaEntry, agendaKindLabels } from '../../../shared/visits/agenda.ts'
import { type AgendaView, agendaViewLabels, walkedTo } from '../../../shared/visits/agenda-days.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { useOpenRecord } from '../../reception/case/open-record.ts'
import { RecordOverlay } from '../../reception/case/record-overlay.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import styles from './agenda.module.css'
import { AgendaSheet } from './agenda-sheet.tsx'
import { entriesOn, titleOf } from './agenda-words.ts'
import { DayList } from './day-list.tsx'
import { SaveRange } from './save-calendar.tsx'
import { useSheet } from './use-sheet.ts'

/** 日历: visits, viewings, call-backs and follow-ups by month or week, and what they meet (3: 4.1). */
export function AgendaScreen() {
  const { view, date, today, days, go } = useSheet()
  const setDay = (day: string) => go({ date: day })
  const setView = (chosen: AgendaView) => go({ view: chosen })
  const range = { from: days[0] ?? date, until: days.at(-1) ?? date }
  const { data, error, reload } = useQuery('agenda.range', range)
  const list = useRef<HTMLElement>(null)
  const open = useOpener()
  const entries = data?.entries ?? []
  const known = new Map(data?.days.map((day) => [day.date, day]))
  const dayOf = (day: string) => known.get(day) ?? { date: day, worked: true, name: null }
  const title = titleOf(view, days, date)
  const turn = (key: 'PageUp' | 'PageDown') => setDay(walkedTo(key, date, view) ?? date)
  const enter = (day: string) => {
    const [first, ...others] = entriesOn(entries, day)
    if (day !== date) setDay(day)
    if (first && others.length === 0) open(first)
    else list.current?.querySelector('button')?.focus()
  }
  const leave = () => document.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus()
  useKeys([
    { keys: 'M', label: '按月看', run: () => setView('month') },
    { keys: 'W', label: '按周看', run: () => setView('week') },
  ])
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <KeyedButton
          keys="PageUp"
          label={`上一${agendaViewLabels[view]}`}
          icon={<LeftOutlined aria-hidden />}
          run={() => turn('PageUp')}
        />
        <KeyedButton
          keys="PageDown"
          label={`下一${agendaViewLabels[view]}`}
          icon={<RightOutlined aria-hidden />}
          run={() => turn('PageDown')}
        />
        <KeyedButton keys="T" label="今天" run={() => setDay(today)} />
        <Segmented<AgendaView>
          aria-label="按月或按周"
          value={view}
          options={[
            { value: 'month', label: '月（M）' },
            { value: 'week', label: '周（W）' },
          ]}
          onChange={setView}
        />
        <SaveRange {...range} />
        {data?.visitsOfTodayOnly && <span className={styles.quiet}>前台只看今天的参观</span>}
      </header>
      <ErrorNotice error={error} onRetry={reload} />
      {data?.more.map((kind) => (
        <p key={kind} className={styles.warning}>
          {agendaKindLabels[kind]}太多，只显示最早的一部分；其余请在{agendaKindLabels[kind]}的清单里看。
        </p>
      ))}
      <div className={styles.columns}>
        <AgendaSheet
          {...{ view, title, entries, date, today }}
          days={days.map(dayOf)}
          onWalk={setDay}
          onPick={setDay}
          onEnter={enter}
        />
        <DayList list={list} day={dayOf(date)} entries={entriesOn(entries, date)} onOpen={open} onLeave={leave} />
      </div>
      <RecordOverlay />
    </div>
  )
}

/** A visit and a ledger line open over the calendar, a prospect on its own screen; a colleague's does not open. */
function useOpener(): (entry: AgendaEntry) => void {
  const records = useOpenRecord()
  const navigate = useNavigate()
  return ({ kind, opens }) => {
    if (opens === null) return
    if (kind === 'visit') records.openSlip(null, { kind: 'visit', id: opens })
    else if (kind === 'callBack') records.openCase(opens)
    else void navigate(`${places.prospects.path}?prospect=${opens}`)
  }
}
