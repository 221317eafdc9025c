import { Drawer } from '../../ui/drawer.tsx'
import { SuiteForm } from './suite-form.tsx'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** A suite that is not in the house yet. */
export function NewSuite({ open, onClose, onMade }: Props) {
  return (
    <Drawer title="登记单元" open={open} onClose={onClose} width={760}>
      <SuiteForm suite={null} onDone={onMade} />
    </Drawer>
  )
}
