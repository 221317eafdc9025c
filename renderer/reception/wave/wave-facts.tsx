import { FileTextOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { causeLabels } from '../../../shared/reception/complaint-words.ts'
import type { WaveDetail } from '../../../shared/reception/waves.ts'
import caseStyles from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './wave.module.css'

const time = (at: number | null) => (at === null ? '—' : civilTimeOf(at))

/** What is out, since when and why, and what 4.7 c and d ask to be found out. */
export function WaveFacts({ wave }: { readonly wave: WaveDetail }) {
  const { openSlip, openCase } = useOpenRecord()
  const municipal = wave.cause === 'municipal'
  const { incident, line } = wave
  return (
    <>
      {wave.missing.length > 0 && <p className={styles.missing}>还要写明：{wave.missing.join('、')}</p>}
      <dl className={caseStyles.facts}>
        <Fact label="停供">{time(wave.startedAt)}</Fact>
        <Fact label="预计恢复">{wave.expectedAt === null ? '未定' : time(wave.expectedAt)}</Fact>
        <Fact label="恢复供应">{time(wave.restoredAt)}</Fact>
        <Fact label="告知完">{time(wave.closedAt)}</Fact>
        <Fact label="原因">
          {causeLabels[wave.cause]} {wave.reason}
        </Fact>
        <Fact label={municipal ? '市政部门及联系人' : '责任人'}>{wave.responsible ?? '—'}</Fact>
        <Fact label={municipal ? '交涉情况' : '措施'}>{wave.measure ?? '—'}</Fact>
        <Fact label="开事件">
          {wave.registrar} {civilTimeOf(wave.registeredAt)}
        </Fact>
      </dl>
      {wave.voidReason !== null && <p>作废：{wave.voidReason}</p>}
      {line === null ? (
        <p className={styles.quiet}>开事件时台账尚无停供一行。</p>
      ) : (
        <button type="button" className={caseStyles.slip} onClick={() => openCase(line.id)}>
          <FileTextOutlined aria-hidden /> 业主接待记录 <strong>{line.serial}</strong>
        </button>
      )}
      {incident !== null && (
        <button type="button" className={caseStyles.slip} onClick={() => openSlip(null, { kind: 'incident', id: incident.id })}>
          <FileTextOutlined aria-hidden /> 重大事件记录 <strong>{incident.serial}</strong>
        </button>
      )}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
