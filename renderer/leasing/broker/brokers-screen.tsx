import { Segmented } from 'antd'
import { useDeferredValue, useState } from 'react'
import { brokerClasses, brokerClassLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerLedgerFilter } from '../../../shared/leasing/brokers.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { choices } from '../../reception/case/acts/choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel } from '../../ui/keys.ts'
import { ListScreen } from '../../ui/list-screen.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import styles from './broker.module.css'
import { brokerColumns, visitColumns } from './broker-columns.tsx'
import { BrokerDrawer } from './broker-drawer.tsx'
import { Conversation } from './conversation.tsx'
import { VisitDrawer } from './visit-drawer.tsx'

const visitsOf = (page: Output<'brokers.ledger'>) => page.visits
const brokersOf = (page: Output<'brokers.list'>) => page.brokers

const anyVisit: BrokerLedgerFilter = { brokerId: null, visitorClass: [], open: false, from: null, until: null }

interface TableProps {
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

function VisitTable({ filter, openId, onOpen }: TableProps & { readonly filter: BrokerLedgerFilter }) {
  const pages = usePages('brokers.ledger', { ...filter, limit: 100 }, visitsOf)
  return (
    <div className={styles.table}>
      <PagedTable
        label="中介来访登记"
        columns={visitColumns}
        pages={pages}
        openKey={openId}
        onOpen={({ id }) => onOpen(id)}
        empty={<Empty title="没有中介来访" teach="中介到前台，按 N：照着三个问题聊几句，类型和下一步就出来了（规程 11）。" />}
      />
    </div>
  )
}

function BrokerTable({ text, openId, onOpen }: TableProps & { readonly text: string }) {
  const pages = usePages('brokers.list', { text, limit: 100 }, brokersOf)
  return (
    <div className={styles.table}>
      <PagedTable
        label="中介名录"
        columns={brokerColumns}
        pages={pages}
        openKey={openId}
        onOpen={({ id }) => onOpen(id)}
        empty={<Empty title="没有这样的中介" teach="第一次来访时登记，以后只要选名字。" />}
      />
    </div>
  )
}

/** 中介: who came with whom and how they left, and what each of them brought (2: 11). */
export function BrokersScreen() {
  const [view, setView] = useState<'visits' | 'brokers'>('visits')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const [filter, setFilter] = useState(anyVisit)
  const [visitId, openVisit] = useAddress('visit')
  const [brokerId, openBroker] = useAddress('broker')
  const [asking, setAsking] = useState(false)
  const change = (part: Partial<BrokerLedgerFilter>) => setFilter((before) => ({ ...before, ...part }))
  const search = (typed: string) => {
    setText(typed)
    if (typed !== '') setView('brokers')
  }
  return (
    <ListScreen
      title="中介"
      searchLabel="查找中介公司或经纪人"
      text={text}
      onText={search}
      actions={
        <>
          <Segmented<'visits' | 'brokers'>
            aria-label="怎样看"
            options={[
              { value: 'visits', label: '来访登记' },
              { value: 'brokers', label: '中介名录' },
            ]}
            value={view}
            onChange={setView}
          />
          {view === 'visits' && (
            <>
              <ManyOf
                label="类型"
                value={filter.visitorClass}
                options={choices(brokerClassLabels, brokerClasses)}
                onChange={(visitorClass) => change({ visitorClass })}
              />
              <DateField label="从" placeholder="从" value={filter.from} onChange={(from) => change({ from })} />
              <DateField label="到" placeholder="到" value={filter.until} onChange={(until) => change({ until })} />
            </>
          )}
          <PrivacyKey />
          <KeyedButton keys="N" label="中介来访" type="primary" run={() => setAsking(true)} />
        </>
      }
    >
      {view === 'visits' ? (
        <VisitTable filter={filter} openId={visitId} onOpen={openVisit} />
      ) : (
        <BrokerTable text={wanted} openId={brokerId} onOpen={openBroker} />
      )}
      <Conversation open={asking} onClose={() => setAsking(false)} onReceived={openVisit} />
      <VisitDrawer id={visitId} onClose={() => openVisit(null)} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
      <BrokerDrawer id={visitId === null ? brokerId : null} onClose={() => openBroker(null)} onVisit={openVisit} />
    </ListScreen>
  )
}
