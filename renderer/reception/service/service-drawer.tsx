import { Skeleton } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { ServiceDetail } from '../../../shared/reception/service-orders.ts'
import { serviceStateLabels } from '../../../shared/reception/service-words.ts'
import { channelLabels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PrintHistory } from '../case/case-papers.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from '../case/sheet.module.css'
import { StepList } from '../case/step-list.tsx'
import { ServiceActions } from './service-actions.tsx'
import { ServiceLeft } from './service-left.tsx'
import { stepsOf } from './service-steps.ts'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《特约（有偿）服务单》 over its case: what was ordered for how much, how far it is, what may be done. */
export function ServiceDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('serviceOrders.get', { id: id ?? nobody }, { enabled: id !== null })
  const service = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={service === undefined ? '特约（有偿）服务单' : <Head service={service} />}
      footer={service === undefined ? undefined : <ServiceActions key={service.id} service={service} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {service === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {service !== undefined && <Contents service={service} />}
    </Drawer>
  )
}

function Head({ service }: { readonly service: ServiceDetail }) {
  const { serial, name, room, phone, state, keyHeld } = service
  return (
    <div className={styles.head}>
      <strong>{serial}</strong>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`} · {phone ?? '未留电话'}
      </span>
      <span className={styles.mark}>{serviceStateLabels[state]}</span>
      {keyHeld && <span className={styles.mark}>留着钥匙</span>}
      <ServiceLeft service={service} />
    </div>
  )
}

function Contents({ service }: { readonly service: ServiceDetail }) {
  const { openCase } = useOpenRecord()
  const printings = useQuery('printing.history', { subjectId: service.id }).data?.printings ?? []
  return (
    <div className={styles.body}>
      <p className={styles.content}>{service.content}</p>
      <p className={styles.quiet}>
        {civilTimeOf(service.receivedAt)} {channelLabels[service.channel]} · 接待记录{' '}
        <button type="button" className={styles.link} onClick={() => openCase(service.caseId)}>
          {service.caseSerial}
        </button>
      </p>
      <StepList steps={stepsOf(service)} />
      <Attachments key={service.id} record={{ kind: 'service', id: service.id }} />
      <PrintHistory printings={printings} />
    </div>
  )
}
