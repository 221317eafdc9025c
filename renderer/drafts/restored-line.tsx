import { Button } from 'antd'
import styles from './restored-line.module.css'
import type { Restored } from './use-kept-form.ts'

/** Quietly: these words are from an earlier sitting, not saved yet, and can be thrown away. */
export function RestoredLine({ restored, movedOn, discard }: Restored) {
  if (!restored) return null
  return (
    <p className={styles.line} role="status">
      已恢复未保存的内容{movedOn && '；写下之后记录已有改动，保存前请核对'}
      <Button size="small" onClick={discard}>
        放弃
      </Button>
    </p>
  )
}
