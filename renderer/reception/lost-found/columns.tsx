import { civilTimeOf } from '../../../shared/calendar.ts'
import type { LostFoundLine } from '../../../shared/reception/lost-found.ts'
import { itemKindLabels, lostFoundNatureLabels, lostFoundStateLabels } from '../../../shared/reception/lost-found-words.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './lost-found.module.css'

const ended = (line: LostFoundLine) => line.state === 'disposed' || line.state === 'voided'

/** The lines of the 《失物招领登记表》; what was disposed of or voided is struck through in red, as in the book. */
export const lostFoundColumns: readonly Column<LostFoundLine>[] = [
  {
    key: 'serial',
    title: '编号',
    width: '150px',
    render: (line) => (ended(line) ? <s className={styles.struck}>{line.serial}</s> : line.serial),
  },
  { key: 'registered', title: '登记时间', width: '132px', render: (line) => civilTimeOf(line.registeredAt) },
  { key: 'nature', title: '性质', width: '80px', render: (line) => lostFoundNatureLabels[line.nature] },
  { key: 'name', title: '物品', width: 'minmax(140px, 1fr)', render: (line) => `${line.name} ${line.quantity}` },
  { key: 'kind', title: '类别', width: '96px', render: (line) => itemKindLabels[line.kind] },
  { key: 'place', title: '地点', width: 'minmax(110px, 1fr)', render: (line) => line.place },
  { key: 'person', title: '拾获人/失主', width: '104px', render: (line) => line.person ?? '未留姓名' },
  { key: 'storage', title: '保管', width: '104px', render: (line) => line.storage ?? '—' },
  { key: 'state', title: '状态', width: '96px', render: (line) => lostFoundStateLabels[line.state] },
  {
    key: 'next',
    title: '下一步',
    width: 'minmax(150px, 1fr)',
    render: (line) => <span className={line.due ? styles.late : undefined}>{line.next}</span>,
  },
]
