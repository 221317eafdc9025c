import { civilTimeOf } from '../../../../shared/calendar.ts'
import { openRepairStates, repairGradeLabels } from '../../../../shared/reception/repair-words.ts'
import type { RepairDetail } from '../../../../shared/reception/repairs.ts'
import { channelLabels } from '../../../../shared/reception/words.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { attachedWords, nothingAttached } from './attached.ts'
import { Choice } from './choice.tsx'
import { Cell, longest, SectionRow, Words } from './grid.tsx'
import { PenValue } from './pen-value.tsx'
import { Costs } from './repair-slip-costs.tsx'
import { Ended, OnSite } from './repair-slip-work.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface RepairSlipData {
  readonly frame: SheetFrame
  readonly repair: RepairDetail
  readonly attached?: Attached
  readonly disclosure: Disclosure
  readonly fileName: string
}

export interface RepairPartProps {
  readonly repair: RepairDetail
  readonly disclosure: Disclosure
  /** Others still write on it. */
  readonly open: boolean
}

const notices: Partial<Readonly<Record<RepairDetail['state'], string>>> = {
  voided: '已作废',
  cancelled: '已取消',
  refused: '业主不修',
}

/** 《维修单》 (1: 4.6; domain F9), block for block: 报修, 派工, 现场, 费用, 验收, 回访. */
export function RepairSlip({ frame, repair, attached = nothingAttached, disclosure, fileName }: RepairSlipData) {
  const open = openRepairStates.some((state) => state === repair.state)
  const part = { repair, disclosure, open }
  return (
    <Sheet title="维修单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="维修单"
        period={`接待编号 ${repair.caseSerial}`}
        serial={repair.serial}
        notice={notices[repair.state]}
        widths={evenColumns}
        className="slip-form"
        footnote="本单含个人信息，仅供办理本事项使用，请妥善保管"
      >
        <tbody>
          <Reported {...part} attached={attached} />
          <Dispatched {...part} />
          <OnSite {...part} />
          <Costs {...part} />
          <Ended {...part} />
          <SignatureRow span={24}>
            <SignatureLine label="维修员" />
            <SignatureLine label="系统/工程主管复核" />
            <SignatureLine label="接待员（归档）" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

/** `09-30 22:21`: the year stands beside the time of the report. */
const short = (at: number) => civilTimeOf(at).slice(5)
const timeWords = (at: number | null) => (at === null ? null : civilTimeOf(at))

function Reported({ repair, disclosure, attached }: RepairPartProps & { readonly attached: Attached }) {
  const files = attachedWords(attached)
  return (
    <>
      <SectionRow span={24}>报修</SectionRow>
      <tr>
        <Cell label="报修时间" span={9}>
          {civilTimeOf(repair.receivedAt)}
        </Cell>
        <Cell label="报修方式" span={9}>
          {channelLabels[repair.channel]}
        </Cell>
      </tr>
      <tr>
        <Cell label="报修人" span={9}>
          {disclosure.name(repair.name)}
        </Cell>
        <Cell label="房号" span={9}>
          <Words text={repair.room} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(repair.phone)}
        </Cell>
        <Cell label="约定上门" span={9}>
          <Words text={timeWords(repair.appointedAt)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="报修地点" span={9}>
          <Words text={repair.place && disclosure.text(repair.place)} />
        </Cell>
        <Cell label="维修等级" span={9}>
          <Choice labels={repairGradeLabels} chosen={repair.grade} />
        </Cell>
      </tr>
      <tr className={longest(repair.content)}>
        <Cell label="报修内容" span={21}>
          <Words text={disclosure.text(repair.content)} />
          {files !== null && <div className="aside">{files}</div>}
        </Cell>
      </tr>
    </>
  )
}

function Dispatched({ repair, open }: RepairPartProps) {
  const second = repair.grade === 'major' && repair.plan === null ? '方案' : '完成'
  const limits = `${short(repair.arriveBy)} 前到场，${short(repair.dueAt)} 前${second}`
  return (
    <>
      <SectionRow span={24}>派工</SectionRow>
      <tr>
        <Cell label="派工时间" span={9}>
          <PenValue open={open} text={timeWords(repair.dispatchedAt)} />
        </Cell>
        <Cell label="派工人" span={9}>
          <PenValue open={open} text={repair.dispatcher} />
        </Cell>
      </tr>
      <tr>
        <Cell label="班组/维修员" span={9}>
          <PenValue open={open} text={repair.worker} />
        </Cell>
        <Cell label="要求时限" span={9}>
          {limits}
        </Cell>
      </tr>
      <tr className="with-signatures">
        <Cell label="接单" span={21}>
          <div className="aside level">
            <SignatureLine label="接单时间" />
            <SignatureLine label="维修员签名" />
          </div>
        </Cell>
      </tr>
    </>
  )
}
