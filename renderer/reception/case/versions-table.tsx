import type { ReactNode } from 'react'
import styles from './case.module.css'
import type { Difference } from './differences.ts'

interface Props {
  readonly differences: readonly Difference[]
  /** How a value is shown, where it is not to be read by everybody. */
  readonly shown?: (words: string) => ReactNode
}

/** What the person saw and what it is now, box by box. */
export function VersionsTable({ differences, shown = (words) => words }: Props) {
  return (
    <table className={styles.versions}>
      <thead>
        <tr>
          <th scope="col">栏目</th>
          <th scope="col">您看到的</th>
          <th scope="col">现在是</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{shown(before)}</td>
            <td>{shown(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
