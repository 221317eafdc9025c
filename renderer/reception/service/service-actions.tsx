import { type ComponentType, useState } from 'react'
import type { ServiceAction, ServiceDetail } from '../../../shared/reception/service-orders.ts'
import { openServiceStates } from '../../../shared/reception/service-words.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import styles from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Answer } from './acts/answer.tsx'
import { Check } from './acts/check.tsx'
import { Order } from './acts/order.tsx'
import { Pay } from './acts/pay.tsx'
import type { ServiceActProperties } from './acts/service-panel.tsx'
import { Sign } from './acts/sign.tsx'
import { Arrive, Cancel, Dispatch, Leave, ReceiveKey, ReturnKey } from './acts/visits.tsx'

interface Verb {
  readonly verb: string
  readonly keys: string
  readonly Panel: ComponentType<ServiceActProperties>
}

/** A letter of the verb's pinyin that is free, beside P for the paper. */
const verbs: Readonly<Record<ServiceAction, Verb>> = {
  order: { verb: '项目与价格', keys: 'J', Panel: Order },
  answer: { verb: '答复业主', keys: 'D', Panel: Answer },
  receiveKey: { verb: '收钥匙', keys: 'Y', Panel: ReceiveKey },
  dispatch: { verb: '派工', keys: 'G', Panel: Dispatch },
  arrive: { verb: '上门', keys: 'S', Panel: Arrive },
  leave: { verb: '做完离开', keys: 'L', Panel: Leave },
  check: { verb: '主管验收', keys: 'C', Panel: Check },
  sign: { verb: '住户签名', keys: 'Q', Panel: Sign },
  pay: { verb: '收款', keys: 'K', Panel: Pay },
  returnKey: { verb: '还钥匙', keys: 'H', Panel: ReturnKey },
  cancel: { verb: '取消', keys: 'X', Panel: Cancel },
}

/** An order is priced before it is answered; else the first that the core allows. */
function wanted({ state, amount, actions }: ServiceDetail): ServiceAction | undefined {
  if (state === 'toAnswer' && amount === null) return 'order'
  if (openServiceStates.some((one) => one === state)) return actions[0]
  return actions.find((action) => action !== 'dispatch')
}

/** The steps that the core allows now; the one that is wanted next stands out. */
export function ServiceActions({ service, onReload }: { readonly service: ServiceDetail; readonly onReload: () => void }) {
  const [open, setOpen] = useState<ServiceAction | null>(null)
  const print = usePrintRequest((request) => request.open)
  if (open !== null) {
    const { Panel } = verbs[open]
    const close = () => setOpen(null)
    return <Panel service={service} onDone={close} onCancel={close} onReload={onReload} />
  }
  const first = wanted(service)
  const again = service.state === 'signed' ? '再次派工' : '改派'
  return (
    <div className={styles.verbs}>
      {service.actions.map((action) => (
        <VerbButton
          key={action}
          primary={action === first}
          letter={verbs[action].keys}
          verb={action === 'dispatch' && service.workers !== null ? again : verbs[action].verb}
          run={() => setOpen(action)}
        />
      ))}
      <VerbButton primary={false} letter="P" verb="打印服务单" run={() => print({ form: 'serviceSlip', id: service.id })} />
    </div>
  )
}
