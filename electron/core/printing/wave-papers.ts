import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { waves } from '../reception/waves.ts'
import { pdfName } from './file-name.ts'
import { WaveList } from './forms/wave-list.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

/** Everybody who called in an outage; names and numbers in full only on the copy that we keep (1: 4.12). */
export function waveListSource(context: QueryContext, id: string): Source {
  const form = 'waveList'
  const wave = waves.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], wave.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: null,
    named: `${formTitles[form]} ${wave.serial}`,
    landscape: true,
    fileName,
    document: (copy, printing) => {
      const kept = copy === formCopies[form][0]
      return createElement(WaveList, {
        frame: frameOf(context, form, copy, printing),
        ...{ wave, fileName: fileName(copy, printing) },
        disclosure: disclosure({ fullPhone: kept && hasRole(context, receptionDesk), fullName: kept }),
      })
    },
  }
}
