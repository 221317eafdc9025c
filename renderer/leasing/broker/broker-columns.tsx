import { civilTimeOf } from '../../../shared/calendar.ts'
import { brokerClassLabels, farewellLabels, quoteKindLabels } from '../../../shared/leasing/broker-words.ts'
import type { BrokerSummary, BrokerVisitLine } from '../../../shared/leasing/brokers.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './broker.module.css'

const nothing = <span className={styles.quiet}>—</span>

export const clientWords = ({ client }: Pick<BrokerVisitLine, 'client'>) =>
  client === null ? null : client.own ? client.company : `${client.company}（${client.owner}负责）`

/** 报价类型; the third class is told none (2: 11, 三类 2). */
const quoted = ({ quoteKind, visitorClass }: BrokerVisitLine) =>
  quoteKind === null ? (visitorClass === 'broker3' ? '不报' : nothing) : quoteKindLabels[quoteKind]

export const visitColumns: readonly Column<BrokerVisitLine>[] = [
  { key: 'serial', title: '编号', width: '150px', render: ({ serial }) => serial },
  { key: 'arrived', title: '来访时间', width: '140px', render: ({ arrivedAt }) => civilTimeOf(arrivedAt) },
  { key: 'firm', title: '中介公司', width: 'minmax(140px, 0.8fr)', render: ({ firm }) => firm ?? nothing },
  { key: 'agent', title: '经纪人', width: '88px', render: ({ agent }) => <strong>{agent}</strong> },
  {
    key: 'class',
    title: '类型',
    width: '150px',
    render: ({ visitorClass }) =>
      visitorClass === null ? <span className={styles.warn}>待认定</span> : brokerClassLabels[visitorClass],
  },
  { key: 'client', title: '带来客户', width: 'minmax(140px, 1fr)', render: (one) => clientWords(one) ?? nothing },
  { key: 'quoted', title: '报价', width: '64px', render: quoted },
  {
    key: 'farewell',
    title: '送别',
    width: '110px',
    render: ({ farewell }) => (farewell === null ? <span className={styles.warn}>在访</span> : farewellLabels[farewell]),
  },
  { key: 'by', title: '接待人', width: '88px', render: ({ by }) => by },
]

export const brokerColumns: readonly Column<BrokerSummary>[] = [
  { key: 'firm', title: '中介公司', width: 'minmax(160px, 1fr)', render: ({ firm }) => firm ?? nothing },
  { key: 'agent', title: '经纪人', width: '120px', render: ({ agent }) => <strong>{agent}</strong> },
  { key: 'phone', title: '电话', width: '130px', render: ({ phone }) => phone ?? nothing },
  {
    key: 'class',
    title: '上次类型',
    width: '150px',
    render: ({ lastClass }) => (lastClass === null ? nothing : brokerClassLabels[lastClass]),
  },
  { key: 'visits', title: '来访', width: '64px', render: ({ results }) => results.visits },
  { key: 'clients', title: '客户', width: '64px', render: ({ results }) => results.clients },
  { key: 'viewings', title: '带看', width: '64px', render: ({ results }) => results.viewings },
  { key: 'deals', title: '成交', width: '64px', render: ({ results }) => results.deals },
  {
    key: 'last',
    title: '最近来访',
    width: '140px',
    render: ({ lastVisitAt }) => (lastVisitAt === null ? nothing : civilTimeOf(lastVisitAt)),
  },
  { key: 'owner', title: '登记人', width: '88px', render: ({ owner }) => owner },
]
