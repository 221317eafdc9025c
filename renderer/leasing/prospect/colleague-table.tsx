import type { ColleagueProspect } from '../../../shared/leasing/prospects.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './prospect.module.css'

const columns: readonly Column<ColleagueProspect>[] = [
  { key: 'serial', title: '编号', width: '140px', render: (one) => one.serial },
  { key: 'company', title: '公司', width: 'minmax(200px, 1fr)', render: (one) => one.company },
  { key: 'owner', title: '负责人', width: '160px', render: (one) => one.owner },
]

const prospectsOf = (page: Output<'prospects.colleagues'>): readonly ColleagueProspect[] => page.prospects
const nothing = () => undefined

/** Which prospects are others', so that nobody calls on the same company twice; what they want is their owner's affair. */
export function ColleagueTable() {
  const pages = usePages('prospects.colleagues', { limit: 100 }, prospectsOf)
  return (
    <>
      <p className={styles.hint}>
        同事的客户只显示公司前两个字和负责人；要了解情况请直接找负责人，需要移交请负责人或招商主管办理。
      </p>
      <PagedTable
        label="同事的客户"
        columns={columns}
        pages={pages}
        onOpen={nothing}
        empty={<Empty title="没有同事的客户" teach="现在登记的客户都由您负责。" />}
      />
    </>
  )
}
