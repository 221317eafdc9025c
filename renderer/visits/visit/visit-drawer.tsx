import { Skeleton } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { guestKindLabels, visitStateLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import caseStyles from '../../reception/case/case.module.css'
import { ToldEvents } from '../../reception/case/told-events.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import styles from './visit.module.css'
import { type OpenAct, VisitActions } from './visit-actions.tsx'
import { VisitBriefings } from './visit-briefings.tsx'
import { VisitChecklist } from './visit-checklist.tsx'
import { VisitFacts, VisitItinerary, VisitOutcomes, VisitWorkRecord } from './visit-facts.tsx'
import { VisitSide } from './visit-side.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One visit: what is owed before it may be closed, both departments' minutes, the checklist, what happened. */
export function VisitDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('visits.get', { id: id ?? nobody }, { enabled: id !== null })
  const [open, show] = useBegun<OpenAct>(id)
  const visit = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={1040}
      title={visit === undefined ? '参观接待' : <Head visit={visit} />}
      footer={
        visit === undefined ? undefined : (
          <div className={styles.actions}>
            <VisitActions key={visit.id} visit={visit} open={open} onOpen={show} onReload={reload} />
          </div>
        )
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {visit === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {visit !== undefined && <Contents visit={visit} quiet={open !== null} />}
    </Drawer>
  )
}

function Head({ visit }: { readonly visit: VisitDetail }) {
  return (
    <div className={caseStyles.head}>
      <strong className={caseStyles.serial}>{visit.serial}</strong>
      <span>{visit.unit ?? '来访单位未定'}</span>
      <span className={caseStyles.category}>{guestKindLabels[visit.guestKind]}</span>
      <span className={styles[visit.state]}>{visitStateLabels[visit.state]}</span>
    </div>
  )
}

function Contents({ visit, quiet }: { readonly visit: VisitDetail; readonly quiet: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a record longer than the window must scroll by keyboard
    <section className={caseStyles.body} tabIndex={0} aria-label="参观记录">
      <div className={caseStyles.main}>
        {visit.cancelledAt !== null && (
          <p className={styles.late}>
            已取消：{visit.cancelReason}（{visit.cancelledBy} {civilTimeOf(visit.cancelledAt)}）
          </p>
        )}
        {visit.override !== null && (
          <p className={styles.late}>
            资料未齐归档（缺 {visit.override.duties.join('、')}）：{visit.override.reason}
          </p>
        )}
        <VisitFacts visit={visit} />
        <VisitItinerary visit={visit} />
        <VisitChecklist visit={visit} quiet={quiet} />
        <VisitOutcomes visit={visit} />
        <VisitWorkRecord visit={visit} />
        <VisitBriefings visit={visit} />
        <ToldEvents events={visit.events} />
        <Attachments key={visit.id} record={{ kind: 'visit', id: visit.id }} />
      </div>
      <VisitSide visit={visit} />
    </section>
  )
}
