import type { ReactNode } from 'react'
import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import { causeLabels, complaintScripts, gradeLabels, validityLabels } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail, FaceRecord } from '../../../shared/reception/complaints.ts'
import { callBackMethodLabels, channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import record from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { CollectiveOffer } from './collective-offer.tsx'
import styles from './complaint.module.css'

/** What was said and how it was judged, in the words of the form (domain F7). */
export function ComplaintFacts({ complaint }: { readonly complaint: ComplaintDetail }) {
  const printings = useQuery('printing.history', { subjectId: complaint.id }).data?.printings ?? []
  return (
    <div className={record.main}>
      <p className={record.content}>{complaint.content}</p>
      {complaint.cause !== null && complaint.caseState !== 'struckOff' && <Script complaint={complaint} />}
      {complaint.collective && <CollectiveOffer complaint={complaint} />}
      <Said complaint={complaint} />
      {complaint.face !== null && <Face face={complaint.face} registeredAt={complaint.registeredAt} />}
      <Judged complaint={complaint} />
      <Became complaint={complaint} />
      <PrintHistory printings={printings} />
    </div>
  )
}

/** What to say, cause by cause (1: 4.7 c–e): read aloud, so it is large. */
function Script({ complaint: { cause } }: { readonly complaint: ComplaintDetail }) {
  if (cause === null) return null
  return (
    <section className={styles.script} aria-label="这样对业主说">
      <h3>这样对业主说</h3>
      <p>{complaintScripts[cause]}</p>
    </section>
  )
}

function Said({ complaint }: { readonly complaint: ComplaintDetail }) {
  return (
    <dl className={record.facts}>
      <Fact label="投诉">
        {civilTimeOf(complaint.receivedAt)} {channelLabels[complaint.channel]}
      </Fact>
      <Fact label="电话">{complaint.phone ?? '未留电话'}</Fact>
      <Fact label="发生时间">{complaint.happened ?? '—'}</Fact>
      <Fact label="发生地点">{complaint.place ?? '—'}</Fact>
      <Fact label="被投诉人或部门">{complaint.complainedOf ?? '—'}</Fact>
      <Fact label="附证据">{complaint.evidence ?? '—'}</Fact>
      <Fact label="业主诉求" wide>
        {complaint.demand ?? '—'}
      </Fact>
    </dl>
  )
}

/** Both times are kept: what was scratched down while the owner sat there, and when the rest was written. */
function Face({ face, registeredAt }: { readonly face: FaceRecord; readonly registeredAt: number }) {
  const at = (instant: number | null) => (instant === null ? '—' : clockTimeOf(instant))
  return (
    <section className={styles.face} aria-label="当面记录">
      <h3>
        当面记录 {civilTimeOf(face.openedAt)} · 请坐 {at(face.seatedAt)} · 致歉 {at(face.apologisedAt)} · 复述确认{' '}
        {at(face.restatedAt)} · 事后补录 {civilTimeOf(registeredAt)}
      </h3>
      {face.scratch !== '' && <p>{face.scratch}</p>}
    </section>
  )
}

function Judged({ complaint }: { readonly complaint: ComplaintDetail }) {
  const { cause, grade, raisedAt, validity, serious, households, judgedAt, judgedBy } = complaint
  const word = <Key extends string>(labels: Readonly<Record<Key, string>>, key: Key | null) =>
    key === null ? '未定' : labels[key]
  return (
    <dl className={record.facts}>
      <Fact label="原因">
        {word(causeLabels, cause)}
        {serious && '，情节严重'}
      </Fact>
      <Fact label="类别">
        {complaint.complaintClass ?? '未定'}
        {complaint.matter !== null && ` · ${complaint.matter}`}
        {households > 1 && ` · ${households} 户`}
      </Fact>
      <Fact label="性质">
        {word(gradeLabels, grade)}
        {raisedAt !== null && `（${civilTimeOf(raisedAt)} 因逾期未解决升为重大）`}
      </Fact>
      <Fact label="有效性">{word(validityLabels, validity)}</Fact>
      {judgedAt !== null && (
        <Fact label="判定">
          {judgedBy} {civilTimeOf(judgedAt)}
        </Fact>
      )}
    </dl>
  )
}

/** What the case says about how it went on. */
function Became({ complaint }: { readonly complaint: ComplaintDetail }) {
  const { handedOverAt, department, receiver, dueAt, result, finishedAt, callBacks, override, struckOffBy } = complaint
  return (
    <dl className={record.facts}>
      <Fact label="送达">
        {handedOverAt === null ? '—' : `${department ?? ''} ${receiver ?? ''} ${civilTimeOf(handedOverAt)}`}
      </Fact>
      <Fact label="要求办结">{civilTimeOf(dueAt)}</Fact>
      {result !== null && finishedAt !== null && (
        <Fact label="处理结果" wide>
          {civilTimeOf(finishedAt)} {result}
        </Fact>
      )}
      {callBacks.map((call) => (
        <Fact key={call.round} label={`第 ${call.round} 次回访`} wide>
          {satisfactionLabels[call.satisfaction]} · {callBackMethodLabels[call.method]} · {civilTimeOf(call.at)} {call.by}
          {call.comment !== null && `：${call.comment}`}
        </Fact>
      ))}
      {override !== null && (
        <Fact label="事项未齐而注销" wide>
          {struckOffBy}：{override.reason}
        </Fact>
      )}
    </dl>
  )
}

interface FactProperties {
  readonly label: string
  readonly wide?: boolean
  readonly children: ReactNode
}

function Fact({ label, wide = false, children }: FactProperties) {
  return (
    <div className={wide ? record.wide : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
