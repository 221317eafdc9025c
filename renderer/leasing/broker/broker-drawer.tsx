import { App, Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { brokerClassLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerConfirmation, BrokerDetail } from '../../../shared/leasing/brokers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import styles from './broker.module.css'
import { visitColumns } from './broker-columns.tsx'
import { confirmationWords } from './claims.tsx'

/** A contact about the client keeps it; without any it is void (domain 2.9). */
function Contact({ confirmation: { id, rev } }: { readonly confirmation: BrokerConfirmation }) {
  const { run, running } = useCommand('brokers.contact')
  const { message } = App.useApp()
  const [note, setNote] = useState('')
  const send = async () => {
    const reply = await run({ id, rev, at: null, note })
    if (reply.ok) setNote('')
    else void message.warning(reply.error.message, 6)
  }
  return (
    <span className={styles.verbs}>
      <Input
        size="small"
        style={{ width: 220 }}
        aria-label="联系情况"
        placeholder="联系情况"
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button size="small" disabled={running || note.trim() === ''} onClick={() => void send()}>
        记联系
      </Button>
    </span>
  )
}

function Confirmations({ broker }: { readonly broker: BrokerDetail }) {
  if (broker.confirmations.length === 0) return null
  return (
    <section className={styles.box} aria-label="客户确认书">
      <h3>客户确认书</h3>
      <ul className={styles.steps}>
        {broker.confirmations.map((one) => (
          <li key={one.id}>
            {one.serial}　{confirmationWords(one)}
            {one.state === 'valid' && one.contactName !== null && <Contact confirmation={one} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** 成交: who signed, and on which visit they were brought. */
function Signed({ broker: { signed } }: { readonly broker: BrokerDetail }) {
  if (signed.length === 0) return null
  return (
    <section className={styles.box} aria-label="成交">
      <h3>成交</h3>
      <ul className={styles.steps}>
        {signed.map(({ prospectId, serial, company, owner, own, visitSerial }) => (
          <li key={prospectId}>
            {serial} {company}
            {!own && `（${owner}负责）`}　来自 {visitSerial}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Known({ broker }: { readonly broker: BrokerDetail }) {
  const { results, past } = broker
  return (
    <dl className={styles.facts}>
      <dt>电话</dt>
      <dd>{broker.phone ?? '未留'}</dd>
      <dt>名片</dt>
      <dd>{broker.card === null ? '未问' : broker.card ? '有名片' : '无名片'}</dd>
      <dt>主要业务</dt>
      <dd>{broker.business ?? '未填'}</dd>
      <dt>已知</dt>
      <dd>
        来访 {results.visits} 次（{past.emptyVisits} 次没有客户），客户 {results.clients}，带看 {results.viewings}，成交{' '}
        {results.deals}
        {past.promoted > 0 && `，推介其他大楼 ${past.promoted} 次`}
      </dd>
      <dt>登记人</dt>
      <dd>{broker.owner}</dd>
    </dl>
  )
}

interface Props {
  readonly id: string | null
  readonly onClose: () => void
  readonly onVisit: (id: string) => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** What the desk knows of a broker, and what they brought. */
export function BrokerDrawer({ id, onClose, onVisit }: Props) {
  const { data, error, reload } = useQuery('brokers.get', { id: id ?? nobody }, { enabled: id !== null })
  const broker = data?.id === id ? data : undefined
  const title = broker === undefined ? '中介' : `${broker.firm ?? '无固定公司'} ${broker.agent}`
  const known = broker?.lastClass ? `　${brokerClassLabels[broker.lastClass]}` : ''
  return (
    <Drawer open={id !== null} onClose={onClose} width={900} title={`${title}${known}`}>
      <ErrorNotice error={error} onRetry={reload} />
      {broker === undefined && error === null && <Skeleton active />}
      {broker !== undefined && (
        <div className={styles.body}>
          <Known broker={broker} />
          <Signed broker={broker} />
          <Confirmations broker={broker} />
          <div className={styles.visits}>
            <VirtualTable
              label="来访"
              columns={visitColumns}
              items={broker.visits}
              keyOf={(one) => one.id}
              onOpen={(one) => onVisit(one.id)}
              empty="还没有来访"
            />
          </div>
        </div>
      )}
    </Drawer>
  )
}
