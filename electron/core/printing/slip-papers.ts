import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { attachedTo } from '../attachments/attachments.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { repairs } from '../reception/repairs.ts'
import { serviceOrders } from '../reception/service-orders.ts'
import { pdfName } from './file-name.ts'
import { RepairSlip } from './forms/repair-slip.tsx'
import { ServiceSlip } from './forms/service-slip.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

/** Whose door it is, is on every copy of a slip that goes out with the work; the whole phone number only on the stub. */
function shown(context: QueryContext, form: 'repairSlip' | 'serviceSlip', copy: string) {
  return disclosure({ fullPhone: copy === formCopies[form][0] && hasRole(context, receptionDesk), fullName: true })
}

/** What such a paper is, but for what stands on it. */
function slipOf(form: 'repairSlip' | 'serviceSlip', { id, caseId, serial }: Slip) {
  const named = `${formTitles[form]} ${serial}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], serial, copy], printing)
  return { form, subjectKey: id, subjectId: id, caseId, named, landscape: false, fileName }
}

interface Slip {
  readonly id: string
  readonly caseId: string
  readonly serial: string
}

/** 《维修单》 */
export function repairSlipSource(context: QueryContext, id: string): Source {
  const repair = repairs.get(context, { id })
  const slip = slipOf('repairSlip', repair)
  const attached = attachedTo(context, { ...repair, kind: 'repair' })
  return {
    ...slip,
    document: (copy, printing) =>
      createElement(RepairSlip, {
        frame: frameOf(context, slip.form, copy, printing),
        repair,
        attached,
        disclosure: shown(context, slip.form, copy),
        fileName: slip.fileName(copy, printing),
      }),
  }
}

/** 《特约（有偿）服务单》 */
export function serviceSlipSource(context: QueryContext, id: string): Source {
  const service = serviceOrders.get(context, { id })
  const slip = slipOf('serviceSlip', service)
  const attached = attachedTo(context, { ...service, kind: 'service' })
  return {
    ...slip,
    document: (copy, printing) =>
      createElement(ServiceSlip, {
        frame: frameOf(context, slip.form, copy, printing),
        service,
        attached,
        disclosure: shown(context, slip.form, copy),
        fileName: slip.fileName(copy, printing),
      }),
  }
}
