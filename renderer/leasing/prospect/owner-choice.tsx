import { leasingDesk } from '../../../shared/access/roles.ts'
import { useQuery } from '../../api/use-query.ts'
import { OneOf } from '../../ui/filters.tsx'

/** Colleagues of the leasing desk. */
export function useLeasingPeople() {
  const people = useQuery('accounts.names', {}).data?.people ?? []
  return people.filter(({ roles }) => roles.some((role) => leasingDesk.some((one) => one === role)))
}

interface Props {
  readonly value: string | null
  readonly onChange: (ownerId: string | null) => void
}

export function OwnerChoice({ value, onChange }: Props) {
  const people = useLeasingPeople()
  return (
    <OneOf
      label="负责人"
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  )
}
