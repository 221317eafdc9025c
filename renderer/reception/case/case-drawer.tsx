import { Skeleton } from 'antd'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './case.module.css'
import { CaseActions } from './case-actions.tsx'
import { CaseDuties } from './case-duties.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHead } from './case-head.tsx'
import { CasePapers } from './case-papers.tsx'
import { CasePromises } from './case-promises.tsx'
import { CaseTimeline } from './case-timeline.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A record over the list it came from: what it is, what is still owed, what happened, what may be done. */
export function CaseDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('cases.get', { id: id ?? nobody }, { enabled: id !== null })
  const record = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={920}
      title={record === undefined ? '接待记录' : <CaseHead record={record} />}
      footer={record === undefined ? undefined : <CaseActions key={record.id} record={record} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {record === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {record !== undefined && <CaseBody record={record} />}
    </Drawer>
  )
}

function CaseBody({ record }: { readonly record: CaseDetail }) {
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        <CaseFacts record={record} />
        <CaseDuties record={record} />
        <CasePromises record={record} />
        <CasePapers record={record} />
        <Attachments key={record.id} record={{ kind: 'case', id: record.id }} />
      </div>
      <CaseTimeline events={record.events} />
    </div>
  )
}
