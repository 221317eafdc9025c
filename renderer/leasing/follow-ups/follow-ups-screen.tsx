import { Segmented } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import {
  type FollowUpStanding,
  firstGroup,
  followUpStandingLabels,
  followUpStandings,
} from '../../../shared/leasing/follow-up-words.ts'
import type { Output } from '../../api/paths.ts'
import { useHolds } from '../../api/use-holds.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import suites from '../suites/suites.module.css'
import { followUpColumns } from './follow-up-columns.tsx'
import { FollowUpDrawer } from './follow-up-drawer.tsx'
import { ReviewTable } from './review-table.tsx'

const itemsOf = (page: Output<'followUps.list'>) => page.followUps

const nothing: Readonly<Record<FollowUpStanding, string>> = {
  late: '没有逾期的跟进。',
  open: '今天没有到时候的跟进；按 V 看还早的。',
  early: '客户来访后第 2 个工作日起可致电，登记来访后会排在这里。',
}

function Due({ standing, today }: { readonly standing: FollowUpStanding; readonly today: string }) {
  const pages = usePages('followUps.list', { standing, ownerId: null, limit: 100 }, itemsOf)
  const [openId, open] = useAddress('follow-up')
  const table = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => followUpColumns(today), [today])
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <>
      <PagedTable
        tableRef={table}
        label={`跟进：${followUpStandingLabels[standing]}`}
        columns={columns}
        pages={pages}
        onOpen={({ id }) => open(id)}
        openKey={openId}
        empty={<Empty title={`没有「${followUpStandingLabels[standing]}」的客户`} teach={nothing[standing]} />}
      />
      <FollowUpDrawer
        followUp={pages.items.find(({ id }) => id === openId) ?? null}
        today={today}
        onClose={() => {
          open(null)
          table.current?.focus()
        }}
      />
    </>
  )
}

type View = FollowUpStanding | 'review'

/** 跟进: whom to call today, for whom it is too early, who was forgotten (2: 10.2, 10.3). */
export function FollowUpsScreen() {
  const supervises = useHolds(leasingSupervision)
  const overview = useQuery('followUps.overview', {})
  const navigate = useNavigate()
  const [asked, setView] = useAddress('group')
  const views: readonly View[] = [...followUpStandings, ...(supervises ? (['review'] as const) : [])]
  const { data } = overview
  // Settled once: the last one of a group done does not carry whoever works through it off to another.
  const [opened, setOpened] = useState<FollowUpStanding | null>(null)
  if (opened === null && data) setOpened(firstGroup(data))
  const view = views.find((one) => one === asked) ?? opened ?? 'open'
  useKeys([{ keys: 'V', label: '换一组', run: () => setView(views[(views.indexOf(view) + 1) % views.length] ?? 'open') }])
  const labelOf = (one: View) => (one === 'review' ? '复核' : `${followUpStandingLabels[one]} ${data?.[one] ?? 0}`)
  return (
    <div className={suites.screen}>
      <header className={suites.bar}>
        <Segmented<View>
          aria-label="哪一组"
          options={views.map((value) => ({ value, label: labelOf(value) }))}
          value={view}
          onChange={setView}
        />
        <span className={suites.verbs}>
          <PrivacyKey />
          <KeyedButton
            keys="H"
            label={`到期唤醒 ${data?.wakeUps ?? 0}`}
            run={() => void navigate(`${places.waitingList.path}?group=due`)}
          />
        </span>
      </header>
      <ErrorNotice error={overview.error} onRetry={overview.reload} />
      {view === 'review' ? <ReviewTable /> : data && opened !== null && <Due key={view} standing={view} today={data.today} />}
    </div>
  )
}
