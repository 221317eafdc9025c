import { Button } from 'antd'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './eyes-up.module.css'
import { faceWords } from './eyes-up.ts'

interface Properties {
  readonly face: FaceRecord | null
  readonly onOpen: () => void
}

/** What the card kept, beside the fields that are completed from it; or the way to the card. */
export function FaceLine({ face, onOpen }: Properties) {
  return (
    <div className={styles.kept}>
      <Button size="small" aria-keyshortcuts="F4" onClick={onOpen}>
        {face === null ? '业主就在面前' : '回到卡片'} <Kbd keys="F4" />
      </Button>
      {face !== null && (
        <p title={face.scratch}>
          {faceWords(face)}
          {face.scratch !== '' && `：${face.scratch}`}
        </p>
      )}
    </div>
  )
}
