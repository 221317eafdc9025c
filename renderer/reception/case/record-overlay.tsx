import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { KeyLevel } from '../../ui/keys.ts'
import { SlipDrawer } from '../rework/slip-drawer.tsx'
import { CaseDrawer } from './case-drawer.tsx'
import { useOpenRecord } from './open-record.ts'

/** What may lie over any reception screen: the open record, its slip, the print dialogue, each above the one before. */
export function RecordOverlay() {
  const { caseId, slipId, close } = useOpenRecord()
  return (
    <>
      <CaseDrawer id={caseId} onClose={close} />
      <KeyLevel value={2}>
        <SlipDrawer id={slipId} onClose={close} />
      </KeyLevel>
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </>
  )
}
