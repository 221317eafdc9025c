import type { ReactNode } from 'react'
import { brokerClassLabels } from '../../../../shared/leasing/broker-words.ts'
import type { BrokerVisitDetail } from '../../../../shared/leasing/brokers.ts'
import { ActPanel } from '../../../reception/case/act-panel.tsx'
import { MovedOnNotice } from '../../../reception/case/moved-on-notice.tsx'
import type { Act } from '../../../reception/case/use-act.ts'

/** What every act on a visit gets. */
export interface BrokerActProperties {
  readonly visit: BrokerVisitDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}

interface Props {
  readonly verb: string
  readonly visit: BrokerVisitDetail
  readonly act: Act<BrokerVisitDetail>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

const standingOf = ({ visitorClass, papers, endedAt }: BrokerVisitDetail) =>
  `${visitorClass === null ? '待认定' : brokerClassLabels[visitorClass]}，资料 ${papers.length} 份${endedAt === null ? '' : '，已送别'}`

/** One act on a visit; whoever changed it meanwhile is named by how it stands now. */
export function BrokerPanel({ visit, act, ...rest }: Props) {
  const conflict = <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(visit)} onGoOn={act.goOn} />
  return <ActPanel {...rest} act={act} conflict={conflict} />
}

export const orNull = (text: string) => (text.trim() === '' ? null : text)
