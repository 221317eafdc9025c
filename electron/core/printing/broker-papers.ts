import { createElement } from 'react'
import { confirmationStateLabels } from '../../../shared/leasing/broker-words.ts'
import { brokers as contract } from '../../../shared/leasing/brokers.ts'
import { prospects as prospectContract } from '../../../shared/leasing/prospects.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { brokers } from '../leasing/brokers.ts'
import { prospects } from '../leasing/prospects.ts'
import { asOnScreen } from '../mask/as-on-screen.ts'
import { pdfName } from './file-name.ts'
import { BrokerConfirmationPaper } from './forms/broker-confirmation.tsx'
import { BrokerVisitPaper } from './forms/broker-visit.tsx'
import { disclosure } from './masks.ts'
import { type Source, towerFrame } from './source.ts'

type Names = Pick<Source, 'form' | 'subjectKey' | 'subjectId' | 'caseId' | 'named' | 'landscape' | 'fileName'>

function namesOf(form: 'brokerVisit' | 'brokerConfirmation', id: string, serial: string): Names {
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], serial, copy], printing)
  return { form, subjectKey: id, subjectId: id, caseId: null, named: `${formTitles[form]} ${serial}`, landscape: false, fileName }
}

/** 《中介来访登记》 of one visit, with the rights of whoever prints it; kept, never handed out (domain F16). */
export function brokerVisitSource(context: QueryContext, id: string): Source {
  const visit = asOnScreen(context, contract.visit, () => brokers.visit(context, { id }))
  const { phone, card } = asOnScreen(context, contract.get, () => brokers.get(context, { id: visit.brokerId }))
  const names = namesOf('brokerVisit', visit.id, visit.serial)
  return {
    ...names,
    document: (copy, printing) => {
      const frame = towerFrame(context, names.form, copy, printing)
      return createElement(BrokerVisitPaper, { frame, visit, phone, card, fileName: names.fileName(copy, printing) })
    },
  }
}

/** 《客户确认书》 of one visit. The broker's copy is given while it holds, ours at any time. @throws REFUSED, FORBIDDEN */
export function brokerConfirmationSource(context: QueryContext, visitId: string): Source {
  const { confirmation, client, serial, brokerId } = asOnScreen(context, contract.visit, () =>
    brokers.visit(context, { id: visitId }),
  )
  if (!confirmation || !client) throw new AppError('REFUSED', `${serial} 没有客户确认书；请先出具，再打印`)
  const { prospect } = asOnScreen(context, prospectContract.get, () => prospects.get(context, { id: client.prospectId }))
  if (!prospect) throw new AppError('FORBIDDEN', `这位客户由${client.owner}负责，请由${client.owner}或招商主管打印确认书`)
  const { phone } = asOnScreen(context, contract.get, () => brokers.get(context, { id: brokerId }))
  const contact = prospect.contacts.find(({ name }) => name === confirmation.contactName)
  const names = namesOf('brokerConfirmation', visitId, serial)
  const [kept] = formCopies[names.form]
  return {
    ...names,
    document: (copy, printing) => {
      if (copy !== kept && confirmation.state !== 'valid') {
        const state = confirmationStateLabels[confirmation.state]
        throw new AppError('REFUSED', `${serial} 的客户确认书${state}，不能再交给中介；存档联可以打印`)
      }
      const masks = disclosure({ fullPhone: copy === kept, fullName: true })
      return createElement(BrokerConfirmationPaper, {
        frame: towerFrame(context, names.form, copy, printing),
        ...{ confirmation, days: context.settings.leasing.broker.confirmationDays, brokerPhone: masks.phone(phone) },
        client: { serial: client.serial, company: client.company, phone: masks.phone(contact?.phone ?? null) },
        fileName: names.fileName(copy, printing),
      })
    },
  }
}
