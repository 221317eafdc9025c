import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { acceptanceLabels, reworkParts, type ReworkSlip as Slip } from '../../../../shared/reception/rework.ts'
import type { Disclosure } from '../masks.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ReworkSlipData {
  readonly frame: SheetFrame
  readonly slip: Slip
  readonly disclosure: Disclosure
  readonly fileName: string
}

interface PartProps {
  readonly slip: Slip
  readonly disclosure: Disclosure
}

/** 《物业返修联系单》 (1: 4.5; domain F2). What others fill in is left for their pens; what the desk knows to be empty is closed. */
export function ReworkSlip({ frame, slip, disclosure, fileName }: ReworkSlipData) {
  return (
    <Sheet title="物业返修联系单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="物业返修联系单"
        period={`关联接待编号 ${slip.caseSerial}`}
        serial={slip.serial}
        notice={slip.state === 'voided' ? '已作废' : undefined}
        widths={evenColumns}
        footnote="本单含个人信息,仅供办理本事项使用,请妥善保管"
      >
        <tbody>
          <Reported slip={slip} disclosure={disclosure} project={frame.project} />
          <Warranty slip={slip} />
          <Repaired slip={slip} disclosure={disclosure} />
          <Promises slip={slip} disclosure={disclosure} />
          <Chases slip={slip} disclosure={disclosure} />
          <Accepted slip={slip} />
          <SignatureRow span={24}>
            <SignatureLine label="经办(接待员)" />
            <SignatureLine label="客服主管" />
            <SignatureLine label="售后负责人" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Reported({ slip, disclosure, project }: PartProps & { readonly project: string }) {
  const sameDay = civilDateOf(slip.issuedAt) === civilDateOf(slip.receivedAt)
  return (
    <>
      <tr>
        <Cell label="致" span={9}>
          <Words text={slip.addressee} />
        </Cell>
        <Cell label="发" span={9}>
          {project}
        </Cell>
      </tr>
      <tr>
        <Cell label="报修时间" span={9}>
          {civilTimeOf(slip.receivedAt)}
        </Cell>
        <Cell label="发单时间" span={9}>
          {civilTimeOf(slip.issuedAt)}
          {!sameDay && '(非接报当日发单)'}
        </Cell>
      </tr>
      <tr>
        <Cell label="业主姓名" span={9}>
          {disclosure.name(slip.name)}
        </Cell>
        <Cell label="房号" span={9}>
          <Words text={slip.room} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(slip.phone)}
        </Cell>
        <Cell label="可入户时间" span={9}>
          <Words text={slip.access} />
        </Cell>
      </tr>
      <tr className={longest(slip.problem)}>
        <Cell label="问题描述" span={21} className="room-for-text">
          <Words text={disclosure.text(slip.problem)} />
          <div className="aside">
            <SignatureLine label="附照片(张)" short />
          </div>
        </Cell>
      </tr>
    </>
  )
}

const partLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reworkParts).map(([part, { label }]) => [part, label]),
)

/** 保修类别与期限, as far as part and handover date tell. */
function warrantyWords({ part, warrantyUntil }: Slip): string | null {
  if (part === null) return null
  const { label, months } = reworkParts[part]
  const period = months === null ? '按合同或设计年限' : months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`
  return `${label} ${period}${warrantyUntil === null ? '' : `,至 ${warrantyUntil}`}`
}

function Warranty({ slip }: { readonly slip: Slip }) {
  const covered = slip.inWarranty === null ? null : slip.inWarranty ? 'yes' : 'no'
  return (
    <>
      <tr>
        <Cell label="返修部位" span={21}>
          <Choice labels={partLabels} chosen={slip.part} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'交付(入伙)\n日期'} span={9}>
          <Words text={slip.handoverDate} />
        </Cell>
        <Cell label="是否在保" span={9}>
          <Choice labels={{ yes: '在保', no: '已过保' }} chosen={covered} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'保修类别\n与期限'} span={21}>
          <WordsOrPen text={warrantyWords(slip)} />
        </Cell>
      </tr>
    </>
  )
}

function Repaired({ slip, disclosure }: PartProps) {
  return (
    <>
      <tr className={longest(slip.inspection)}>
        <Cell label="现场查看结论" span={21} className="room-for-text">
          <WordsOrPen text={slip.inspection && disclosure.text(slip.inspection)} lines={2} />
          <div className="aside">
            <SignatureLine label="物业工程签名" />
            <SignatureLine label="售后签名" />
            {slip.inspectedOn === null ? <SignatureLine label="日期" /> : <span>日期 {slip.inspectedOn}</span>}
          </div>
        </Cell>
      </tr>
      <tr>
        <Cell label="责任施工单位" span={9}>
          <WordsOrPen text={slip.contractor} />
        </Cell>
        <Cell label="要求完成期限" span={9}>
          <WordsOrPen text={slip.dueOn} />
        </Cell>
      </tr>
      <tr>
        <Cell label="售后签收" span={9}>
          <WordsOrPen text={slip.deliveredTo} />
        </Cell>
        <Cell label="签收时间" span={9}>
          <WordsOrPen text={slip.deliveredAt === null ? null : civilTimeOf(slip.deliveredAt)} />
        </Cell>
      </tr>
      <tr className={longest(slip.measure)}>
        <Cell label={'维修方案\n处理情况'} span={21} className="room-for-text">
          <WordsOrPen text={slip.measure && disclosure.text(slip.measure)} lines={3} />
        </Cell>
      </tr>
      <tr>
        <Cell label="实际开工日期" span={9}>
          <WordsOrPen text={slip.startedOn} />
        </Cell>
        <Cell label="实际完工日期" span={9}>
          <WordsOrPen text={slip.finishedOn} />
        </Cell>
      </tr>
    </>
  )
}

/** Room for what is still to come; none once the slip is closed. */
function penLines({ closedOn }: Slip, known: readonly unknown[]): number {
  if (closedOn !== null) return 0
  return known.length === 0 ? 2 : 1
}

function Promises({ slip, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>逾期原因与新承诺日期</SectionRow>
      <Lines
        columns={[
          { title: '登记时间', span: 5 },
          { title: '逾期原因', span: 11 },
          { title: '新承诺日期', span: 4 },
          { title: '登记人', span: 4 },
        ]}
        lines={slip.promises.map((one) => [civilTimeOf(one.at), disclosure.text(one.reason), one.promisedOn, one.by])}
        penLines={penLines(slip, slip.promises)}
      />
    </>
  )
}

function Chases({ slip, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>客服督办记录</SectionRow>
      <Lines
        columns={[
          { title: '督办时间', span: 5 },
          { title: '督办对象', span: 4 },
          { title: '答复', span: 11 },
          { title: '督办人', span: 4 },
        ]}
        lines={slip.chases.map((one) => [civilTimeOf(one.at), one.asked, one.answer && disclosure.text(one.answer), one.by])}
        penLines={penLines(slip, slip.chases)}
      />
    </>
  )
}

function Accepted({ slip }: { readonly slip: Slip }) {
  return (
    <>
      <tr className="with-signatures">
        <Cell label="物业验收" span={9}>
          <WordsOrPen text={slip.acceptedBy} />
        </Cell>
        <Cell label="消项日期" span={9}>
          <WordsOrPen text={slip.closedOn} />
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="业主确认" span={21}>
          <div className="aside level">
            <Choice labels={acceptanceLabels} chosen={slip.acceptance} />
            <SignatureLine label="业主签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
    </>
  )
}
