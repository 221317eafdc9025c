import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import { viewingStateLabels } from '../../../shared/leasing/viewing-words.ts'
import type { ViewingSummary } from '../../../shared/leasing/viewings.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './viewing.module.css'

export const hoursText = ({ startsAt, endsAt }: Pick<ViewingSummary, 'startsAt' | 'endsAt'>) =>
  `${civilTimeOf(startsAt).slice(5)}–${clockTimeOf(endsAt)}`

/** How it stands; a key that is out is said in so many words. */
export function StateMark({ viewing }: { readonly viewing: Pick<ViewingSummary, 'state' | 'keysOut'> }) {
  const { state, keysOut } = viewing
  return (
    <>
      {viewingStateLabels[state]}
      {keysOut > 0 && <span className={styles.late}>，{keysOut} 把钥匙在外</span>}
    </>
  )
}

export const viewingColumns: readonly Column<ViewingSummary>[] = [
  { key: 'when', title: '时间', width: '148px', render: hoursText },
  { key: 'serial', title: '编号', width: '152px', render: ({ serial }) => serial },
  {
    key: 'company',
    title: '客户',
    width: 'minmax(160px, 1.2fr)',
    render: ({ prospectSerial, company }) => `${prospectSerial} ${company ?? '未留公司名称'}`,
  },
  { key: 'rooms', title: '单元', width: 'minmax(110px, 1fr)', render: ({ rooms }) => rooms.join('、') },
  { key: 'broker', title: '中介', width: 'minmax(90px, 0.8fr)', render: ({ broker }) => broker ?? '—' },
  { key: 'escort', title: '陪同人', width: '80px', render: ({ escort }) => escort },
  { key: 'state', title: '状态', width: '168px', render: (one) => <StateMark viewing={one} /> },
  { key: 'next', title: '下一步', width: '104px', render: ({ nextOn }) => nextOn ?? '—' },
  { key: 'owner', title: '负责人', width: '80px', render: ({ owner }) => owner },
]
