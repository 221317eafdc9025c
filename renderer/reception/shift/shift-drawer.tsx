import { Skeleton } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type Shift, shiftStateLabels } from '../../../shared/reception/shifts.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import caseStyles from '../case/case.module.css'
import { type Fact, FactList } from '../case/fact-list.tsx'
import { VerbButton } from '../case/verb-button.tsx'
import { type Ending, EndShift } from './end-shift.tsx'
import styles from './shift.module.css'
import { ShiftLines } from './shift-lines.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One sheet: what was handed over, taken over or withdrawn from here. */
export function ShiftDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('shifts.get', { id: id ?? nobody }, { enabled: id !== null })
  const shift = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={760}
      title={shift === undefined ? '前台交接班记录表' : `${shift.serial} ${shiftStateLabels[shift.state]}`}
      footer={shift === undefined ? undefined : <Actions key={shift.id} shift={shift} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {shift === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {shift !== undefined && <Contents shift={shift} />}
    </Drawer>
  )
}

function Actions({ shift, onReload }: { readonly shift: Shift; readonly onReload: () => void }) {
  const print = usePrintRequest((request) => request.open)
  const [ending, setEnding] = useState<Ending | null>(null)
  if (ending !== null) {
    const close = () => setEnding(null)
    return <EndShift ending={ending} shift={shift} onDone={close} onCancel={close} onReload={onReload} />
  }
  const { actions } = shift
  return (
    <div className={caseStyles.verbs}>
      {actions.includes('takeOver') && <VerbButton primary letter="T" verb="接班" run={() => setEnding('takeOver')} />}
      {actions.includes('withdraw') && <VerbButton primary={false} letter="W" verb="撤回" run={() => setEnding('withdraw')} />}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'shiftSheet', id: shift.id })} />
    </div>
  )
}

function Contents({ shift }: { readonly shift: Shift }) {
  const { giver, receiver, madeAt, since, registered, note, remark, settledAt, settledBy, withdrawReason } = shift
  const facts: readonly Fact[] = [
    ['交班', `${giver} ${civilTimeOf(madeAt)}`],
    ['接班', shift.state === 'taken' && settledAt !== null ? `${settledBy} ${civilTimeOf(settledAt)}` : `${receiver}（待接班）`],
    ['当班', `${civilTimeOf(since)} 起，登记 ${registered} 件`],
    ['物品、钥匙、现金及其它', note ?? '无'],
    ...(remark === null ? [] : [['接班说明', remark] as const]),
    ...(withdrawReason === null ? [] : [['撤回原因', withdrawReason] as const]),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a record longer than the window must scroll by keyboard
    <section className={styles.sheet} tabIndex={0} aria-label="交接单">
      <FactList facts={facts} />
      <ShiftLines lines={shift.lines} counts={shift.counts} />
    </section>
  )
}
