import { useState } from 'react'
import type { Attachment } from '../../shared/attachments/attachments.ts'
import type { Reply } from '../../shared/reply.ts'
import { useCommand } from '../api/use-command.ts'
import { useHostInfo } from '../api/use-host-info.ts'
import { KeyedButton } from '../ui/keyed-button.tsx'
import styles from './attachments.module.css'
import { carryOut } from './carry-out.ts'

/** 另存 takes a file out of the program; who took out what is on record. */
export function SaveAttachment({ attachment }: { readonly attachment: Attachment }) {
  const { run } = useCommand('attachments.save')
  const info = useHostInfo()
  const [running, setRunning] = useState(false)
  const [said, setSaid] = useState<Reply<string> | null>(null)
  const save = async () => {
    if (info === null || running) return
    setRunning(true)
    const granted = await run({ id: attachment.id })
    setSaid(granted.ok ? await carryOut(granted.data.ticket, granted.data.name, info.kind) : granted)
    setRunning(false)
  }
  return (
    <>
      <KeyedButton keys="S" label="另存" running={running} run={() => void save()} />
      <span className={styles.quiet}>另存会记入审计；拿出去的文件请保密</span>
      {said !== null && (
        <p role={said.ok ? 'status' : 'alert'} className={said.ok ? styles.quiet : styles.trouble}>
          {said.ok ? said.data : said.error.message}
        </p>
      )}
    </>
  )
}
