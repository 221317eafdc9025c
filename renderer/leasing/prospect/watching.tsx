import { WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { clockTimeOf } from '../../../shared/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './prospect.module.css'
import { companyText } from './prospect-words.ts'

/** Guarded visitors who are not known to have left: an open duty in everybody's sight until it is closed (2: 注). */
export function Watching({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { data } = useQuery('prospects.watching', {})
  const watches = data?.watches ?? []
  if (watches.length === 0) return null
  return (
    <section className={styles.watching} aria-label="须目送或通知监控室的客户">
      <WarningOutlined aria-hidden />
      <span>未确认离开 {watches.length} 位：</span>
      {watches.slice(0, 3).map(({ id, prospectId, serial, company, openedAt }) => (
        <Button key={id} type="link" size="small" onClick={() => onOpen(prospectId)}>
          {serial} {companyText(company)}（{clockTimeOf(openedAt)} 来访）
        </Button>
      ))}
      {watches.length > 3 && <span>等</span>}
    </section>
  )
}
