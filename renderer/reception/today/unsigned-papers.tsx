import { Link } from 'react-router'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { Today } from '../../../shared/reception/today.ts'
import styles from './today.module.css'

/** Kept copies that went out and have not come back signed; the oldest few. */
export function UnsignedPapers({ today }: { readonly today: Today }) {
  const { count, papers } = today.unsigned
  return (
    <section className={styles.group} aria-label="未签回的表单">
      <h2>
        未签回的表单 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>签好字拿回来的，到「签回」里扫纸左上角的码(5.0)。</p>
      {papers.slice(0, 5).map((paper) => (
        <Link key={paper.id} className={styles.line} to="/reception/signed-papers">
          <strong>{paper.code}</strong> {paper.named} {paper.copy}联 {civilTimeOf(paper.at).slice(5)}
        </Link>
      ))}
      {count > 5 && <p className={styles.teach}>还有 {count - 5} 份，在签回里看。</p>}
    </section>
  )
}
