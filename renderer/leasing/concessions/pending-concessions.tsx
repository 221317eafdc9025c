import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useQuery } from '../../api/use-query.ts'

/** What waits for the decision of whoever sits here, where their day begins; nothing for others. */
export function PendingConcessions() {
  const { data } = useQuery('concessions.waiting', {})
  const navigate = useNavigate()
  const count = data?.count ?? 0
  if (count === 0) return null
  return (
    <Button size="small" onClick={() => void navigate('/leasing/concessions?group=mine')}>
      {count} 份特价申请待我审批
    </Button>
  )
}
