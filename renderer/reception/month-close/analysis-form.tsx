import { Button, Input } from 'antd'
import { useState } from 'react'
import { longTextLimit } from '../../../shared/fields.ts'
import { type AnalysisField, analysisFields, analysisLabels, type MonthTable } from '../../../shared/reception/month-close.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './month-close.module.css'
import { useAnalysis } from './use-analysis.ts'

interface Properties {
  readonly table: MonthTable
  readonly onReload: () => void
}

const hints: Readonly<Record<AnalysisField, string>> = {
  features: '本月多了什么、少了什么，集中在哪里',
  repeats: '同一户、同一事反复的；多人投诉同一事的',
  causes: '为什么会发生；是人、设备还是制度',
  measures: '做什么、谁负责、到哪天',
  verification: '上月定的措施落实了没有，效果如何',
  unsettled: '还没办结的，谁在办、哪天完成',
}

/** 分析区 (domain F3, C): written by whoever makes the table, read by everybody else. */
export function AnalysisForm({ table, onReload }: Properties) {
  return table.actions.includes('amend') ? <Writing table={table} onReload={onReload} /> : <Written table={table} />
}

function Written({ table }: Pick<Properties, 'table'>) {
  return (
    <section aria-label="分析" className={styles.written}>
      {analysisFields.map((field) => (
        <div key={field}>
          <h2>{analysisLabels[field]}</h2>
          <p>{table[field] ?? '/'}</p>
        </div>
      ))}
    </section>
  )
}

function Writing({ table, onReload }: Properties) {
  const analysis = useAnalysis(table)
  const amend = useCommand('monthClose.amend')
  const submit = useCommand('monthClose.submit')
  const [error, setError] = useState<ReplyError | null>(null)
  const send = async (command: typeof amend | typeof submit) => {
    const reply = await command.run({ month: table.month, rev: analysis.rev, ...analysis.words })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) analysis.saved(reply.data.rev)
    else if (reply.error.code === 'CONFLICT') onReload()
  }
  const fault = (field: AnalysisField) => error?.fields?.[field]
  return (
    <section aria-label="分析" className={styles.writing}>
      {analysis.restored && <p className={styles.quiet}>上次没有保存的文字已恢复，请核对后保存。</p>}
      {analysisFields.map((field) => (
        <Field
          key={field}
          id={`analysis-${field}`}
          label={analysisLabels[field]}
          error={fault(field)}
          help={field === 'verification' && table.previousMeasures !== null ? `上月措施：${table.previousMeasures}` : undefined}
        >
          <Input.TextArea
            id={`analysis-${field}`}
            value={analysis.words[field]}
            maxLength={longTextLimit}
            autoSize={{ minRows: 2, maxRows: 10 }}
            placeholder={hints[field]}
            onChange={(event) => analysis.write(field, event.target.value)}
          />
        </Field>
      ))}
      <ErrorNotice error={error} />
      {error?.code === 'CONFLICT' && (
        <div className={styles.foot}>
          <Button onClick={analysis.takeTheirs}>换成新的内容</Button>
          <Button onClick={analysis.goOn}>保留我写的，再保存</Button>
        </div>
      )}
      <div className={styles.foot}>
        <KeyedButton
          keys="Ctrl+S"
          label="保存"
          inFields
          running={amend.running}
          disabled={!analysis.changed}
          run={() => void send(amend)}
        />
        <KeyedButton
          keys="Ctrl+Enter"
          label="上报"
          inFields
          type="primary"
          running={submit.running}
          disabled={!table.actions.includes('submit')}
          run={() => void send(submit)}
        />
      </div>
      {!table.actions.includes('submit') && <p className={styles.quiet}>截止当月 20 日起可以上报；分析可以先写，随写随存。</p>}
    </section>
  )
}
