import { Skeleton } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { repairGradeLabels, repairStateLabels } from '../../../shared/reception/repair-words.ts'
import type { RepairDetail } from '../../../shared/reception/repairs.ts'
import { channelLabels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PrintHistory } from '../case/case-papers.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from '../case/sheet.module.css'
import { StepList } from '../case/step-list.tsx'
import own from './repair.module.css'
import { RepairActions } from './repair-actions.tsx'
import { RepairCosts } from './repair-costs.tsx'
import { RepairLeft } from './repair-left.tsx'
import { stepsOf } from './repair-steps.ts'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《维修单》 over its case: the clock, what was said, how far it is, what it costs, what may be done. */
export function RepairDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('repairs.get', { id: id ?? nobody }, { enabled: id !== null })
  const repair = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={repair === undefined ? '维修单' : <Head repair={repair} />}
      footer={repair === undefined ? undefined : <RepairActions key={repair.id} repair={repair} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {repair === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {repair !== undefined && <Contents repair={repair} />}
    </Drawer>
  )
}

function Head({ repair }: { readonly repair: RepairDetail }) {
  const { serial, grade, name, room, phone, state } = repair
  return (
    <div className={styles.head}>
      <strong>{serial}</strong>
      <span className={grade === 'urgent' ? own.urgent : undefined}>{repairGradeLabels[grade]}</span>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`} · {phone ?? '未留电话'}
      </span>
      <span className={styles.mark}>{repairStateLabels[state]}</span>
      <RepairLeft repair={repair} />
    </div>
  )
}

function Contents({ repair }: { readonly repair: RepairDetail }) {
  const { openCase } = useOpenRecord()
  const printings = useQuery('printing.history', { subjectId: repair.id }).data?.printings ?? []
  return (
    <div className={styles.body}>
      <p className={styles.content}>{repair.content}</p>
      <p className={styles.quiet}>
        {civilTimeOf(repair.receivedAt)} {channelLabels[repair.channel]} · 接待记录{' '}
        <button type="button" className={styles.link} onClick={() => openCase(repair.caseId)}>
          {repair.caseSerial}
        </button>
        {repair.linked.map(({ serial, state }) => ` · ${serial}（${state}）`).join('')}
      </p>
      <StepList steps={stepsOf(repair)} />
      {repair.delays.map(({ at, reason, promisedAt, by }) => (
        <p key={at}>
          延期：{reason}，改约 {civilTimeOf(promisedAt).slice(5)}（{civilTimeOf(at).slice(5)} {by}）
        </p>
      ))}
      <RepairCosts repair={repair} />
      <Attachments key={repair.id} record={{ kind: 'repair', id: repair.id }} />
      <PrintHistory printings={printings} />
    </div>
  )
}
