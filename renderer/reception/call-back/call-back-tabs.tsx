import { Segmented } from 'antd'
import { useAddress } from '../../ui/use-address.ts'

const lists = [
  { value: 'waiting', label: '待回访' },
  { value: 'answered', label: '回访记录' },
  { value: 'promises', label: '承诺簿' },
] as const
type List = (typeof lists)[number]['value']

/** Which list is shown stands in the address. */
export function useCallBackList(): readonly [List, (list: string) => void] {
  const [chosen, set] = useAddress('list')
  return [lists.find(({ value }) => value === chosen)?.value ?? 'waiting', set]
}

export function CallBackTabs() {
  const [list, set] = useCallBackList()
  return <Segmented aria-label="回访与承诺" options={[...lists]} value={list} onChange={set} />
}
