import { civilDateOf } from '../../../../shared/calendar.ts'
import {
  concessionAnswerLabels,
  concessionKindLabels,
  concessionStateLabels,
  concessionStepLabels,
  fameLabels,
  freeTimeText,
  officeLabels,
  offices,
} from '../../../../shared/leasing/concession-words.ts'
import type { ConcessionDetail } from '../../../../shared/leasing/concessions.ts'
import { companyNatureLabels } from '../../../../shared/leasing/prospect-words.ts'
import { percentText, rateText, rentMethodLabels } from '../../../../shared/leasing/rent.ts'
import { type Escalation, fineText } from '../../../../shared/leasing/rent-schedule.ts'
import { quantityText, yuanText } from '../../../../shared/money.ts'
import { Cell, Lines, longest, SectionRow, Words } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ConcessionPaperData {
  readonly frame: SheetFrame
  readonly concession: ConcessionDetail
  /** Whether 底价 has a line at all: for supervision alone. */
  readonly withFloor: boolean
  readonly fileName: string
}

type Part = Pick<ConcessionPaperData, 'concession'>

/** 《租金优惠(特价)申请单》 (2: 9.4, 10.5; domain F15): for the file of the house, never for the client. */
export function ConcessionPaper({ frame, concession, withFloor, fileName }: ConcessionPaperData) {
  const { serial, createdAt, createdBy, validUntil, method } = concession
  return (
    <Sheet title="租金优惠(特价)申请单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="租金优惠(特价)申请单"
        period={`申请日期 ${civilDateOf(createdAt)}　申请人 ${createdBy}　有效期至 ${validUntil}`}
        serial={serial}
        notice="内部文件，不得交给客户或中介"
        widths={evenColumns}
        className="dense"
        footnote={rentMethodLabels[method]}
      >
        <tbody>
          <Client concession={concession} />
          <Comparison concession={concession} withFloor={withFloor} />
          <Reasons concession={concession} />
          <Approvals concession={concession} />
          <Result concession={concession} />
          <SignatureRow span={24}>
            {offices.map((one) => (
              <SignatureLine key={one} label={officeLabels[one]} short />
            ))}
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Client({ concession }: Part) {
  const { prospectSerial, company, nature, trade, fame, grade, kind, room, area } = concession
  const standing = [fame === null ? null : fameLabels[fame], grade === null ? null : `意向 ${grade}`]
  return (
    <>
      <tr>
        <Cell label="客户" span={9}>
          <Words text={`${prospectSerial} ${company ?? '未留公司名称'}`} />
        </Cell>
        <Cell label={'公司性质\n行业'} span={9}>
          <Words text={[nature === null ? null : companyNatureLabels[nature], trade].filter((one) => one !== null).join('，')} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'知名度\n评级'} span={9}>
          <Words text={standing.filter((one) => one !== null).join('，')} />
        </Cell>
        <Cell label="情形" span={9}>
          <Words text={concessionKindLabels[kind]} />
        </Cell>
      </tr>
      <tr>
        <Cell label="位置编号" span={9}>
          <Words text={room} />
        </Cell>
        <Cell label={'建筑面积\n（㎡）'} span={9}>
          <Words text={quantityText(area)} />
        </Cell>
      </tr>
    </>
  )
}

const columns = [
  { title: '项目', span: 6 },
  { title: '报价', span: 6 },
  { title: '申请', span: 6 },
  { title: '批复', span: 6 },
] as const

function riseText(escalation: Escalation | null): string {
  if (escalation === null) return '不递增'
  const { from, percent, every } = escalation
  return `第 ${from} 年起每${every === 1 ? '' : ` ${every} `}年 +${percentText(percent)}`
}

/** Left what is usual, then what is asked, then what was granted (domain F15). */
function linesOf({ concession, withFloor }: Pick<ConcessionPaperData, 'concession' | 'withFloor'>) {
  const { unit, effect, agreed, agreedEffect } = concession
  const rate = (fen: number | null | undefined) => (fen === null || fen === undefined ? null : rateText({ unit, fen }))
  const perUnit = unit === 'day' ? '元/㎡/天' : '元/㎡/月'
  const fine = (value: number | undefined) => (value === undefined ? null : `${fineText(value)} ${perUnit}`)
  const yuan = (value: number | undefined) => (value === undefined ? null : yuanText(value))
  const rises = riseText(concession.escalation)
  const share = agreedEffect === null ? null : percentText(agreedEffect.share)
  const loss = (value: number | undefined) =>
    value === undefined ? null : `${value < 0 ? '+' : '-'}${yuanText(Math.abs(value))}`
  return [
    ['租金单价', rate(concession.listPrice), rate(concession.price), rate(agreed?.price)],
    ['折扣率', '100.0 %', percentText(effect.share), share],
    ['月租金（元）', yuan(effect.monthBefore), yuan(effect.monthAfter), yuan(agreedEffect?.monthAfter)],
    [
      '免租期',
      `标准 ${concession.standardFreeDays} 天以内`,
      freeTimeText(concession.freeMonths, concession.freeDays),
      agreed && freeTimeText(agreed.freeMonths, agreed.freeDays),
    ],
    ['递增幅度', riseText(concession.usualEscalation), rises, agreed && rises],
    ['租期内租金合计（元）', yuan(effect.totalBefore), yuan(effect.totalAfter), yuan(agreedEffect?.totalAfter)],
    ['净有效租金', fine(effect.netBefore), fine(effect.netAfter), fine(agreedEffect?.netAfter)],
    ['影响金额（元）', null, loss(effect.impact), loss(agreedEffect?.impact)],
    ['心理价位（询）', null, rate(concession.mindPrice), null],
    ...(withFloor ? [['底价', rate(concession.floorPrice), null, null]] : []),
  ]
}

function Comparison(part: Pick<ConcessionPaperData, 'concession' | 'withFloor'>) {
  const { months, start } = part.concession
  return (
    <>
      <SectionRow span={24}>{`条件比较（租期 ${months} 个月，${start} 起租；报价栏按牌价、不免租计算）`}</SectionRow>
      <Lines columns={columns} lines={linesOf(part)} open />
    </>
  )
}

function Reasons({ concession }: Part) {
  const { reason, others, rivalBuilding, rivalPrice, unit } = concession
  const rival = rivalPrice === null ? rivalBuilding : `${rivalBuilding} ${rateText({ unit, fen: rivalPrice })}`
  return (
    <>
      <tr className={longest(rival)}>
        <Cell label={'竞争楼盘\n报价'} span={21}>
          <Words text={rival} />
        </Cell>
      </tr>
      <tr className={longest(others)}>
        <Cell label="其他让步" span={21}>
          <Words text={others} />
        </Cell>
      </tr>
      <tr className={longest(reason)}>
        <Cell label="申请理由" span={21}>
          <Words text={reason} />
        </Cell>
      </tr>
    </>
  )
}

const approvalColumns = [
  { title: '审批', span: 4 },
  { title: '意见', span: 9 },
  { title: '同意价', span: 4 },
  { title: '姓名', span: 4 },
  { title: '日期', span: 3 },
] as const

/** A box for each office, with what it said; `/` for one that was not asked. */
function Approvals({ concession: { steps, unit } }: Part) {
  const said = steps.filter(({ kind }) => kind !== 'tell' && kind !== 'withdraw' && kind !== 'apply')
  const applied = steps.find(({ kind }) => kind === 'apply')
  const line = (one: (typeof steps)[number], words: string | null) => [
    officeLabels[one.office],
    words,
    one.price === null ? null : rateText({ unit, fen: one.price }),
    one.person,
    one.on,
  ]
  const lines = offices.flatMap((office) => {
    const own = said.filter((one) => one.office === office)
    const rows = own.map((one) => line(one, `${concessionStepLabels[one.kind]}：${one.opinion ?? ''}`))
    const first = applied?.office === office ? [line(applied, '申请')] : []
    const both = [...first, ...rows]
    return both.length > 0 ? both : [[officeLabels[office], null, null, null, null]]
  })
  return (
    <>
      <SectionRow span={24}>审批</SectionRow>
      <Lines columns={approvalColumns} lines={lines} open />
    </>
  )
}

function Result({ concession }: Part) {
  const { state, agreed, toldOn, toldNote, answer, steps } = concession
  const withdrawn = steps.find(({ kind }) => kind === 'withdraw')
  const until = agreed === null ? '' : `，有效期至 ${agreed.until}`
  const told =
    toldOn === null || answer === null ? null : `${toldOn} ${concessionAnswerLabels[answer]}${toldNote ? `：${toldNote}` : ''}`
  return (
    <>
      <tr className={longest(withdrawn?.opinion ?? null)}>
        <Cell label="结果" span={21}>
          <Words text={`${concessionStateLabels[state]}${until}${withdrawn ? `：${withdrawn.opinion}` : ''}`} />
        </Cell>
      </tr>
      <tr className={longest(told)}>
        <Cell label={'结果回告\n客户'} span={21}>
          <Words text={told} />
        </Cell>
      </tr>
    </>
  )
}
