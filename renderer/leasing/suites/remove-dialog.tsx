import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import { useCommand } from '../../api/use-command.ts'
import { ReasonDialog } from './reason-dialog.tsx'

interface Props {
  readonly suite: SuiteDetail
  readonly open: boolean
  readonly onClose: () => void
  readonly onGone: () => void
}

/** A suite that is split or joined is not there any more; what happened to it stays. */
export function RemoveDialog({ suite, open, onClose, onGone }: Props) {
  const { run, running } = useCommand('suites.remove')
  return (
    <ReasonDialog
      title={`移除 ${suite.room}`}
      verb="移除"
      open={open}
      running={running}
      onClose={onClose}
      onSend={async (reason) => {
        const reply = await run({ id: suite.id, rev: suite.rev, reason })
        if (reply.ok) onGone()
        return reply
      }}
    />
  )
}
