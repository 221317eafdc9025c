import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { repairs } from '../reception/repairs.ts'
import { pdfName } from './file-name.ts'
import { RepairSlip } from './forms/repair-slip.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

/** 《维修单》: whose door it is, is on every copy; the whole phone number only on the stub. */
export function repairSlipSource(context: QueryContext, id: string): Source {
  const form = 'repairSlip'
  const repair = repairs.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], repair.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: repair.caseId,
    named: `${formTitles[form]} ${repair.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(RepairSlip, {
        frame: frameOf(context, form, copy, printing),
        repair,
        disclosure: disclosure({
          fullPhone: copy === formCopies[form][0] && hasRole(context, receptionDesk),
          fullName: true,
        }),
        fileName: fileName(copy, printing),
      }),
  }
}
