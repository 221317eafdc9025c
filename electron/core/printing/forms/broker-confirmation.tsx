import { civilTimeOf } from '../../../../shared/calendar.ts'
import { confirmationStateLabels } from '../../../../shared/leasing/broker-words.ts'
import type { BrokerConfirmation } from '../../../../shared/leasing/brokers.ts'
import { Cell, longest, SectionRow, Words } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface BrokerConfirmationData {
  readonly frame: SheetFrame
  readonly confirmation: BrokerConfirmation
  /** The client: number in the ledger, company, and how to reach the contact on this copy. */
  readonly client: { readonly serial: string; readonly company: string; readonly phone: string }
  readonly brokerPhone: string
  /** How long without a contact makes it void. */
  readonly days: number
  readonly fileName: string
}

/** 《客户确认书》 (domain F16, 2.9): whose client it is, until when, on what terms; signed by both sides on both copies. */
export function BrokerConfirmationPaper(data: BrokerConfirmationData) {
  const { frame, confirmation: one, client, brokerPhone, days, fileName } = data
  const terms = [
    `一、确认自 ${one.confirmedOn} 起有效，至 ${one.until} 止；其间中介就此客户与我方联系的，自联系之日起顺延 ${days} 天，无联系的到期失效。`,
    '二、同一客户由两家以上中介带来的，以客户本人到场的首次带看为准。',
    '三、确认的联系人须为客户的决策人或租赁负责人；联系人或需求不实的，确认无效。',
    '四、中介只可转达我方书面报价；超出书面报价的条件，须另经我方书面同意。',
  ]
  return (
    <Sheet title="客户确认书" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="客户确认书"
        period={`有效期 ${one.confirmedOn} 至 ${one.until}`}
        serial={one.serial}
        notice={one.state === 'valid' ? undefined : `现状：${confirmationStateLabels[one.state]}`}
        widths={evenColumns}
        footnote="一式两份，双方各执一份"
      >
        <tbody>
          <tr>
            <Cell label="中介公司" span={9}>
              <Words text={one.firm} />
            </Cell>
            <Cell label="经纪人" span={9}>
              <Words text={`${one.agent}　${brokerPhone}`} />
            </Cell>
          </tr>
          <tr>
            <Cell label="客户公司" span={9}>
              <Words text={`${client.company}（${client.serial}）`} />
            </Cell>
            <Cell label={'联系人\n联系方式'} span={9}>
              <Words text={`${one.contactName ?? ''}　${client.phone}`} />
            </Cell>
          </tr>
          <tr className={longest(one.requirement)}>
            <Cell label="客户需求" span={21}>
              <Words text={one.requirement} />
            </Cell>
          </tr>
          <tr>
            <Cell label="首次带看" span={9}>
              <Words text={one.firstViewingAt === null ? null : civilTimeOf(one.firstViewingAt)} />
            </Cell>
            <Cell label="最近联系" span={9}>
              <Words text={civilTimeOf(one.lastContactAt)} />
            </Cell>
          </tr>
          <tr className={longest(one.commission)}>
            <Cell label="佣金约定" span={21}>
              <Words text={one.commission} />
            </Cell>
          </tr>
          <SectionRow span={24}>约定</SectionRow>
          <tr>
            <td colSpan={24}>
              <Words text={terms.join('\n')} />
            </td>
          </tr>
          <SignatureRow span={24} closes>
            <SignatureLine label="中介公司（盖章）" />
            <SignatureLine label="经纪人" />
          </SignatureRow>
          <SignatureRow span={24}>
            <SignatureLine label={`我方经办（${one.by}）`} />
            <SignatureLine label="招商主管" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}
