import { Modal } from 'antd'
import { formTitles } from '../../shared/printing/forms.ts'
import type { Subject } from '../../shared/printing/printing.ts'
import { PrintDesk } from './print-desk.tsx'
import { usePrintRequest } from './print-request.ts'
import './printing.css'

/** Mounted once per screen: shows whatever paper somebody asked for. */
export function PrintDialogue() {
  const subject = usePrintRequest((request) => request.subject)
  const close = usePrintRequest((request) => request.close)
  return (
    <Modal
      open={subject !== null}
      onCancel={close}
      footer={null}
      title={subject === null ? '' : `打印《${formTitles[subject.form]}》`}
      width="min(1280px, calc(100vw - 48px))"
      className="print-dialogue"
      centered
      destroyOnHidden
    >
      {subject !== null && <PrintDesk key={keyOf(subject)} subject={subject} onClose={close} />}
    </Modal>
  )
}

const keyOf = (subject: Subject): string => JSON.stringify(subject)
