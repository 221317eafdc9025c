import { useState } from 'react'
import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { VerbButton } from '../case/verb-button.tsx'
import styles from './complaint.module.css'

interface Properties {
  readonly complaint: ComplaintDetail
}

/** A collective complaint is a major incident too (domain 2.1; 1: 4.10): one key begins the record of it, once. */
export function CollectiveOffer({ complaint }: Properties) {
  const { incident } = complaint
  return (
    <div className={styles.offer} role="note">
      <p>
        {complaint.households} 户集体投诉：属重大事件，
        {incident === null
          ? '还须填写《重大(突发)事件处理记录表》并立即上报。'
          : `见《重大(突发)事件处理记录表》${incident.serial}。`}
      </p>
      {incident !== null && <Known id={incident.id} />}
      {incident === null && complaint.actions.includes('judge') && <Begin complaint={complaint} />}
    </div>
  )
}

function Known({ id }: { readonly id: string }) {
  const { openSlip } = useOpenRecord()
  const show = () => openSlip(null, { kind: 'incident', id })
  return <VerbButton primary={false} letter="E" verb="看重大事件记录" run={show} />
}

function Begin({ complaint }: Properties) {
  const { openSlip } = useOpenRecord()
  const { run, running } = useCommand('incidents.register')
  const [error, setError] = useState<ReplyError | null>(null)
  const begin = async () => {
    if (running) return
    const reply = await run({
      ...{
        kind: 'collectiveComplaint',
        name: null,
        place: complaint.place ?? complaint.room ?? '本项目',
        course: complaint.content,
      },
      ...{ discoveredAt: complaint.receivedAt, complaintId: complaint.id },
    })
    if (reply.ok) openSlip(null, { kind: 'incident', id: reply.data.id })
    else setError(reply.error)
  }
  return (
    <>
      <ErrorNotice error={error} />
      <VerbButton primary letter="E" verb="填写重大事件记录" run={() => void begin()} />
    </>
  )
}
