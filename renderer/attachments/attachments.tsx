import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { Attachment, AttachmentRecord } from '../../shared/attachments/attachments.ts'
import { civilTimeOf } from '../../shared/calendar.ts'
import { useQuery } from '../api/use-query.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { AttachmentTile } from './attachment-tile.tsx'
import { AttachmentViewer } from './attachment-viewer.tsx'
import styles from './attachments.module.css'
import { UploadList } from './upload-list.tsx'
import { useIncomingFiles } from './use-incoming-files.ts'
import { useUploads } from './use-uploads.ts'

interface Properties {
  readonly record: AttachmentRecord
  /** Covered until somebody asks: whoever stands at the counter may be looking at the screen. */
  readonly covered?: boolean
  /** Of a record that went into another one: shown under this name, and only where there are any. */
  readonly title?: string
}

/** The files of a record: small pictures, adding by button, drop or paste, large by Enter (decision 10). */
export function Attachments({ record, covered = false, title }: Properties) {
  const { data, error, reload } = useQuery('attachments.list', { record })
  const [uncovered, setUncovered] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const { uploads, add } = useUploads(record)
  const may = data !== undefined && data.refusal === null
  const { hovering } = useIncomingFiles(may, add)
  if (data === undefined) return <ErrorNotice error={error} onRetry={reload} />
  const kept = data.attachments.filter(({ removed }) => removed === null)
  const shown = uncovered || !covered
  if (title !== undefined && data.attachments.length === 0) return null
  return (
    <section className={styles.attachments} aria-label={title ?? '附件'} data-hovering={hovering}>
      <header>
        <h3>
          {title ?? '附件'}
          {kept.length > 0 && ` ${kept.length} 份`}
        </h3>
        {!shown && kept.length > 0 && (
          <Button size="small" onClick={() => setUncovered(true)}>
            显示附件
          </Button>
        )}
        {may && <AddButton onFiles={add} />}
      </header>
      {data.hidden > 0 && <p className={styles.quiet}>有 {data.hidden} 份附件（仅前台可见）</p>}
      <UploadList uploads={uploads} />
      {shown && kept.length > 0 && (
        <div className={styles.tiles}>
          {kept.map((one) => (
            <AttachmentTile key={one.id} attachment={one} onOpen={() => setOpenId(one.id)} />
          ))}
        </div>
      )}
      {shown && <RemovedList attachments={data.attachments} />}
      {shown && <AttachmentViewer attachments={kept} id={openId} onShow={setOpenId} onClose={() => setOpenId(null)} />}
    </section>
  )
}

function AddButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <KeyedButton size="small" keys="U" label="附照片或 PDF" run={() => input.current?.click()} />
      <span className={styles.quiet}>可拖入或粘贴，每份最大 20 MB</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="选择要附的文件"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </>
  )
}

/** What was taken away stays named, with the reason. */
function RemovedList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const removed = attachments.flatMap(({ id, name, removed: how }) => (how === null ? [] : [{ id, name, ...how }]))
  if (removed.length === 0) return null
  return (
    <ul className={styles.removed} aria-label="已移除的附件">
      {removed.map(({ id, name, at, by, reason }) => (
        <li key={id}>
          <del>{name}</del> {civilTimeOf(at).slice(5)} {by}移除：{reason}
        </li>
      ))}
    </ul>
  )
}
