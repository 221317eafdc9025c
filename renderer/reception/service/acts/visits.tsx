import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { MomentAct } from './moment-act.tsx'
import type { ServiceActProperties } from './service-panel.tsx'

/** 派工: whom; the case is handed over with it. */
export function Dispatch(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.dispatch')
  const me = useSession((state) => state.me?.name ?? '')
  const { workers, dispatcher } = properties.service
  const asks = {
    workers: { label: '服务人员', limit: 100, placeholder: '几个人用顿号隔开', value: workers ?? '' },
    dispatcher: { label: '派工人', limit: 60, placeholder: '主管', value: dispatcher ?? me },
  }
  return <MomentAct {...properties} verb="派工" asks={asks} running={running} send={run} />
}

export function Arrive(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.arrive')
  return <MomentAct<never> {...properties} verb="上门" asks={{}} running={running} send={run} />
}

export function Leave(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.leave')
  return <MomentAct<never> {...properties} verb="做完离开" asks={{}} running={running} send={run} />
}

/** 留钥匙: whoever leaves a key gets a receipt. */
export function ReceiveKey(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.receiveKey')
  const asks = {
    number: { label: '钥匙收条号', limit: 20, placeholder: 'YK-017' },
    from: { label: '交钥匙的人', limit: 60, value: properties.service.name ?? '' },
  }
  return <MomentAct {...properties} verb="收钥匙" asks={asks} running={running} send={run} />
}

export function ReturnKey(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.returnKey')
  const asks = { to: { label: '签收钥匙的人', limit: 60, value: properties.service.name ?? '' } }
  return <MomentAct {...properties} verb="还钥匙" asks={asks} running={running} send={run} />
}

export function Cancel(properties: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.cancel')
  const asks = { reason: { label: '取消的原因', limit: 500, lines: 2, placeholder: '业主改期、不做了' } }
  return <MomentAct {...properties} verb="取消服务" asks={asks} running={running} send={run} />
}
