import { createElement } from 'react'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { concessions } from '../leasing/concessions.ts'
import { pdfName } from './file-name.ts'
import { ConcessionPaper } from './forms/concession.tsx'
import { type Source, towerFrame } from './source.ts'

/** 《租金优惠(特价)申请单》: kept in the house. The floor price stands on it only where supervision prints it (2: 9.4). */
export function concessionSource(context: QueryContext, id: string): Source {
  const form = 'concession'
  const known = concessions.get(context, { id })
  const supervises = hasRole(context, leasingSupervision)
  const concession = supervises ? known : { ...known, floorPrice: null }
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], known.serial, copy], printing)
  return {
    form,
    // What an officer printed is another sheet than the one with the floor price.
    ...{ subjectKey: supervises ? id : `${id} 专员`, subjectId: id, caseId: null },
    ...{ named: `${formTitles[form]} ${known.serial}`, landscape: false, fileName },
    document: (copy, printing) =>
      createElement(ConcessionPaper, {
        frame: towerFrame(context, form, copy, printing),
        ...{ concession, withFloor: supervises, fileName: fileName(copy, printing) },
      }),
  }
}
