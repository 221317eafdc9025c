import { Skeleton } from 'antd'
import type { Resident } from '../../../shared/reception/residents.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { EarlierCases } from './earlier-cases.tsx'
import { ResidentForm } from './resident-form.tsx'

interface Props {
  /** `new`, an id, or nothing open. */
  readonly id: string | null
  readonly mayChange: boolean
  readonly onClose: () => void
  readonly onRemove: (resident: Resident) => void
}

export function ResidentDrawer({ id, mayChange, onClose, onRemove }: Props) {
  const isNew = id === 'new'
  const { data, error, loading } = useQuery('residents.get', { id: id ?? '' }, { enabled: id !== null && !isNew })
  return (
    <Drawer title={isNew ? '新增业主' : (data?.name ?? '业主')} open={id !== null} onClose={onClose} width={520}>
      {loading ? <Skeleton active /> : null}
      <ErrorNotice error={error} />
      {isNew || data ? (
        <ResidentForm
          key={data?.rev ?? 'new'}
          resident={isNew ? null : (data ?? null)}
          mayChange={mayChange}
          onDone={onClose}
          onRemove={onRemove}
        />
      ) : null}
      {data && mayChange ? <EarlierCases residentId={data.id} /> : null}
    </Drawer>
  )
}
