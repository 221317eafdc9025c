import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { brokerClassLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerVisitAction, BrokerVisitDetail } from '../../../shared/leasing/brokers.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { PricesTold } from '../prospect/prices-told.tsx'
import { AmendVisit } from './acts/amend-visit.tsx'
import type { BrokerActProperties } from './acts/broker-panel.tsx'
import { Confirm } from './acts/confirm.tsx'
import { End } from './acts/end.tsx'
import { Give } from './acts/give.tsx'
import { Renew, Withdraw } from './acts/keep-claim.tsx'
import { Papers } from './acts/papers.tsx'
import { Place } from './acts/place.tsx'
import { Report } from './acts/report.tsx'
import { Show } from './acts/show.tsx'
import { Tell } from './acts/tell.tsx'
import styles from './broker.module.css'
import { Claims } from './claims.tsx'
import { VisitFacts } from './visit-facts.tsx'
import { VisitSteps } from './visit-steps.tsx'

type Doing = Exclude<BrokerVisitAction, 'print'>

const verbs: readonly (readonly [Doing, string, string])[] = [
  ['place', 'P', '认定类型'],
  ['tell', 'Q', '报价'],
  ['show', 'V', '带看房'],
  ['give', 'G', '给资料'],
  ['papers', 'L', '打印资料'],
  ['confirm', 'C', '客户确认书'],
  ['contact', 'K', '记联系并顺延'],
  ['withdraw', 'W', '撤回客户确认'],
  ['end', 'E', '送别'],
  ['reply', 'R', '监控室回复'],
  ['amendVisit', 'A', '更正'],
]

const panels: Readonly<Record<Doing, (properties: BrokerActProperties) => ReactNode>> = {
  ...{ place: Place, tell: Tell, show: Show, give: Give, confirm: Confirm, end: End, reply: Report },
  ...{ papers: Papers, contact: Renew, withdraw: Withdraw, amendVisit: AmendVisit },
}

function Verbs({ visit, onDo }: { readonly visit: BrokerVisitDetail; readonly onDo: (doing: Doing) => void }) {
  const print = usePrintRequest((request) => request.open)
  return (
    <div className={styles.verbs}>
      {verbs
        .filter(([doing]) => visit.actions.includes(doing))
        .map(([doing, keys, label]) => (
          <KeyedButton
            key={doing}
            keys={keys}
            label={label}
            {...(doing === 'place' && visit.visitorClass === null ? { type: 'primary' as const } : {})}
            run={() => onDo(doing)}
          />
        ))}
      <KeyedButton keys="D" label="打印登记" run={() => print({ form: 'brokerVisit', id: visit.id })} />
      {visit.confirmation !== null && visit.client?.own === true && (
        <KeyedButton keys="S" label="打印确认书" run={() => print({ form: 'brokerConfirmation', id: visit.id })} />
      )}
    </div>
  )
}

function Head({ visit }: { readonly visit: BrokerVisitDetail }) {
  return (
    <span className={styles.head}>
      <strong>{visit.serial}</strong>
      <span>
        {visit.firm ?? '无固定公司'} {visit.agent}
      </span>
      <span>{visit.visitorClass === null ? '待认定' : brokerClassLabels[visit.visitorClass]}</span>
      {visit.endedAt === null && <span className={styles.warn}>在访</span>}
    </span>
  )
}

interface Props {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One visit: what they said, what it proposes, the steps of their class, and how they left (2: 11). */
export function VisitDrawer({ id, onClose }: Props) {
  const { data, error, reload } = useQuery('brokers.visit', { id: id ?? nobody }, { enabled: id !== null })
  const [doing, begin] = useBegun<Doing>(id)
  const visit = data?.id === id ? data : undefined
  const Panel = doing === null ? null : panels[doing]
  const stop = () => begin(null)
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={760}
      title={visit === undefined ? '中介来访' : <Head visit={visit} />}
      footer={visit === undefined || Panel !== null ? undefined : <Verbs visit={visit} onDo={begin} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {visit === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {visit !== undefined && (
        <div className={styles.body}>
          {Panel !== null && <Panel key={doing} visit={visit} onDone={stop} onCancel={stop} onReload={reload} />}
          <VisitFacts visit={visit} />
          <VisitSteps visit={visit} />
          <Claims visit={visit} />
          {visit.client?.own === true && <PricesTold prospect={{ id: visit.client.prospectId }} />}
        </div>
      )}
    </Drawer>
  )
}
