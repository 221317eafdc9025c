import { civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import { stepOf } from '../../../../shared/leasing/broker-steps.ts'
import {
  brokerClassLabels,
  brokerSignLabels,
  clientAnswerLabels,
  farewellLabels,
  handedPaperLabels,
  quoteKindLabels,
} from '../../../../shared/leasing/broker-words.ts'
import type { BrokerVisitDetail } from '../../../../shared/leasing/brokers.ts'
import { Choice } from './choice.tsx'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface BrokerVisitData {
  readonly frame: SheetFrame
  readonly visit: BrokerVisitDetail
  /** As far as whoever prints may see it. */
  readonly phone: string | null
  readonly card: boolean | null
  readonly fileName: string
}

interface Part {
  readonly visit: BrokerVisitDetail
}

/** 《中介来访登记》 (2: 11; domain F16): our own record of one visit. It tells what gave them away, so it never leaves the desk. */
export function BrokerVisitPaper({ frame, visit, phone, card, fileName }: BrokerVisitData) {
  const { firm, agent, purpose, business, signs, otherBuildings, by } = visit
  const signed = [...signs.map((sign) => brokerSignLabels[sign]), otherBuildings].filter((one) => one !== null).join('、')
  return (
    <Sheet title="中介来访登记" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="中介来访登记"
        period={civilTimeOf(visit.arrivedAt)}
        serial={visit.serial}
        widths={evenColumns}
        className="dense"
        footnote="内部记录，不交中介；第三类务必亲自送出大堂"
      >
        <tbody>
          <tr>
            <Cell label="中介公司" span={9}>
              <Words text={firm} />
            </Cell>
            <Cell label="经纪人" span={9}>
              <Words text={`${agent}　${phone ?? '未留电话'}　${card === null ? '' : card ? '有名片' : '无名片'}`} />
            </Cell>
          </tr>
          <tr className={longest(purpose)}>
            <Cell label="来访目的" span={21}>
              <Words text={purpose} />
            </Cell>
          </tr>
          <tr className={longest(business)}>
            <Cell label={'主要承接\n业务'} span={21}>
              <Words text={business} />
            </Cell>
          </tr>
          <tr className={longest(signed)}>
            <Cell label="察觉到的" span={21}>
              <Words text={signed} />
            </Cell>
          </tr>
          <Placing visit={visit} />
          <Client visit={visit} />
          <Given visit={visit} />
          <Farewell visit={visit} />
          <SignatureRow span={24} closes>
            <SignatureLine label={`接待人（${by}）`} />
            <SignatureLine label="招商主管" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Placing({ visit: { visitorClass, proposedClass, proposedReason, classReason, placedBy, steps } }: Part) {
  const proposed = `建议${brokerClassLabels[proposedClass]}：${proposedReason}`
  const placed = placedBy === null ? null : `${placedBy}认定${classReason === null ? '' : `：${classReason}`}`
  const words = [proposed, placed].filter((one) => one !== null).join('\n')
  const lines = steps.map(({ item, done }) => [`${stepOf(item).no}）`, stepOf(item).words, done ? '已做' : null])
  return (
    <>
      <tr>
        <Cell label="中介类型" span={21}>
          <Choice labels={brokerClassLabels} chosen={visitorClass} />
        </Cell>
      </tr>
      <tr className={longest(words)}>
        <Cell label="依据" span={21}>
          <Words text={words} />
        </Cell>
      </tr>
      {lines.length > 0 && <SectionRow span={24}>接待步骤（规程 篇2 11）</SectionRow>}
      {lines.length > 0 && <Lines columns={stepColumns} lines={lines} open />}
    </>
  )
}

const stepColumns = [
  { title: '序', span: 2 },
  { title: '步骤', span: 19 },
  { title: '办理', span: 3 },
] as const

function Client({ visit: { clientAnswer, clientSaid, client } }: Part) {
  const said = `${clientAnswerLabels[clientAnswer]}${clientSaid === null ? '' : `：${clientSaid}`}`
  return (
    <>
      <tr className={longest(said)}>
        <Cell label={'有没有\n客户'} span={21}>
          <Words text={said} />
        </Cell>
      </tr>
      <tr>
        <Cell label="带来客户" span={9}>
          <Words text={client === null ? null : `${client.serial} ${client.company}（${client.owner}负责）`} />
        </Cell>
        <Cell label={'承租能力\n判断'} span={9}>
          <Words text={client?.affordability ?? null} />
        </Cell>
      </tr>
    </>
  )
}

function Given({ visit }: Part) {
  const { quoteKind, visitorClass, shownAt, shownRooms, clientPresent, papers, confirmation } = visit
  const quoted = quoteKind !== null ? quoteKindLabels[quoteKind] : visitorClass === 'broker3' ? '不报' : null
  const seen = `${shownAt === null ? '' : civilTimeOf(shownAt)} ${shownRooms ?? ''}（${clientPresent ? '客户到场' : '客户未到场'}）`
  const handed = papers.map(({ paper, at }) => `${handedPaperLabels[paper]} ${clockTimeOf(at)}`).join('、')
  const until = confirmation === null ? null : `${confirmation.confirmedOn} 至 ${confirmation.until}`
  return (
    <>
      <tr>
        <Cell label="报价类型" span={9}>
          <Words text={quoted} />
        </Cell>
        <Cell label={'看房\n单元'} span={9}>
          <Words text={shownAt === null ? '未看' : seen} />
        </Cell>
      </tr>
      <tr>
        <Cell label="提供资料" span={9}>
          <Words text={handed} />
        </Cell>
        <Cell label={'客户确认\n有效期'} span={9}>
          <Words text={until} />
        </Cell>
      </tr>
      <tr className={longest(confirmation?.commission ?? null)}>
        <Cell label="佣金约定" span={21}>
          <Words text={confirmation?.commission ?? null} />
        </Cell>
      </tr>
    </>
  )
}

function Farewell({ visit }: Part) {
  const { farewell, farewellAt, farewellBy, controlRoomPerson, repliedAt, reply } = visit
  const who = farewell === 'controlRoom' ? `接听 ${controlRoomPerson}` : farewellBy
  const left = farewellAt === null ? null : `${clockTimeOf(farewellAt)} ${who ?? ''}`
  return (
    <>
      <tr>
        <Cell label="送别方式" span={21}>
          <Choice labels={farewellLabels} chosen={farewell} />
        </Cell>
      </tr>
      <tr className={longest(reply)}>
        <Cell label={'时间\n见证'} span={9}>
          <WordsOrPen text={left} />
        </Cell>
        <Cell label={'监控室\n回复'} span={9}>
          <Words text={repliedAt === null ? null : `${clockTimeOf(repliedAt)} ${reply ?? ''}`} />
        </Cell>
      </tr>
    </>
  )
}
