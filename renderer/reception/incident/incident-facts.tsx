import type { ReactNode } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { IncidentDetail } from '../../../shared/reception/incidents.ts'
import caseStyles from '../case/case.module.css'
import { yuanText } from '../lost-found/amount.ts'
import styles from './incident.module.css'

const time = (at: number | null) => (at === null ? '—' : civilTimeOf(at))
const words = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ') || '—'
const counted = (count: number | null, unit: string) => (count === null ? '—' : `${count} ${unit}`)

interface Part {
  readonly incident: IncidentDetail
}

/** What happened and how it was assessed, in the words of the form (domain F5). */
export function IncidentFacts({ incident }: Part) {
  return (
    <>
      <p className={caseStyles.content}>{incident.course}</p>
      <dl className={caseStyles.facts}>
        <Fact label="地点">{incident.place}</Fact>
        <Fact label="发生">{time(incident.happenedAt)}</Fact>
        <Fact label="发现">{time(incident.discoveredAt)}</Fact>
        <Fact label="接报">
          {incident.receiver} {civilTimeOf(incident.receivedAt)}
        </Fact>
        <Fact label="报告人">{words(incident.reporter, incident.reporterDepartment, incident.reporterPhone)}</Fact>
        <Fact label="登记">
          {incident.registrar} {civilTimeOf(incident.registeredAt)}
        </Fact>
      </dl>
      <Assessed incident={incident} />
      {incident.kind === 'leadersVisit' && <Visit incident={incident} />}
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

function Assessed({ incident }: Part) {
  const { deaths, injured, damage, households, cause, result, insurer, insuranceNumber, insuredOn } = incident
  return (
    <>
      <dl className={caseStyles.facts}>
        <Fact label="伤亡">
          死亡 {counted(deaths, '人')} · 受伤 {counted(injured, '人')}
        </Fact>
        <Fact label="财产损失">{damage === null ? '—' : `${yuanText(damage)} 元`}</Fact>
        <Fact label="受影响户数">{counted(households, '户')}</Fact>
        <Fact label="保险报案">{words(insurer, insuranceNumber, insuredOn)}</Fact>
        <Fact label="处置完毕">{time(incident.endedAt)}</Fact>
        <Fact label="结案">
          {time(incident.closedAt)} {incident.closedBy} {incident.signedInStead && '（项目经理不在，代签）'}
        </Fact>
      </dl>
      {(cause !== null || result !== null) && (
        <>
          <Passage title="原因分析" text={cause} />
          <Passage title="处理结果" text={result} />
        </>
      )}
      {incident.override !== null && (
        <Passage title={`事项未齐而结案：${incident.override.duties.join('、')}`} text={incident.override.reason} />
      )}
      {incident.voidReason !== null && <Passage title="作废的原因" text={incident.voidReason} />}
    </>
  )
}

function Visit({ incident }: Part) {
  return (
    <section className={styles.visit} aria-label="领导来访">
      <dl className={caseStyles.facts}>
        <Fact label="来访单位">{incident.visitingUnit ?? '—'}</Fact>
        <Fact label="姓名、职务">{incident.leaders ?? '—'}</Fact>
        <Fact label="人数">{counted(incident.visitors, '人')}</Fact>
        <Fact label="陪同">{incident.escort ?? '—'}</Fact>
        <Fact label="来访目的">{incident.purpose ?? '—'}</Fact>
      </dl>
      <Passage title="指示意见" text={incident.instruction} />
    </section>
  )
}

function Passage({ title, text }: { readonly title: string; readonly text: string | null }) {
  return (
    <section className={caseStyles.passage}>
      <h3>{title}</h3>
      <p>{text ?? '—'}</p>
    </section>
  )
}
