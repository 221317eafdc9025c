import type { ServiceSummary } from '../../../shared/reception/service-orders.ts'
import { TimeLeft } from '../../ui/time-left.tsx'

/** What is due next, and how long until then; nothing once nothing runs. */
export function ServiceLeft({ service }: { readonly service: ServiceSummary }) {
  if (service.nextDueAt === null) return null
  return (
    <span>
      {service.state === 'toAnswer' ? '答复' : '上门'} <TimeLeft dueAt={service.nextDueAt} />
    </span>
  )
}
