import { Button } from 'antd'
import styles from './attachments.module.css'
import type { Upload } from './use-uploads.ts'

/** What is on its way, and what was not taken with the reason. */
export function UploadList({ uploads }: { readonly uploads: readonly Upload[] }) {
  if (uploads.length === 0) return null
  return (
    <ul className={styles.uploads} aria-label="正在附上">
      {uploads.map(({ key, name, share, error, cancel }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span>
          {error === null ? (
            <progress value={share} max={1} aria-label={`${name} 已传`} />
          ) : (
            <span role="alert" className={styles.trouble}>
              {Object.values(error.fields ?? {})[0] ?? error.message}
            </span>
          )}
          <Button size="small" type="text" onClick={cancel} aria-label={`${error === null ? '取消' : '知道了'} ${name}`}>
            {error === null ? '取消' : '知道了'}
          </Button>
        </li>
      ))}
    </ul>
  )
}
