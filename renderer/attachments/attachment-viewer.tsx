import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { type Attachment, attachmentTypeLabels } from '../../shared/attachments/attachments.ts'
import { civilTimeOf } from '../../shared/calendar.ts'
import { PdfPages } from '../printing/pdf-pages.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { useKeys } from '../ui/keys.ts'
import styles from './attachments.module.css'
import { RemoveAttachment } from './remove-attachment.tsx'
import { SaveAttachment } from './save-attachment.tsx'
import { sizeWords } from './size-words.ts'
import { usePdfBytes, usePicture } from './use-bytes.ts'

interface Properties {
  /** Those that can be looked at, in their order. */
  readonly attachments: readonly Attachment[]
  readonly id: string | null
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}

/** One file large over its record; arrows go to its neighbours. */
export function AttachmentViewer({ attachments, id, onShow, onClose }: Properties) {
  const at = attachments.findIndex((one) => one.id === id)
  const shown = attachments[at]
  return (
    <Dialog open={shown !== undefined} onClose={onClose} title={shown?.name ?? '附件'} width={1000}>
      {shown !== undefined && (
        <Shown
          key={shown.id}
          attachment={shown}
          place={attachments.length > 1 ? `${at + 1} / ${attachments.length}` : ''}
          onStep={(step) => {
            const next = attachments[at + step]
            if (next) onShow(next.id)
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface ShownProperties {
  readonly attachment: Attachment
  readonly place: string
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

function Shown({ attachment, place, onStep, onClose }: ShownProperties) {
  const [removing, setRemoving] = useState(false)
  const { type, size, addedAt, by } = attachment
  useKeys([
    { keys: 'ArrowLeft', label: '上一份', run: () => onStep(-1), disabled: removing },
    { keys: 'ArrowRight', label: '下一份', run: () => onStep(1), disabled: removing },
  ])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the window must scroll by keyboard */}
      <section className={styles.stage} tabIndex={0} aria-label="附件内容" data-first-focus>
        {type === 'application/pdf' ? <Pdf attachment={attachment} /> : <Picture attachment={attachment} />}
      </section>
      <p className={styles.about}>
        {attachmentTypeLabels[type]} · {sizeWords(size)} · {civilTimeOf(addedAt)} {by}附 {place !== '' && `· ${place}`}
      </p>
      {removing ? (
        <RemoveAttachment attachment={attachment} onDone={onClose} onCancel={() => setRemoving(false)} />
      ) : (
        <div className={styles.verbs}>
          <SaveAttachment attachment={attachment} />
          {attachment.removable && <KeyedButton keys="X" label="移除" danger run={() => setRemoving(true)} />}
          <Button onClick={onClose}>关闭</Button>
        </div>
      )}
    </>
  )
}

function Picture({ attachment }: Pick<ShownProperties, 'attachment'>) {
  const { url, error } = usePicture(attachment.id, true)
  const [undrawn, setUndrawn] = useState(false)
  if (error !== null) return <ErrorNotice error={error} />
  if (url === undefined) return <Skeleton.Image active />
  if (undrawn) return <p role="alert">这张图片画不出来：文件没有损坏，和附上时一样，但不是完整的图片。</p>
  return <img src={url} alt={attachment.name} onError={() => setUndrawn(true)} />
}

const mostPages = 40

function Pdf({ attachment }: Pick<ShownProperties, 'attachment'>) {
  const { base64, error } = usePdfBytes(attachment.id)
  if (error !== null) return <ErrorNotice error={error} />
  if (base64 === undefined) return <Skeleton active />
  const trouble = '这份 PDF 画不出来：文件没有损坏，和附上时一样，但这里打不开。'
  return <PdfPages base64={base64} width={900} mostPages={mostPages} trouble={trouble} />
}
