import type { ReactNode } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { callBackMethodLabels, channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import styles from './case.module.css'

/** More than a minute between what was said and when it was written down: entered later, both times count. */
const later = (record: CaseDetail) => record.registeredAt - record.receivedAt > 60_000

/** What was said, by whom, and what became of it, in the words of the form (domain F1). */
export function CaseFacts({ record }: { readonly record: CaseDetail }) {
  return (
    <>
      <p className={styles.content}>{record.content}</p>
      <dl className={styles.facts}>
        <Fact label="收到">
          {civilTimeOf(record.receivedAt)} {channelLabels[record.channel]}
        </Fact>
        <Fact label="接待人">{record.registrar}</Fact>
        {later(record) && <Fact label="补录">{civilTimeOf(record.registeredAt)}</Fact>}
        <Fact label="联系电话">{record.phone ?? '未留电话'}</Fact>
        <Fact label="房号">{record.room ?? '—'}</Fact>
        {record.complainedOf !== null && <Fact label="被投诉人或部门">{record.complainedOf}</Fact>}
        <Fact label="转交">
          {record.handedOverAt === null
            ? '—'
            : `${record.department ?? ''} ${record.receiver ?? ''} ${civilTimeOf(record.handedOverAt)}`}
        </Fact>
        <Fact label="处理要求">{civilTimeOf(record.dueAt)} 前办结</Fact>
        {record.callBackDueAt !== null && record.calledBack === null && (
          <Fact label="回访">{civilTimeOf(record.callBackDueAt)} 前</Fact>
        )}
        {record.remark !== null && <Fact label="备注">{record.remark}</Fact>}
      </dl>
      {record.result !== null && (
        <Passage title={`处理结果 ${record.finishedAt === null ? '' : civilTimeOf(record.finishedAt)}`} text={record.result} />
      )}
      {record.callBacks.map((call) => (
        <Passage
          key={call.round}
          title={`第 ${call.round} 次回访 ${satisfactionLabels[call.satisfaction]} · ${callBackMethodLabels[call.method]} · ${civilTimeOf(call.at)} ${call.by}${call.respondent === null ? '' : ` · ${call.respondent}答复`}`}
          text={call.comment ?? ''}
        />
      ))}
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

function Passage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.passage}>
      <h3>{title}</h3>
      {text !== '' && <p>{text}</p>}
    </section>
  )
}
