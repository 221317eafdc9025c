import { useState } from 'react'
import { askForNeeds, contactWords, needsToAsk } from '../../../shared/leasing/follow-up-words.ts'
import type { DueFollowUp } from '../../../shared/leasing/follow-ups.ts'
import { quantityText } from '../../../shared/money.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { FreeText } from '../secret.tsx'
import { ReasonDialog } from '../suites/reason-dialog.tsx'
import { stepWords } from './follow-up-columns.tsx'
import styles from './follow-ups.module.css'
import { RecordForm } from './record-form.tsx'
import { RescheduleDialog } from './reschedule-dialog.tsx'

interface Props {
  readonly followUp: DueFollowUp | null
  readonly today: string
  readonly onClose: () => void
}

function needWords({ areaFrom, areaTo, orientation, reaction }: DueFollowUp): string {
  const ends = [...new Set([areaFrom, areaTo])].flatMap((end) => (end === null ? [] : [quantityText(end)]))
  const said = [ends.length === 0 ? null : `${ends.join('–')} ㎡`, orientation, reaction].filter((one) => one !== null)
  return said.length === 0 ? '还没有说' : said.join('，')
}

/** Who is to be called, what to ask for, and what became of it (2: 10.2, 10.3). */
export function FollowUpDrawer({ followUp, today, onClose }: Props) {
  const [asking, setAsking] = useState<'date' | 'skip' | null>(null)
  const skip = useCommand('followUps.skip')
  const done = () => {
    setAsking(null)
    onClose()
  }
  return (
    <Drawer
      open={followUp !== null}
      onClose={onClose}
      width={720}
      title={followUp ? `${followUp.serial} ${followUp.company ?? '未留公司名称'}` : '跟进'}
      footer={
        followUp && (
          <div className={styles.verbs}>
            <KeyedButton keys="D" label="改期" run={() => setAsking('date')} />
            <KeyedButton keys="K" label="跳过" run={() => setAsking('skip')} />
          </div>
        )
      }
    >
      {followUp && (
        <div className={styles.drawer}>
          <p>
            <strong>{contactWords(followUp, today)}</strong>（{stepWords(followUp.step)}）
          </p>
          <p>
            联系人 {followUp.contact ?? '未留姓名'}，电话 {followUp.phone ?? '未留电话'}；现驻{' '}
            {[followUp.presentBuilding, followUp.presentAddress].filter((one) => one !== null).join(' ') || '未问（规程 4.3）'}
            ；需求 <FreeText text={needWords(followUp)} />
          </p>
          <section aria-label="可以这样问">
            <p>{askForNeeds}</p>
            <ul className={styles.ask}>
              {needsToAsk.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
          <RecordForm key={followUp.id} followUp={followUp} onDone={done} />
          <RescheduleDialog
            key={`${followUp.id} ${followUp.rev}`}
            followUp={followUp}
            open={asking === 'date'}
            onClose={() => setAsking(null)}
            onDone={done}
          />
          <ReasonDialog
            title="跳过这一次跟进"
            verb="跳过"
            open={asking === 'skip'}
            running={skip.running}
            onClose={() => setAsking(null)}
            onSend={async (reason) => {
              const reply = await skip.run({ id: followUp.id, rev: followUp.rev, reason })
              if (reply.ok) done()
              return reply
            }}
          />
        </div>
      )}
    </Drawer>
  )
}
