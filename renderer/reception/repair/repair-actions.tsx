import { type ComponentType, useState } from 'react'
import { openRepairStates } from '../../../shared/reception/repair-words.ts'
import type { RepairAction, RepairDetail } from '../../../shared/reception/repairs.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import styles from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Accept } from './acts/accept.tsx'
import { Arrive } from './acts/arrive.tsx'
import { Delay } from './acts/delay.tsx'
import { Dispatch } from './acts/dispatch.tsx'
import { Finish } from './acts/finish.tsx'
import { Pay } from './acts/pay.tsx'
import { Plan } from './acts/plan.tsx'
import { Price } from './acts/price.tsx'
import { Refuse } from './acts/refuse.tsx'
import type { RepairActProperties } from './acts/repair-panel.tsx'
import { Cancel, ToAfterSales } from './acts/with-reason.tsx'

interface Verb {
  readonly verb: string
  readonly keys: string
  readonly Panel: ComponentType<RepairActProperties>
}

/** A letter of the verb's pinyin that is free, beside P for the paper. */
const repairVerbs: Readonly<Record<RepairAction, Verb>> = {
  dispatch: { verb: '派工', keys: 'G', Panel: Dispatch },
  arrive: { verb: '到场', keys: 'D', Panel: Arrive },
  price: { verb: '报价', keys: 'J', Panel: Price },
  plan: { verb: '大修方案', keys: 'F', Panel: Plan },
  delay: { verb: '延期承诺', keys: 'N', Panel: Delay },
  finish: { verb: '完工', keys: 'W', Panel: Finish },
  accept: { verb: '验收', keys: 'Y', Panel: Accept },
  pay: { verb: '收款', keys: 'K', Panel: Pay },
  refuse: { verb: '业主不修', keys: 'B', Panel: Refuse },
  cancel: { verb: '取消', keys: 'X', Panel: Cancel },
  toAfterSales: { verb: '转售后保修', keys: 'Z', Panel: ToAfterSales },
}

function wordOf(repair: RepairDetail, action: RepairAction): string {
  if (action !== 'dispatch' || repair.dispatchedAt === null) return repairVerbs[action].verb
  return openRepairStates.some((state) => state === repair.state) ? '改派' : '再次派工'
}

/** What the owner must agree to comes before the work; else the first that the core allows. */
function wanted({ state, charging, actions }: RepairDetail): RepairAction | undefined {
  if (!openRepairStates.some((one) => one === state)) return actions.find((action) => action === 'pay')
  return state === 'onSite' && charging === null ? 'price' : actions[0]
}

/** The steps that the core allows now; the one that is wanted next stands out. */
export function RepairActions({ repair, onReload }: { readonly repair: RepairDetail; readonly onReload: () => void }) {
  const [open, setOpen] = useState<RepairAction | null>(null)
  const print = usePrintRequest((request) => request.open)
  if (open !== null) {
    const { Panel } = repairVerbs[open]
    const close = () => setOpen(null)
    return <Panel repair={repair} onDone={close} onCancel={close} onReload={onReload} />
  }
  const first = wanted(repair)
  return (
    <div className={styles.verbs}>
      {repair.actions.map((action) => (
        <VerbButton
          key={action}
          primary={action === first}
          letter={repairVerbs[action].keys}
          verb={wordOf(repair, action)}
          run={() => setOpen(action)}
        />
      ))}
      <VerbButton primary={false} letter="P" verb="打印维修单" run={() => print({ form: 'repairSlip', id: repair.id })} />
    </div>
  )
}
