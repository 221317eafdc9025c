import { useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ProspectChoice } from '../quotation/prospect-choice.tsx'
import { Plan } from './acts/plan.tsx'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onPlanned: (id: string) => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** 约看房 from the list: first for whom, then when and what (2: 8.1). */
export function NewViewing({ open, onClose, onPlanned }: Props) {
  const [chosen, choose] = useState<string | null>(null)
  const { data, error, reload } = useQuery('prospects.get', { id: chosen ?? nobody }, { enabled: open && chosen !== null })
  const prospect = data?.prospect?.id === chosen ? data?.prospect : undefined
  const close = () => {
    choose(null)
    onClose()
  }
  const planned = (id: string) => {
    choose(null)
    onClose()
    onPlanned(id)
  }
  return (
    <Drawer open={open} onClose={close} width={760} title="约看房">
      <ErrorNotice error={error} onRetry={reload} />
      {chosen === null && <ProspectChoice question="约谁看房？" onChoose={choose} />}
      {prospect && <Plan prospect={prospect} onPlanned={planned} onCancel={close} onReload={reload} />}
    </Drawer>
  )
}
