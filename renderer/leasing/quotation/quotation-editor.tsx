import { Alert, Radio } from 'antd'
import { useState } from 'react'
import { quotationKindLabels } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import type { Output } from '../../api/paths.ts'
import { useQuery } from '../../api/use-query.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { choices } from '../../reception/case/acts/choices.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { ChargeFields, PaymentFields } from './charge-fields.tsx'
import { EndDialog } from './end-dialog.tsx'
import { LivePaper } from './live-paper.tsx'
import styles from './quotation.module.css'
import { QuotationConflict } from './quotation-conflict.tsx'
import { type TypedTerms, termsOf } from './quotation-fields.ts'
import { QuotationHead } from './quotation-head.tsx'
import { QuotationSums } from './quotation-sums.tsx'
import { Troubles } from './quotation-troubles.tsx'
import { SuiteLines } from './suite-lines.tsx'
import { RiseFields, TermFields } from './term-fields.tsx'
import { ToldPrices } from './told-prices.tsx'
import { type QuotationForm, useQuotationForm } from './use-quotation-form.ts'
import { AddresseeFields, WordFields } from './word-fields.tsx'

interface Props {
  readonly begun: Output<'quotations.begin'>
  readonly draft: QuotationDetail | null
  readonly onCreated: (id: string) => void
}

/** The paper as it would be, and what it comes to, a moment after the last key. */
function usePaper(prospectId: string, id: string | null, typed: TypedTerms) {
  const asked = useSettled({ prospectId, id, terms: termsOf(typed) }, 350)
  const some = asked.terms.suites.length > 0
  const { data, error } = useQuery('quotations.preview', asked, { enabled: some, keepPrevious: true })
  return some ? { data, error } : { data: undefined, error: null }
}
type Paper = ReturnType<typeof usePaper>

/** Left what is asked, right the paper as it would be handed over (look.md). */
export function QuotationEditor({ begun, draft, onCreated }: Props) {
  const { prospect } = begun
  const form = useQuotationForm({ prospectId: prospect.id, start: draft?.terms ?? begun.terms, draft, onCreated })
  const paper = usePaper(prospect.id, draft?.id ?? null, form.typed)
  const [voiding, setVoiding] = useState(false)
  const save = async () => {
    const known = await form.save()
    if (known && draft === null) onCreated(known.id)
  }
  return (
    <div className={styles.editor}>
      <QuotationHead quotation={draft} who={prospect}>
        {draft !== null && <KeyedButton keys="F8" label="作废草稿" run={() => setVoiding(true)} inFields />}
        <KeyedButton keys="Ctrl+S" label="保存" running={form.running} run={() => void save()} inFields />
        <KeyedButton
          type="primary"
          keys="Ctrl+Enter"
          label="发出"
          running={form.running}
          disabled={form.typed.suites.length === 0 || form.seenTerms !== null}
          run={() => void form.issue()}
          inFields
        />
      </QuotationHead>
      <div className={styles.columns}>
        <Inputs begun={begun} draft={draft} form={form} paper={paper} />
        <LivePaper
          {...(paper.data ? { ticket: paper.data.sheet.ticket } : {})}
          title="租赁报价单预览"
          instead="选好单元，这里就是要给客户的那张报价单。"
        />
      </div>
      {draft !== null && <EndDialog quotation={draft} act={voiding ? 'void' : null} onClose={() => setVoiding(false)} />}
    </div>
  )
}

interface InputsProps extends Pick<Props, 'begun' | 'draft'> {
  readonly form: QuotationForm
  readonly paper: Paper
}

function Inputs({ begun: { prospect, kinds, whyGuarded }, draft, form, paper }: InputsProps) {
  const { typed, change } = form
  const fields = { typed, change, error: form.error ?? paper.error }
  return (
    <div className={styles.inputs}>
      <RestoredLine {...form.draft} />
      <Notices draft={draft} form={form} paper={paper} />
      <KindChoice typed={typed} change={change} kinds={kinds} whyGuarded={whyGuarded} />
      <SuiteLines {...fields} prospectId={prospect.id} quoted={paper.data?.suites ?? draft?.suites ?? []} />
      {paper.data && <Troubles troubles={paper.data.troubles} typed={typed} prospectId={prospect.id} />}
      {paper.data && <Approvals approvals={paper.data.approvals} />}
      {paper.data && <QuotationSums figures={paper.data.figures} suites={paper.data.suites} />}
      <TermFields {...fields} />
      <ChargeFields {...fields} />
      <PaymentFields {...fields} />
      <RiseFields {...fields} />
      <AddresseeFields {...fields} contacts={prospect.contacts} />
      <WordFields {...fields} />
      <ToldPrices prospectId={prospect.id} suiteIds={typed.suites.map(({ suiteId }) => suiteId)} />
    </div>
  )
}

/** What belongs to no box: both versions of a draft, or trouble of the whole. */
function Notices({ draft, form, paper }: Pick<InputsProps, 'draft' | 'form' | 'paper'>) {
  if (draft !== null && form.seenTerms !== null) {
    return <QuotationConflict draft={draft} seen={form.seenTerms} onGoOn={form.goOn} />
  }
  return <ErrorNotice error={form.error ?? (paper.error?.fields ? null : paper.error)} />
}

type KindProps = Pick<QuotationForm, 'typed' | 'change'> & Pick<Output<'quotations.begin'>, 'kinds' | 'whyGuarded'>

/** Never past the ladder: a guarded visitor has no choice, and it is said why (2: 11, 注). */
function KindChoice({ typed, change, kinds, whyGuarded }: KindProps) {
  if (kinds.length < 2) return whyGuarded === null ? null : <Alert type="warning" showIcon title={whyGuarded} />
  return (
    <Radio.Group
      aria-label="报价种类"
      options={choices(quotationKindLabels, kinds)}
      value={typed.kind}
      onChange={(event) => change({ kind: event.target.value })}
    />
  )
}

/** By which 特价 less may be told: named on the paper as well (2: 10.5). */
function Approvals({ approvals }: Pick<Output<'quotations.preview'>, 'approvals'>) {
  if (approvals.length === 0) return null
  return <p role="status">{`按已批准的特价：${approvals.map(({ room, serial }) => `${room} ${serial}`).join('、')}`}</p>
}
