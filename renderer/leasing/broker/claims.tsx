import { civilTimeOf } from '../../../shared/calendar.ts'
import { confirmationStateLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerConfirmation, BrokerVisitDetail } from '../../../shared/leasing/brokers.ts'
import styles from './broker.module.css'

/** 客户确认 in one line: whose, until when, who viewed first. */
export function confirmationWords(one: BrokerConfirmation): string {
  const viewed = one.firstViewingAt === null ? '' : `，首次带看 ${civilTimeOf(one.firstViewingAt)}`
  return `${one.confirmedOn} 至 ${one.until}，${confirmationStateLabels[one.state]}${viewed}`
}

/** Whose client it is: this broker's confirmation, and others who brought the same one (domain 2.9). */
export function Claims({ visit: { confirmation, rivals } }: { readonly visit: BrokerVisitDetail }) {
  if (confirmation === null && rivals.length === 0) return null
  return (
    <section className={styles.box} aria-label="客户确认">
      <h3>客户确认</h3>
      {confirmation !== null && (
        <div className={confirmation.state === 'valid' ? '' : styles.late}>
          {confirmationWords(confirmation)}
          {confirmation.contactName !== null && `，联系人 ${confirmation.contactName}`}
        </div>
      )}
      {rivals.map((one) => (
        <div key={one.id} className={styles.warn}>
          另有 {one.firm ?? ''} {one.agent}：{confirmationWords(one)}
        </div>
      ))}
    </section>
  )
}
