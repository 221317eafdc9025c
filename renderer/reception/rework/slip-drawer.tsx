import { Skeleton } from 'antd'
import type { ReworkSlip } from '../../../shared/reception/rework.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SlipActions } from './slip-actions.tsx'
import { SlipForm } from './slip-form.tsx'
import { SlipHead, SlipRecords } from './slip-records.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《物业返修联系单》 over its case: the clock, what is to be filled in, what happened, what may be done. */
export function SlipDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('rework.get', { id: id ?? nobody }, { enabled: id !== null })
  const slip = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={slip === undefined ? '物业返修联系单' : <SlipHead slip={slip} />}
      footer={slip === undefined ? undefined : <SlipActions key={slip.id} slip={slip} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {slip === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {slip !== undefined && <Contents key={slip.id} slip={slip} onReload={reload} />}
    </Drawer>
  )
}

function Contents({ slip, onReload }: { readonly slip: ReworkSlip; readonly onReload: () => void }) {
  return (
    <>
      <SlipForm slip={slip} onReload={onReload} />
      <Attachments record={{ kind: 'rework', id: slip.id }} />
      <SlipRecords slip={slip} />
    </>
  )
}
