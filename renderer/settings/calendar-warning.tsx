import { Alert } from 'antd'
import { Link } from 'react-router'
import { useQuery } from '../api/use-query.ts'

/** Limits in working days are reckoned by weekends alone in a year that nobody has entered. */
export function CalendarWarning({ linked = false }: { readonly linked?: boolean }) {
  const years = useQuery('holidays.status', {}).data?.unknownYears ?? []
  if (years.length === 0) return null
  const place = linked ? <Link to="/settings/calendar">设置 › 工作日历</Link> : '设置 › 工作日历'
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <>
          {years.join('、')} 年的放假安排尚未公布或未内置，请在 {place} 补录；补录前，这一年的工作日时限只跳过周末。
        </>
      }
    />
  )
}
