import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { supplyIn, supplyLabels } from '../../../shared/reception/wave-words.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { otherKeys } from './counter-keys.ts'

/** A caller with a line of their own joins the outage that runs: 注销 then waits until they were told (1: 4.11). */
export function JoinWave({ record }: { readonly record: CaseDetail }) {
  const { run, running } = useCommand('waves.count')
  const waves = useQuery('waves.running', {}).data?.waves ?? []
  const about = supplyIn(record.content)
  const wave = waves.find(({ supply }) => supply === about) ?? waves[0]
  if (wave === undefined || record.slips.some(({ kind }) => kind === 'wave')) return null
  const join = () => void run({ id: wave.id, caseId: record.id, room: null, name: null, phone: null, said: null })
  return (
    <KeyedButton
      size="small"
      keys={`Alt+${otherKeys.joinWave}`}
      label={`列入${supplyLabels[wave.supply]}名单`}
      inFields
      running={running}
      run={join}
    />
  )
}
