import styles from './month-close.module.css'

const width = 96

/** The share of a row as a bar; the number itself stands beside it. */
export function ShareBar({ count, whole }: { readonly count: number; readonly whole: number }) {
  const share = whole === 0 ? 0 : Math.round((count * width) / whole)
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 8`} width={width} height={8} aria-hidden="true">
      <rect className={styles.track} width={width} height={8} rx={2} />
      {share > 0 && <rect className={styles.fill} width={share} height={8} rx={2} />}
    </svg>
  )
}
