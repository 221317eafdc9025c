import { FilePdfOutlined, WarningOutlined } from '@ant-design/icons'
import type { Attachment } from '../../shared/attachments/attachments.ts'
import { useQuery } from '../api/use-query.ts'
import styles from './attachments.module.css'
import { sizeWords } from './size-words.ts'
import { usePicture } from './use-bytes.ts'

interface Properties {
  readonly attachment: Attachment
  readonly onOpen: () => void
}

const troubles = { missing: '文件不在', damaged: '文件已损坏' } as const

/** A small picture of a file; Enter or a click shows it large. */
export function AttachmentTile({ attachment, onOpen }: Properties) {
  const { name, size, state, type } = attachment
  return (
    <button type="button" className={styles.tile} onClick={onOpen}>
      <span className="spoken">看附件 </span>
      <span className={styles.thumbnail}>
        {state !== 'kept' && <Trouble words={troubles[state]} />}
        {state === 'kept' && type === 'application/pdf' && <FilePdfOutlined aria-hidden className={styles.icon} />}
        {state === 'kept' && type !== 'application/pdf' && <Thumbnail attachment={attachment} />}
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <small>{sizeWords(size)}</small>
    </button>
  )
}

/** Photos of ten megabytes are not read to be shown small, where a small picture was kept. */
function Thumbnail({ attachment }: Pick<Properties, 'attachment'>) {
  return attachment.previewed ? <Preview id={attachment.id} /> : <WholePicture id={attachment.id} />
}

function Preview({ id }: { readonly id: string }) {
  const { data, error } = useQuery('attachments.preview', { id })
  if (error !== null) return <Trouble words={troubles.damaged} />
  const jpeg = data?.jpeg ?? null
  return jpeg === null ? null : <img src={`data:image/jpeg;base64,${jpeg}`} alt="" decoding="async" draggable={false} />
}

function WholePicture({ id }: { readonly id: string }) {
  const { url, error } = usePicture(id, true)
  if (error !== null) return <Trouble words={troubles.damaged} />
  return url === undefined ? null : <img src={url} alt="" decoding="async" draggable={false} />
}

function Trouble({ words }: { readonly words: string }) {
  return (
    <span className={styles.trouble}>
      <WarningOutlined aria-hidden /> {words}
    </span>
  )
}
