import type { Today } from '../../../shared/reception/today.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { ServiceLeft } from '../service/service-left.tsx'
import styles from './today.module.css'

/** Services whose answer or appointment is late, or due within a day. */
export function ServicesDue({ today }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const { count, services } = today.services
  const late = services.some(({ nextDueAt }) => nextDueAt !== null && nextDueAt < today.now)
  return (
    <section className={styles.group} data-tone={late ? 'late' : 'due'} aria-label="服务到期">
      <h2>
        服务到期 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>24 小时内答复业主，同意的按约上门(4.6)。</p>
      <ul>
        {services.map((service) => (
          <li key={service.id}>
            <button
              type="button"
              title={service.serial}
              onClick={() => openSlip(service.caseId, { kind: 'service', id: service.id })}
            >
              <span>服务</span>
              <span className={styles.who}>
                {service.name ?? '未留姓名'} {service.room ?? ''}
              </span>
              <span className={styles.excerpt}>{service.item ?? service.excerpt}</span>
              <ServiceLeft service={service} />
            </button>
          </li>
        ))}
      </ul>
      {count > services.length && <p className={styles.teach}>还有 {count - services.length} 张，在服务里看。</p>}
    </section>
  )
}
