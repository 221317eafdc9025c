import { Skeleton } from 'antd'
import type { LostFoundItem } from '../../../shared/reception/lost-found.ts'
import { lostFoundNatureLabels, lostFoundStateLabels } from '../../../shared/reception/lost-found-words.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import caseStyles from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { ItemActions } from './item-actions.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemHistory } from './item-history.tsx'
import styles from './lost-found.module.css'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A line of the 《失物招领登记表》 over its list or its case. */
export function ItemDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('lostFound.get', { id: id ?? nobody }, { enabled: id !== null })
  const item = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={920}
      title={item === undefined ? '失物招领' : <Head item={item} />}
      footer={item === undefined ? undefined : <ItemActions key={item.id} item={item} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {item === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {item !== undefined && <Body key={item.id} item={item} />}
    </Drawer>
  )
}

function Head({ item }: { readonly item: LostFoundItem }) {
  return (
    <div className={caseStyles.head}>
      <strong className={caseStyles.serial}>{item.serial}</strong>
      <span className={caseStyles.category}>{lostFoundNatureLabels[item.nature]}</span>
      <span>{item.name}</span>
      <span>{lostFoundStateLabels[item.state]}</span>
      {item.next !== '' && (
        <span className={styles.next} data-due={item.due}>
          {item.next}
        </span>
      )}
    </div>
  )
}

function Body({ item }: { readonly item: LostFoundItem }) {
  const printings = useQuery('printing.history', { subjectId: item.id }).data?.printings ?? []
  return (
    <div className={caseStyles.body}>
      <div className={caseStyles.main}>
        <ItemFacts item={item} />
        <Attachments record={{ kind: 'lostFound', id: item.id }} covered={item.state === 'held'} />
        <PrintHistory printings={printings} />
      </div>
      <ItemHistory events={item.events} />
    </div>
  )
}
