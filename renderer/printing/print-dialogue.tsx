import { formTitles } from '../../shared/printing/forms.ts'
import type { Subject } from '../../shared/printing/printing.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PrintDesk } from './print-desk.tsx'
import { usePrintRequest } from './print-request.ts'

/** Mounted once per screen: shows whatever paper somebody asked for. */
export function PrintDialogue() {
  const subject = usePrintRequest((request) => request.subject)
  const close = usePrintRequest((request) => request.close)
  return (
    <Dialog
      open={subject !== null}
      onClose={close}
      cross={false}
      title={subject === null ? '' : `打印《${formTitles[subject.form]}》`}
      width={Math.min(1520, window.innerWidth - 48)}
    >
      {subject !== null && <PrintDesk key={keyOf(subject)} subject={subject} onClose={close} />}
    </Dialog>
  )
}

const keyOf = (subject: Subject): string => JSON.stringify(subject)
