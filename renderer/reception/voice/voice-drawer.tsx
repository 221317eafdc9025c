import { Skeleton } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type VoiceDetail, voiceKindLabels, voiceStateLabels } from '../../../shared/reception/voices.ts'
import { channelLabels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from '../case/sheet.module.css'
import { StepList } from '../case/step-list.tsx'
import { VoiceActions } from './voice-actions.tsx'
import { stepsOf } from './voice-steps.ts'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** 表扬 or 建议 over its case: what was said, how far it is, what may be done. */
export function VoiceDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('voices.get', { id: id ?? nobody }, { enabled: id !== null })
  const voice = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={voice === undefined ? '表扬与建议' : <Head voice={voice} />}
      footer={voice === undefined ? undefined : <VoiceActions key={voice.id} voice={voice} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {voice === undefined && error === null && <Skeleton active paragraph={{ rows: 6 }} />}
      {voice !== undefined && <Contents voice={voice} />}
    </Drawer>
  )
}

function Head({ voice }: { readonly voice: VoiceDetail }) {
  const { serial, kind, name, room, phone, state, finishedAt, dueAt } = voice
  return (
    <div className={styles.head}>
      <strong>{serial}</strong>
      <span>{voiceKindLabels[kind]}</span>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`} · {phone ?? '未留电话'}
      </span>
      <span className={styles.mark}>{voiceStateLabels[state]}</span>
      {finishedAt === null && state !== 'voided' && (
        <span>
          办结 <TimeLeft dueAt={dueAt} />
        </span>
      )}
    </div>
  )
}

function Contents({ voice }: { readonly voice: VoiceDetail }) {
  const { openCase } = useOpenRecord()
  return (
    <div className={styles.body}>
      <p className={styles.content}>{voice.content}</p>
      <p className={styles.quiet}>
        {civilTimeOf(voice.receivedAt)} {channelLabels[voice.channel]} · 接待记录{' '}
        <button type="button" className={styles.link} onClick={() => openCase(voice.caseId)}>
          {voice.caseSerial}
        </button>
      </p>
      <StepList steps={stepsOf(voice)} />
      <Attachments key={voice.id} record={{ kind: 'voice', id: voice.id }} />
    </div>
  )
}
