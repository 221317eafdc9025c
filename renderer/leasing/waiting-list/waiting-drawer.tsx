import { useState } from 'react'
import type { WaitingEntry } from '../../../shared/leasing/waiting-list.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { useKeptForm } from '../../drafts/use-kept-form.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from '../follow-ups/follow-ups.module.css'
import { usePricesShown } from '../privacy.ts'
import { FreeText } from '../secret.tsx'
import { ReasonDialog } from '../suites/reason-dialog.tsx'
import { type Draft, draft, factsOf, WaitingForm } from './waiting-form.tsx'

interface Props {
  readonly entry: WaitingEntry
  readonly onClose: () => void
}

const draftOf = ({ reason, building, price, priceUnknown, leaseStart, termMonths, leaseEnd, ...rest }: WaitingEntry): Draft => ({
  ...{ reason, building: building ?? '', price, priceUnknown, leaseStart, leaseEnd: rest.endComputed ? null : leaseEnd },
  ...{ months: termMonths === null ? '' : String(termMonths), termUnknown: rest.termUnknown },
  ...{ referrals: rest.referrals, remark: rest.remark },
})

/** One 候租客户: what was told, put right or completed, and woken when its day comes (2: 10.4). */
export function WaitingDrawer({ entry, onClose }: Props) {
  const amend = useCommand('waitingList.amend')
  const wake = useCommand('waitingList.wake')
  const kept = useKeptForm({ key: `waiting-list.${entry.id}`, schema: draft, start: draftOf(entry), rev: entry.rev })
  const [error, setError] = useState<ReplyError | null>(null)
  const [waking, setWaking] = useState(false)
  const shown = usePricesShown()
  const save = async () => {
    const facts = factsOf(kept.typed)
    if ('code' in facts) return setError(facts)
    const reply = await amend.run({ ...facts, id: entry.id, rev: entry.rev })
    if (!reply.ok) return setError(reply.error)
    kept.saved()
    onClose()
  }
  const waits = entry.state === 'waiting'
  return (
    <Drawer
      open
      onClose={onClose}
      width={760}
      title={`${entry.serial} ${entry.company ?? '未留公司名称'}`}
      footer={
        <div className={styles.verbs}>
          {waits && <KeyedButton keys="W" label="唤醒，回到来电" run={() => setWaking(true)} />}
          {shown && (
            <KeyedButton type="primary" keys="Ctrl+S" inFields label="保存" running={amend.running} run={() => void save()} />
          )}
        </div>
      }
    >
      <div className={styles.drawer}>
        <ErrorNotice error={error?.fields ? null : error} />
        <p>
          {entry.prospectSerial}，{entry.contact ?? '未留姓名'} {entry.phone ?? '未留电话'}；再次接触 {entry.wakeOn ?? '未定'}
          {entry.wokenNote !== null && (
            <>
              ；已唤醒：
              <FreeText text={entry.wokenNote} />
            </>
          )}
        </p>
        {shown ? (
          <>
            <RestoredLine {...kept} />
            <WaitingForm draft={kept.typed} error={error} change={(change) => kept.set((all) => ({ ...all, ...change }))} />
          </>
        ) : (
          <p>签约大楼的价格和年限已遮住，按 F7 显示和修改。</p>
        )}
      </div>
      <ReasonDialog
        title="唤醒：租约将满，再联系"
        verb="唤醒"
        field="note"
        label="唤醒的情况"
        open={waking}
        running={wake.running}
        onClose={() => setWaking(false)}
        onSend={async (note) => {
          const reply = await wake.run({ id: entry.id, rev: entry.rev, note })
          if (reply.ok) onClose()
          return reply
        }}
      />
    </Drawer>
  )
}
