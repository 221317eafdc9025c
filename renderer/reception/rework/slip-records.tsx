import { civilTimeOf } from '../../../shared/calendar.ts'
import { acceptanceLabels, type ReworkSlip, reworkStateLabels } from '../../../shared/reception/rework.ts'
import { useQuery } from '../../api/use-query.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import record from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'

/** Number, whose, state, and the clock to closing time while it has not left the desk (1: 4.5). */
export function SlipHead({ slip }: { readonly slip: ReworkSlip }) {
  return (
    <div className={record.head}>
      <strong className={record.serial}>{slip.serial}</strong>
      <span>物业返修联系单</span>
      <span>
        {slip.name ?? '未留姓名'}
        {slip.room !== null && ` · ${slip.room}`} · {slip.phone ?? '未留电话'}
      </span>
      <span className={record.category}>{reworkStateLabels[slip.state]}</span>
      {slip.state === 'drafted' && (
        <span className={record.clock}>
          今天送达 <TimeLeft dueAt={slip.deliverBy} />
        </span>
      )}
    </div>
  )
}

/** What has happened to the slip: delivery, new promises, chasing, acceptance, printings. */
export function SlipRecords({ slip }: { readonly slip: ReworkSlip }) {
  const printings = useQuery('printing.history', { subjectId: slip.id }).data?.printings ?? []
  return (
    <section className={record.records} aria-label="经过">
      <p>
        开单 {civilTimeOf(slip.issuedAt)} · 接报 {civilTimeOf(slip.receivedAt)} · 关联接待 {slip.caseSerial}
      </p>
      {slip.deliveredAt !== null && (
        <p>
          售后签收 {slip.deliveredTo ?? ''} {civilTimeOf(slip.deliveredAt)}
          {slip.deliveredAt > slip.deliverBy && <span className={record.late}> 未能当天送达</span>}
        </p>
      )}
      {slip.promises.map((one) => (
        <p key={`p${one.at}`}>
          逾期新承诺 {one.promisedOn}:{one.reason}({civilTimeOf(one.at)} {one.by})
        </p>
      ))}
      {slip.chases.map((one) => (
        <p key={`c${one.at}`}>
          督办 {one.asked}
          {one.answer !== null && `，答复：${one.answer}`}({civilTimeOf(one.at)} {one.by})
        </p>
      ))}
      {slip.acceptance !== null && (
        <p>
          验收 业主{acceptanceLabels[slip.acceptance]} · 物业 {slip.acceptedBy ?? ''} · 消项 {slip.closedOn ?? '—'}
        </p>
      )}
      <PrintHistory printings={printings} />
    </section>
  )
}
