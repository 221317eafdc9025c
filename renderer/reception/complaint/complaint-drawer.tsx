import { Skeleton } from 'antd'
import type { ComplaintDuty } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import styles from './complaint.module.css'
import { ComplaintActions, type OpenAct } from './complaint-actions.tsx'
import { ComplaintFacts } from './complaint-facts.tsx'
import { ComplaintHead } from './complaint-head.tsx'
import { DutyList } from './duty-list.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《业主投诉处理记录》 over its case: what was said, what it asks for, what was done about it. */
export function ComplaintDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('complaints.get', { id: id ?? nobody }, { enabled: id !== null })
  const [open, show] = useBegun<OpenAct>(id)
  const complaint = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={980}
      title={complaint === undefined ? '业主投诉处理记录' : <ComplaintHead complaint={complaint} />}
      footer={
        complaint === undefined ? undefined : (
          <ComplaintActions key={complaint.id} complaint={complaint} open={open} onOpen={show} onReload={reload} />
        )
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {complaint === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {complaint !== undefined && <Contents complaint={complaint} onDuty={(duty) => show({ act: 'fulfil', duty })} />}
    </Drawer>
  )
}

interface ContentsProperties {
  readonly complaint: ComplaintDetail
  readonly onDuty: (duty: ComplaintDuty) => void
}

function Contents({ complaint, onDuty }: ContentsProperties) {
  return (
    <div className={styles.body}>
      <div className={styles.said}>
        <ComplaintFacts complaint={complaint} />
        <Attachments key={complaint.id} record={{ kind: 'complaint', id: complaint.id }} />
      </div>
      <DutyList complaint={complaint} onDuty={onDuty} />
    </div>
  )
}
