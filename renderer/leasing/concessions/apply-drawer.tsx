import { Alert, App } from 'antd'
import { useState } from 'react'
import { rateText } from '../../../shared/leasing/rent.ts'
import { quantityText } from '../../../shared/money.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import type { Output } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import { everyOpenSuite, suiteName } from '../quotation/suite-lines.tsx'
import { Secret } from '../secret.tsx'
import { applicationOf, askedOf, beginDraft, type KnownTerms } from './apply-draft.ts'
import { ApplyFields } from './apply-fields.tsx'
import styles from './concession.module.css'
import { EffectTable } from './effect-table.tsx'

interface Props {
  readonly prospectId: string
  readonly suiteId: string | null
  readonly known?: KnownTerms
  readonly onClose: () => void
  readonly onApplied?: (id: string) => void
}

/** 申请特价: for which suite, then the whole form (2: 9.4, 10.5). */
export function ApplyDrawer({ prospectId, suiteId, known = {}, onClose, onApplied = onClose }: Props) {
  const [chosen, choose] = useState(suiteId)
  const begun = useQuery('concessions.begin', { prospectId, suiteId: chosen ?? prospectId }, { enabled: chosen !== null })
  if (chosen !== null && begun.data) {
    return <ApplyForm key={chosen} suiteId={chosen} begun={begun.data} {...{ known, onClose, onApplied }} />
  }
  return (
    <Drawer open onClose={onClose} width={860} title="申请特价">
      <ErrorNotice error={chosen === null ? null : begun.error} />
      {chosen === null && <SuiteChoice onChoose={choose} />}
    </Drawer>
  )
}

function SuiteChoice({ onChoose }: { readonly onChoose: (suiteId: string) => void }) {
  const { data, loading } = useQuery('suites.list', everyOpenSuite)
  return (
    <Field id="concession-suite" label="为哪个单元申请">
      <Select<string | null>
        id="concession-suite"
        autoFocus
        placeholder="输入室号或面积"
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        loading={loading}
        options={(data?.suites ?? []).map((suite) => ({ value: suite.id, label: suiteName(suite) }))}
        onChange={(id) => id !== null && onChoose(id)}
      />
    </Field>
  )
}

interface FormProps {
  readonly suiteId: string
  readonly begun: Output<'concessions.begin'>
  readonly known: KnownTerms
  readonly onClose: () => void
  readonly onApplied: (id: string) => void
}

function ApplyForm({ suiteId, begun, known, onClose, onApplied }: FormProps) {
  const { message } = App.useApp()
  const apply = useCommand('concessions.apply')
  const [draft, setDraft] = useState(() => beginDraft(begun, known))
  const [error, setError] = useState<ReplyError | null>(null)
  const asked = useSettled({ suiteId, ...askedOf(draft, begun) }, 350)
  const preview = useQuery('concessions.preview', asked, { enabled: asked.price > 0 && asked.start !== '', keepPrevious: true })
  const submit = async () => {
    const reply = await apply.run(applicationOf(draft, begun, suiteId))
    if (!reply.ok) return setError(reply.error)
    void message.success(`已提交 ${reply.data.serial}`)
    onApplied(reply.data.id)
  }
  const { prospect, room, area, unit, listPrice, gone, othersNear, standardFreeDays } = begun
  return (
    <Drawer
      open
      onClose={onClose}
      width={860}
      title={`申请特价　${prospect.serial} ${prospect.company ?? '未留公司名称'}`}
      extra={<PrivacyKey />}
      footer={
        <div className={styles.verbs}>
          <KeyedButton
            type="primary"
            keys="Ctrl+Enter"
            inFields
            label="提交申请"
            running={apply.running}
            run={() => void submit()}
          />
        </div>
      }
    >
      <div className={styles.body}>
        <p>
          {room}　{quantityText(area)} ㎡　牌价 <Secret>{rateText({ unit, fen: listPrice })}</Secret>　标准免租 {standardFreeDays}{' '}
          天以内
        </p>
        {gone !== null && <Alert type="warning" showIcon title={`${room} ${gone}，请换一个单元再申请`} />}
        {othersNear.length > 0 && <Alert type="info" showIcon title={`${room} 另有${othersNear.join('、')}`} />}
        <ErrorNotice error={error?.fields ? null : error} />
        <ApplyFields draft={draft} error={error} change={(part) => setDraft((before) => ({ ...before, ...part }))} />
        {preview.data && <EffectTable unit={unit} effect={preview.data.effect} />}
      </div>
    </Drawer>
  )
}
