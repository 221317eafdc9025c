import type { ReactNode } from 'react'
import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import {
  brokerClassLabels,
  brokerSignLabels,
  clientAnswerLabels,
  farewellLabels,
  handedPaperLabels,
  quoteKindLabels,
} from '../../../shared/leasing/broker-words.ts'
import type { BrokerVisitDetail } from '../../../shared/leasing/brokers.ts'
import { Secret } from '../secret.tsx'
import styles from './broker.module.css'
import { clientWords } from './broker-columns.tsx'

const hidden = '（同事的客户，内容不显示）'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** What it looks like, with the reason in words, and what a person made of it. */
function Proposal({ visit }: { readonly visit: BrokerVisitDetail }) {
  const { proposedClass, proposedReason, visitorClass, placedBy, classReason } = visit
  return (
    <section className={`${styles.box} ${visitorClass === null ? styles.proposal : ''}`} aria-label="建议的类型">
      <h3>建议：{brokerClassLabels[proposedClass]}</h3>
      <div>{proposedReason}</div>
      {visitorClass !== null && (
        <div>
          {placedBy}认定为{brokerClassLabels[visitorClass]}
          {classReason !== null && `：${classReason}`}
        </div>
      )}
    </section>
  )
}

function farewellWords(visit: BrokerVisitDetail): string {
  const { farewell, farewellAt, farewellBy, controlRoomPerson, repliedAt, reply } = visit
  if (farewell === null || farewellAt === null) return '在访'
  const who = farewell === 'controlRoom' ? `接听 ${controlRoomPerson ?? ''}` : (farewellBy ?? '')
  const answered =
    farewell !== 'controlRoom' ? '' : repliedAt === null ? '，待回复' : `；${clockTimeOf(repliedAt)} 回复：${reply}`
  return `${farewellLabels[farewell]} ${clockTimeOf(farewellAt)}（${who}）${answered}`
}

export function VisitFacts({ visit }: { readonly visit: BrokerVisitDetail }) {
  const { purpose, client, clientAnswer, clientSaid, business, signs, otherBuildings, papers, shownRooms, quoteKind } = visit
  return (
    <>
      <Proposal visit={visit} />
      <dl className={styles.facts}>
        <Fact name="来访时间">
          {civilTimeOf(visit.arrivedAt)}，{visit.by}接待
        </Fact>
        <Fact name="来访目的">{purpose ?? hidden}</Fact>
        <Fact name="客户">
          {clientAnswerLabels[clientAnswer]}
          {clientSaid !== null && `：${clientSaid}`}
        </Fact>
        {client !== null && (
          <Fact name="带来客户">
            {client.serial} {clientWords(visit)}
          </Fact>
        )}
        {client?.own === true && (
          <Fact name="承租能力">
            <Secret>{client.affordability ?? '未填'}</Secret>
          </Fact>
        )}
        <Fact name="主要业务">{business ?? '未填'}</Fact>
        {signs.length > 0 && (
          <Fact name="察觉到的">
            <span className={styles.late}>
              {signs.map((sign) => brokerSignLabels[sign]).join('、')}
              {otherBuildings !== null && `（${otherBuildings}）`}
            </span>
          </Fact>
        )}
        <Fact name="报价类型">{quoteKind === null ? '未报' : quoteKindLabels[quoteKind]}</Fact>
        <Fact name="看房">
          {visit.shownAt === null
            ? '未看'
            : `${civilTimeOf(visit.shownAt)} ${shownRooms ?? ''}（${visit.clientPresent ? '客户到场' : '客户未到场'}）`}
        </Fact>
        <Fact name="提供资料">{papers.map(({ paper }) => handedPaperLabels[paper]).join('、') || '无'}</Fact>
        <Fact name="送别">{farewellWords(visit)}</Fact>
      </dl>
    </>
  )
}
