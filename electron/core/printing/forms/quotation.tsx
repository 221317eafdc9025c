import { salutationLabels } from '../../../../shared/leasing/quotation-words.ts'
import type { QuotedSuite } from '../../../../shared/leasing/quotations.ts'
import { efficiency, percentText, rateText } from '../../../../shared/leasing/rent.ts'
import { quantityText, yuanText } from '../../../../shared/money.ts'
import type { QuotationDocument } from '../../leasing/quotation-document.ts'
import { Cell, Lines, longest, SectionRow, Words } from './grid.tsx'
import { Deposits, MonthlyCharges } from './quotation-charges.tsx'
import { Escalation, Term } from './quotation-term.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface QuotationData {
  readonly frame: SheetFrame
  readonly quotation: QuotationDocument
  readonly fileName: string
}

export interface QuotationPartProps {
  readonly quotation: QuotationDocument
}

function noticeOf({ issuedOn, replaces }: QuotationDocument): string | undefined {
  if (issuedOn === null) return '草稿，尚未报出'
  return replaces === null ? undefined : `本报价单取代 ${replaces}，前份作废`
}

/** 《租赁报价单》 (2: 3.4, 7.1, 9.3; domain F12), item for item. A guarded one has no line for concessions at all (2: 注, 11). */
export function Quotation({ frame, quotation, fileName }: QuotationData) {
  const { issuedOn, validUntil, telephone } = quotation
  return (
    <Sheet title="租赁报价单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="租赁报价单"
        period={`报价日期 ${issuedOn ?? '/'}　有效期至 ${validUntil}`}
        serial={quotation.number}
        notice={noticeOf(quotation)}
        widths={evenColumns}
        className="dense quotation"
        footnote={telephone === '' ? '本报价须保密，仅供贵司内部参考' : `本报价须保密，仅供贵司内部参考　招商部电话 ${telephone}`}
      >
        <tbody>
          <Addressed quotation={quotation} />
          <Suites quotation={quotation} />
          <Term quotation={quotation} />
          <MonthlyCharges quotation={quotation} />
          <Deposits quotation={quotation} />
          <Escalation quotation={quotation} />
          <Remarks quotation={quotation} />
          <SignatureRow span={24}>
            <SignatureLine label={`报价人（${quotation.issuer}）`} />
            <SignatureLine label="审核" />
            <SignatureLine label="盖章" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

/** 致:××公司 ××先生/女士. Nobody guesses whether somebody is a man or a woman: both are printed, and the pen strikes one. */
function Addressed({ quotation }: QuotationPartProps) {
  const { company, contact, salutation, building, address } = quotation
  const whom = contact === null ? '' : `　${contact} ${salutation === null ? '先生/女士' : salutationLabels[salutation]}`
  return (
    <>
      <tr>
        <Cell label="致" span={21} className="addressee">
          <Words text={`${company}${whom}`} />
        </Cell>
      </tr>
      <tr>
        <Cell label="项目" span={21}>
          <Words text={address === '' ? building : `${building}（${address}）`} />
        </Cell>
      </tr>
    </>
  )
}

const columns = [
  { title: '单元', span: 3 },
  { title: '建筑面积\n（㎡）', span: 3 },
  { title: '套内面积\n（㎡）', span: 3 },
  { title: '得房率', span: 2 },
  { title: '交付标准', span: 3 },
  { title: '租金单价', span: 4 },
  { title: '月租金\n（元）', span: 3 },
  { title: '月管理费\n（元）', span: 3 },
] as const

function suiteLine({ room, floor, area, inUnitArea, fitOut, rate, monthRent, managementFee }: QuotedSuite) {
  const net = inUnitArea === null ? [null, null] : [quantityText(inUnitArea), percentText(efficiency(inUnitArea, area))]
  return [
    floor === null ? room : `${room} ${floor}`,
    quantityText(area),
    ...net,
    fitOut,
    rateText(rate),
    yuanText(monthRent),
    yuanText(managementFee),
  ]
}

function Suites({ quotation: { lines, sums } }: QuotationPartProps) {
  const sum = ['合计', quantityText(sums.area), null, null, null, null, yuanText(sums.monthRent), yuanText(sums.managementFee)]
  return (
    <>
      <SectionRow span={24}>单元与租金</SectionRow>
      <Lines columns={columns} lines={[...lines.map(suiteLine), ...(lines.length > 1 ? [sum] : [])]} open />
    </>
  )
}

/** Printed on every quotation (domain F12, 17). */
const standing = [
  '1. 面积以产权证或双方确认的计租面积为准；2. 免租期只免租金，物业管理费及其它费用照付；',
  '3. 最终条件以双方签订的租赁合同为准；4. 逾有效期本报价自动失效，须重新报价。',
] as const

function Remarks({ quotation: { kind, concessions, remark, approvals } }: QuotationPartProps) {
  return (
    <>
      <SectionRow span={24}>说明</SectionRow>
      {kind === 'full' && (
        <tr className={longest(concessions)}>
          <Cell label="其它优惠" span={21}>
            <Words text={concessions} />
          </Cell>
        </tr>
      )}
      {approvals.length > 0 && (
        <tr>
          <Cell label="优惠批准" span={21}>
            <Words text={approvals.map(({ room, serial }) => `${room} ${serial}`).join('、')} />
          </Cell>
        </tr>
      )}
      <tr className={longest(remark)}>
        <Cell label="备注" span={21}>
          <Words text={remark} />
        </Cell>
      </tr>
      <tr>
        <Cell label="约定" span={21}>
          {standing.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </Cell>
      </tr>
    </>
  )
}
