import { civilTimeOf } from '../../../../shared/calendar.ts'
import { visitorClassLabels } from '../../../../shared/leasing/disclosure.ts'
import { disclosureKindLabels, type Disclosure as Told } from '../../../../shared/leasing/disclosures.ts'
import {
  companyNatureLabels,
  concernLabels,
  gradeLabels,
  isEnd,
  lostReasonLabels,
  priceKindLabels,
  prospectChannelLabels,
  prospectEventLabels,
  sourceLabels,
  stageLabels,
} from '../../../../shared/leasing/prospect-words.ts'
import type { ProspectDetail } from '../../../../shared/leasing/prospects.ts'
import { rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { yuanText } from '../../../../shared/money.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { areaWords, counted, hiddenPrice, type ProspectDisclosure, watchWords } from './prospect-cells.ts'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ProspectCardData {
  readonly frame: SheetFrame
  readonly prospect: ProspectDetail
  readonly told: readonly Told[]
  readonly disclosure: ProspectDisclosure
  readonly fileName: string
}

type Part = Pick<ProspectCardData, 'prospect' | 'disclosure'>

/** 客户卡: one prospect on one sheet (domain F11). Negotiation notes are on no paper at all (2: 9.1). */
export function ProspectCard({ frame, prospect, told, disclosure, fileName }: ProspectCardData) {
  const part = { prospect, disclosure }
  return (
    <Sheet title="客户卡" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="客户卡"
        period={`${civilTimeOf(prospect.receivedAt)} ${prospectChannelLabels[prospect.channel]}`}
        serial={prospect.serial}
        widths={evenColumns}
        className="dense"
        footnote="保存期限：跟进中及结束后 3 年。本卡须保密，不得交给客户或中介"
      >
        <tbody>
          <Company {...part} />
          <People {...part} />
          <Need {...part} />
        </tbody>
        <tbody>
          <Prices {...part} told={told} />
          <Reaction {...part} />
          <Followed {...part} />
        </tbody>
        <tbody className="closing">
          <Ending {...part} />
          <SignatureRow span={24}>
            <SignatureLine label="接待人" />
            <SignatureLine label="招商主管" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

const cards = { given: '有名片', none: '无名片', refused: '拒留电话' } as const

function Company({ prospect, disclosure }: Part) {
  const { company, nature, trade, presentBuilding, presentAddress, presentLeaseEnd, visitorClass } = prospect
  const present = [presentBuilding, presentAddress].filter(Boolean).join('　')
  return (
    <>
      <tr>
        <Cell label="公司名称" span={13}>
          <Words text={company === null ? '未留公司名称' : disclosure.text(company)} />
        </Cell>
        <Cell label="客户类型" span={5}>
          {visitorClassLabels[visitorClass]}
        </Cell>
      </tr>
      <tr>
        <Cell label="公司性质" span={21}>
          <Choice labels={companyNatureLabels} chosen={nature} />
        </Cell>
      </tr>
      <tr>
        <Cell label="业务范围" span={9}>
          <WordsOrPen text={trade} />
        </Cell>
        <Cell label="现租到期日" span={9}>
          <WordsOrPen text={presentLeaseEnd} />
        </Cell>
      </tr>
      <tr>
        <Cell label="现驻大楼地址" span={21}>
          <WordsOrPen text={present} />
        </Cell>
      </tr>
    </>
  )
}

function People({ prospect, disclosure }: Part) {
  const { contacts, card, phoneRefused } = prospect
  const left = phoneRefused ? 'refused' : card === null ? null : card ? 'given' : 'none'
  const lines = contacts.map(({ name, position, phone, decisionMaker }) => [
    disclosure.name(name),
    position,
    disclosure.phone(phone),
    decisionMaker === null ? null : decisionMaker ? '是' : '否',
  ])
  return (
    <>
      <SectionRow span={24}>联系人</SectionRow>
      <Lines
        columns={[
          { title: '姓名', span: 6 },
          { title: '职务', span: 6 },
          { title: '电话', span: 8 },
          { title: '决策人', span: 4 },
        ]}
        lines={lines}
        penLines={lines.length === 0 ? 1 : 0}
        open
      />
      <tr>
        <Cell label="名片" span={21}>
          <Choice labels={cards} chosen={left} />
        </Cell>
      </tr>
    </>
  )
}

function Need({ prospect, disclosure }: Part) {
  const { headCount, floors, orientation, fitOut, parking, phoneLines, termMonths, startOn, source, sourceNote } = prospect
  const from = [source && sourceLabels[source], sourceNote && disclosure.text(sourceNote)].filter(Boolean).join('　')
  const pair = (one: readonly [string, string | null], other: readonly [string, string | null]) => (
    <tr key={one[0]}>
      <Cell label={one[0]} span={9}>
        <WordsOrPen text={one[1]} />
      </Cell>
      <Cell label={other[0]} span={9}>
        <WordsOrPen text={other[1]} />
      </Cell>
    </tr>
  )
  return (
    <>
      <SectionRow span={24}>需求</SectionRow>
      <tr className={longest(prospect.heard)}>
        <Cell label="听到的内容" span={21} className="room-for-text">
          <Words text={disclosure.text(prospect.heard)} />
        </Cell>
      </tr>
      {pair(['需求面积', areaWords(prospect)], ['人数', counted(headCount, ' 人')])}
      {pair(['楼层', floors], ['朝向', orientation])}
      {pair(['装修', fitOut], ['车位 / 电话', [counted(parking, ' 个'), counted(phoneLines, ' 门')].filter(Boolean).join(' / ')])}
      {pair(['意向租期', counted(termMonths, ' 个月')], ['起租时间', startOn])}
      <tr>
        <Cell label="认知途径" span={21}>
          <WordsOrPen text={from} />
        </Cell>
      </tr>
    </>
  )
}

function Prices({ prospect, told, disclosure }: Part & Pick<ProspectCardData, 'told'>) {
  const columns = [
    { title: '报价时间', span: 6 },
    { title: '推荐单元', span: 5 },
    { title: '报价', span: 6 },
    { title: '方式', span: 4 },
    { title: '报价人', span: 3 },
  ]
  const lines = told.map(({ at, room, price, unit, kind, by }) => [
    civilTimeOf(at),
    room,
    disclosure.prices ? `${yuanText(price)} ${rentUnitLabels[unit]}` : hiddenPrice,
    disclosureKindLabels[kind],
    by,
  ])
  return (
    <>
      <SectionRow span={24}>推荐单元与报价</SectionRow>
      <Lines columns={columns} lines={lines} penLines={lines.length === 0 && !isEnd(prospect.stage) ? 1 : 0} />
    </>
  )
}

function Reaction({ prospect, disclosure }: Part) {
  const { reaction, priceInMind: price, concerns, grade } = prospect
  const said =
    price?.fen == null ? null : `（${priceKindLabels[price.kind]}）${yuanText(price.fen)} ${rentUnitLabels[price.unit]}`
  return (
    <>
      <tr className={longest(reaction)}>
        <Cell label="客户反映" span={21}>
          <WordsOrPen text={reaction && disclosure.text(reaction)} />
        </Cell>
      </tr>
      <tr>
        {disclosure.prices && (
          <Cell label="心理价位" span={9}>
            <WordsOrPen text={said} />
          </Cell>
        )}
        <Cell label="意向等级" span={disclosure.prices ? 9 : 21}>
          <WordsOrPen text={grade && `${grade}（${gradeLabels[grade]}）`} />
        </Cell>
      </tr>
      <tr>
        <Cell label="关注点/抗性" span={21}>
          <WordsOrPen text={concerns.map((one) => concernLabels[one]).join('、')} />
        </Cell>
      </tr>
    </>
  )
}

function Followed({ prospect, disclosure }: Part) {
  const { events, stage } = prospect
  const contacts = events.filter(({ kind }) => kind !== 'system' && kind !== 'negotiation')
  const lines = contacts
    .slice(1)
    .map(({ at, kind, text, by }) => [civilTimeOf(at), prospectEventLabels[kind], disclosure.prices ? text : hiddenPrice, by])
  const columns = [
    { title: '日期', span: 5 },
    { title: '方式', span: 3 },
    { title: '内容·结果', span: 13 },
    { title: '跟进人', span: 3 },
  ]
  return (
    <>
      <SectionRow span={24}>跟进记录</SectionRow>
      <Lines columns={columns} lines={lines} penLines={isEnd(stage) ? 0 : 3} />
    </>
  )
}

function Ending({ prospect, disclosure }: Part) {
  const { stage, nextContact, watches, lostReason, lostNote, remark } = prospect
  const why = [lostReason && lostReasonLabels[lostReason], disclosure.prices ? lostNote : null].filter(Boolean).join('，')
  const result = isEnd(stage) ? `${stageLabels[stage]}${why === '' ? '' : `：${why}`}` : null
  return (
    <>
      <tr>
        <Cell label="下次跟进日" span={9}>
          <WordsOrPen text={nextContact && `不早于 ${nextContact.from}`} />
        </Cell>
        <Cell label="阶段" span={9}>
          {stageLabels[stage]}
        </Cell>
      </tr>
      {watches.length > 0 && (
        <tr>
          <Cell label="保密/监控" span={21}>
            <Words text={watches.map(watchWords).join('\n')} />
          </Cell>
        </tr>
      )}
      <tr>
        <Cell label="备注" span={21}>
          <Words text={remark && disclosure.text(remark)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="结果" span={21}>
          <WordsOrPen text={result} />
        </Cell>
      </tr>
    </>
  )
}
