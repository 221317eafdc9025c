import { civilTimeOf } from '../../../../shared/calendar.ts'
import { percentText, rateText } from '../../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels } from '../../../../shared/leasing/suite-words.ts'
import { nextStepLabels } from '../../../../shared/leasing/viewing-words.ts'
import type { ViewingDetail, ViewingSuite } from '../../../../shared/leasing/viewings.ts'
import { quantityText } from '../../../../shared/money.ts'
import { Cell, Lines, SectionRow, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import { ViewingPeople } from './viewing-people.tsx'

export interface ViewingConfirmationData {
  readonly frame: SheetFrame
  readonly viewing: ViewingDetail
  readonly fileName: string
}

const columns = [
  { title: '单元', span: 4 },
  { title: '建筑面积\n（㎡）', span: 4 },
  { title: '得房率', span: 3 },
  { title: '朝向', span: 3 },
  { title: '装修', span: 4 },
  { title: '当日报价', span: 6 },
] as const

function suiteLine({ room, floor, grossArea, efficiency, orientation, fitOut, rentUnit, priceTold }: ViewingSuite) {
  return [
    `${room} ${floorText(floor)}`,
    ...[quantityText(grossArea), percentText(efficiency), orientationLabels[orientation], fitOutLabels[fitOut]],
    priceTold === null ? null : rateText({ unit: rentUnit, fen: priceTold }),
  ]
}

/**
 * 《看房确认》, the customer's copy of F13: which units they were shown, when, by whom, and the price that they were told there
 * (2: 8.1). What is between us stays off it: grade, remark, their objections, conditions that were let slip with reserve,
 * the comparison (a paper of its own), keys and defects (2: 8.3, 9.1).
 */
export function ViewingConfirmation({ frame, viewing, fileName }: ViewingConfirmationData) {
  const { startsAt, nextStep, nextOn, suites } = viewing
  const seen = suites.filter(({ openedAt }) => openedAt !== null)
  const next = nextStep === null || nextStep === 'none' ? null : `${nextStepLabels[nextStep]} ${nextOn ?? ''}`
  return (
    <Sheet title="看房确认" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="看房确认"
        period={civilTimeOf(startsAt)}
        serial={viewing.serial}
        widths={evenColumns}
        className="dense"
        footnote="面积以产证或计租面积为准；报价以书面报价单及合同为准"
      >
        <tbody>
          <ViewingPeople viewing={viewing} />
          <SectionRow span={24}>已看单元</SectionRow>
          <Lines columns={columns} lines={seen.map(suiteLine)} />
          <tr>
            <Cell label={'下一步\n日期'} span={21}>
              <WordsOrPen text={next} />
            </Cell>
          </tr>
          <SignatureRow span={24}>
            <SignatureLine label="客户" />
            <SignatureLine label="陪同人" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}
