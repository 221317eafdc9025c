import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import styles from './complaint.module.css'

/** A collective complaint is a major incident too (domain 2.1; 1: 4.10): says so where the record of it is to be begun. */
export function CollectiveOffer({ complaint }: { readonly complaint: ComplaintDetail }) {
  return (
    <p className={styles.offer} role="note">
      {complaint.households} 户集体投诉：属重大事件，还须填写《重大(突发)事件处理记录表》并立即上报。
    </p>
  )
}
