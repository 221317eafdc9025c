import { civilTimeOf } from '../../../../shared/calendar.ts'
import { percentText, rateText } from '../../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels } from '../../../../shared/leasing/suite-words.ts'
import {
  aspectLabels,
  aspects,
  flexibleLabels,
  nextStepLabels,
  reactionLabels,
} from '../../../../shared/leasing/viewing-words.ts'
import type { ViewingDetail, ViewingSuite } from '../../../../shared/leasing/viewings.ts'
import { quantityText } from '../../../../shared/money.ts'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import { ViewingPeople } from './viewing-people.tsx'

export interface ViewingRecordData {
  readonly frame: SheetFrame
  readonly viewing: ViewingDetail
  readonly fileName: string
}

interface Part {
  readonly viewing: ViewingDetail
}

/** 《看房记录》 (2: 8.1–8.3, 9.1, 9.2; domain F13), for our own cabinet: the customer signs and gets 《看房确认》. */
export function ViewingRecord({ frame, viewing, fileName }: ViewingRecordData) {
  return (
    <Sheet title="看房记录" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="看房记录"
        period={`${civilTimeOf(viewing.startsAt)} 至 ${civilTimeOf(viewing.endsAt).slice(11)}`}
        serial={viewing.serial}
        notice={viewing.cancelReason === null ? undefined : `已取消：${viewing.cancelReason}`}
        widths={evenColumns}
        className="dense"
        footnote="内部资料，不给客户；逐间开门，锁好再开下一间；离开时关窗、关水、断电、锁门"
      >
        <tbody>
          <ViewingPeople viewing={viewing} />
          <Suites viewing={viewing} />
          <Comparison viewing={viewing} />
          <Defects viewing={viewing} />
          <Outcome viewing={viewing} />
          <SignatureRow span={24}>
            <SignatureLine label="陪同人" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

const suiteColumns = [
  { title: '单元', span: 3 },
  { title: '建筑面积\n（㎡）', span: 2 },
  { title: '得房率', span: 2 },
  { title: '朝向', span: 2 },
  { title: '装修', span: 2 },
  { title: '当日报价', span: 4 },
  { title: '客户\n评价', span: 1 },
  { title: '异议', span: 8 },
] as const

function suiteLine(suite: ViewingSuite) {
  const { room, floor, grossArea, orientation, fitOut, rentUnit, priceTold, reaction, objection } = suite
  return [
    `${room} ${floorText(floor)}`,
    ...[quantityText(grossArea), percentText(suite.efficiency), orientationLabels[orientation], fitOutLabels[fitOut]],
    priceTold === null ? null : rateText({ unit: rentUnit, fen: priceTold }),
    reaction === null ? null : reactionLabels[reaction],
    objection,
  ]
}

const timeOf = (at: number | null) => (at === null ? null : civilTimeOf(at))
const keyColumns = [
  { title: '钥匙', span: 3 },
  { title: '领取时间', span: 4 },
  { title: '领取人', span: 4 },
  { title: '锁门时间', span: 4 },
  { title: '归还时间', span: 4 },
  { title: '收钥匙的人', span: 5 },
] as const

/** Every time that a key was out, the first first. */
function keyLines(one: ViewingSuite) {
  return [
    ...one.keyTurns.map((turn) => [one.room, timeOf(turn.outAt), turn.takenBy, null, timeOf(turn.backAt), turn.backTo]),
    [one.room, timeOf(one.keyOutAt), one.keyTakenBy, timeOf(one.lockedAt), timeOf(one.keyBackAt), one.keyBackTo],
  ]
}

function Suites({ viewing: { suites } }: Part) {
  const keys = suites.flatMap(keyLines)
  return (
    <>
      <SectionRow span={24}>看房单元</SectionRow>
      <Lines columns={suiteColumns} lines={suites.map(suiteLine)} open />
      <SectionRow span={24}>钥匙</SectionRow>
      <Lines columns={keyColumns} lines={keys} open />
    </>
  )
}

const rivalColumns = [{ title: '楼盘', span: 4 }, ...aspects.map((one) => ({ title: aspectLabels[one], span: 5 }))]

function Comparison({ viewing: { comparison } }: Part) {
  if (comparison === null) return null
  const rows = [{ name: '本大厦', price: null, ...comparison.own }, ...comparison.rivals]
  const lines = rows.map((row) => [
    row.price === null ? row.name : `${row.name}\n（${row.price}）`,
    ...aspects.map((aspect) => row[aspect]),
  ])
  return (
    <>
      <SectionRow span={24}>与竞争楼盘比较</SectionRow>
      <Lines columns={rivalColumns} lines={lines} open />
    </>
  )
}

const defectColumns = [
  { title: '单元', span: 3 },
  { title: '发现的工程问题', span: 13 },
  { title: '维修单', span: 8 },
] as const

function Defects({ viewing: { suites } }: Part) {
  const lines = suites.flatMap(({ room, defects }) => defects.map(({ text, repairSerial }) => [room, text, repairSerial]))
  return (
    <>
      <SectionRow span={24}>发现的工程问题</SectionRow>
      <Lines columns={defectColumns} lines={lines} />
    </>
  )
}

function Outcome({ viewing }: Part) {
  const { flexible, flexibleNote, gradeBefore, gradeAfter, nextStep, nextOn, meetingRoom, gift, remark } = viewing
  const told = [...flexible.map((one) => flexibleLabels[one]), flexibleNote].filter((one) => one !== null).join('、')
  const next = nextStep === null ? null : `${nextStepLabels[nextStep]} ${nextOn ?? ''}`
  const grades = gradeAfter === null ? null : `${gradeBefore ?? '未定'} → ${gradeAfter}`
  return (
    <>
      <tr className={longest(told)}>
        <Cell label={'已透露的\n弹性条件'} span={21}>
          <Words text={told} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'意向等级\n变化'} span={9}>
          <WordsOrPen text={grades} />
        </Cell>
        <Cell label={'下一步\n日期'} span={9}>
          <WordsOrPen text={next} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'会议室\n面谈'} span={9}>
          <WordsOrPen text={meetingRoom === null ? null : meetingRoom ? '是' : '否'} />
        </Cell>
        <Cell label="赠送礼品" span={9}>
          <Words text={gift} />
        </Cell>
      </tr>
      <tr className={longest(remark)}>
        <Cell label="备注" span={21}>
          <Words text={remark} />
        </Cell>
      </tr>
    </>
  )
}
