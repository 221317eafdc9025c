import { useState } from 'react'
import { useNavigate } from 'react-router'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { quotationStateLabels } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationAction, QuotationDetail } from '../../../shared/leasing/quotations.ts'
import { yuanText } from '../../../shared/money.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel } from '../../ui/keys.ts'
import { Secret } from '../secret.tsx'
import { EndDialog, type Ending, endings } from './end-dialog.tsx'
import { LivePaper } from './live-paper.tsx'
import styles from './quotation.module.css'
import { QuotationHead } from './quotation-head.tsx'
import { QuotationSums } from './quotation-sums.tsx'
import { termsInWords } from './terms-in-words.ts'
import { ToldPrices } from './told-prices.tsx'

const keys = { accept: 'A', decline: 'D', withdraw: 'W' } as const

/** What was issued: frozen, answered, printed, or quoted anew as a new version. */
export function QuotationView({ quotation }: { readonly quotation: QuotationDetail }) {
  const [act, setAct] = useState<Ending | null>(null)
  const [error, setError] = useState<ReplyError | null>(null)
  const navigate = useNavigate()
  const print = usePrintRequest((request) => request.open)
  const revising = useCommand('quotations.revise')
  const may = (action: QuotationAction) => quotation.actions.includes(action)
  const subject = { form: 'quotation', id: quotation.id } as const
  const paper = useQuery('printing.preview', { subject, copies: ['客户'] }, { enabled: may('print') })
  const revise = async () => {
    const reply = await revising.run({ id: quotation.id, rev: quotation.rev })
    if (reply.ok) void navigate(`/leasing/quotations/${reply.data.id}`)
    else setError(reply.error)
  }
  const sheet = paper.data?.sheets[0]
  return (
    <div className={styles.editor}>
      <QuotationHead quotation={quotation} who={{ serial: quotation.prospectSerial, company: quotation.company }}>
        {(['accept', 'decline', 'withdraw'] as const).filter(may).map((one) => (
          <KeyedButton key={one} keys={keys[one]} label={endings[one].verb} run={() => setAct(one)} />
        ))}
        {may('revise') && <KeyedButton keys="R" label="出新版" running={revising.running} run={() => void revise()} />}
        {may('print') && <KeyedButton type="primary" keys="P" label="打印" run={() => print(subject)} />}
      </QuotationHead>
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: facts longer than the window must scroll by keyboard */}
        <section className={styles.inputs} tabIndex={0} aria-label="报价的内容">
          <ErrorNotice error={error ?? paper.error} />
          <QuotationSums figures={quotation.figures} suites={quotation.suites} />
          <Terms quotation={quotation} />
          {quotation.approvals.length > 0 && (
            <p>{`按已批准的特价：${quotation.approvals.map(({ room, serial }) => `${room} ${serial}`).join('、')}`}</p>
          )}
          <Versions quotation={quotation} />
          <ToldPrices prospectId={quotation.prospectId} suiteIds={quotation.suites.map(({ suiteId }) => suiteId)} />
        </section>
        <LivePaper {...(sheet ? { ticket: sheet.ticket } : {})} title="租赁报价单" instead={whyNone(quotation)} />
      </div>
      <EndDialog quotation={quotation} act={act} onClose={() => setAct(null)} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}

function whyNone({ state, validity }: QuotationDetail): string {
  if (validity === 'expired') return '这份报价单已过有效期，不能再打印；请出新版重新报价。'
  if (state === 'issued' || state === 'accepted') return '按客户现在的类型，这份报价单不能再给出去。'
  return `这份报价单是「${quotationStateLabels[state]}」，不再打印。`
}

/** What was agreed on paper, box by box; everything behind the privacy key, since amounts stand between the words. */
function Terms({ quotation }: { readonly quotation: QuotationDetail }) {
  const rooms = new Map(quotation.suites.map(({ suiteId, room }) => [suiteId, room]))
  const lines = Object.entries(termsInWords(quotation.terms, rooms)).filter(([, words]) => words !== '')
  return (
    <dl className={styles.sums} aria-label="条件">
      {lines.map(([name, words]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>
            <Secret>{words}</Secret>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Versions({ quotation }: { readonly quotation: QuotationDetail }) {
  const navigate = useNavigate()
  const { endReason, endedBy, endedAt } = quotation
  return (
    <section className={styles.box} aria-label="各版">
      <h3>各版</h3>
      <ul className={styles.versions}>
        {quotation.versions.map((one) => (
          <li key={one.id}>
            {one.id === quotation.id ? (
              <strong>第 {one.version} 版</strong>
            ) : (
              <button type="button" className={styles.link} onClick={() => void navigate(`/leasing/quotations/${one.id}`)}>
                第 {one.version} 版
              </button>
            )}{' '}
            {quotationStateLabels[one.state]} <Secret>{yuanText(one.monthlyTotal)} 元/月</Secret>{' '}
            <small>
              {one.by} {one.issuedAt === null ? '' : civilTimeOf(one.issuedAt)}
            </small>
          </li>
        ))}
      </ul>
      {endedAt !== null && (
        <p>
          {civilTimeOf(endedAt)} {endedBy} {quotationStateLabels[quotation.state]}
          {endReason === null ? '' : `：${endReason}`}
        </p>
      )}
    </section>
  )
}
