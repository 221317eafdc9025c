import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { KeyLevel } from '../../ui/keys.ts'
import { CaseDrawer } from './case-drawer.tsx'
import { recordKinds, useOpenRecord } from './open-record.ts'
import { slipDrawers } from './slip-drawers.ts'

/** What may lie over any reception screen: the open record, its slip, the print dialogue, each above the one before. */
export function RecordOverlay() {
  const { caseId, slip, close } = useOpenRecord()
  return (
    <>
      <CaseDrawer id={caseId} onClose={close} />
      <KeyLevel value={2}>
        {recordKinds.map((kind) => {
          const SlipDrawer = slipDrawers[kind]
          return <SlipDrawer key={kind} id={slip?.kind === kind ? slip.id : null} onClose={close} />
        })}
      </KeyLevel>
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </>
  )
}
