import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { ClaimRecord, LostFoundItem } from '../../../shared/reception/lost-found.ts'
import {
  foodStateLabels,
  identityKindLabels,
  isKept,
  itemKindLabels,
  noticeWayLabels,
} from '../../../shared/reception/lost-found-words.ts'
import caseStyles from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import { yuanText } from './amount.ts'
import styles from './lost-found.module.css'

/** Everything known about the thing, the notice, the claims and the end of it. */
export function ItemFacts({ item }: { readonly item: LostFoundItem }) {
  return (
    <>
      <dl className={caseStyles.facts}>
        <Fact label="数量">
          {item.quantity}
          {item.amount !== null && `，现金 ${yuanText(item.amount)} 元`}
        </Fact>
        <Fact label="类别">
          {itemKindLabels[item.kind]}
          {item.food !== null && `，${foodStateLabels[item.food]}`}
          {item.bestBefore !== null && `，保质至 ${item.bestBefore}`}
        </Fact>
        <Fact label={isKept(item.nature) ? '拾获' : '遗失'}>
          {civilTimeOf(item.happenedAt)} {item.place}
        </Fact>
        <Fact label={isKept(item.nature) ? '拾获人' : '失主'}>
          {[item.person ?? '未留姓名', item.personRoom, item.personPhone ?? '未留电话'].filter((one) => one !== null).join(' · ')}
        </Fact>
        {isKept(item.nature) && <Keeping item={item} />}
        <Fact label="登记">
          {civilTimeOf(item.registeredAt)} {item.registrar}
        </Fact>
        {item.caseSerial !== null && <Fact label="关联接待">{item.caseSerial}</Fact>}
      </dl>
      <Passage title="外观" text={item.appearance} />
      {item.state === 'held' ? <KeptApart text={item.features} /> : <Passage title="特征" text={item.features} />}
      <Passage title="备注" text={item.remark} />
      <Match item={item} />
      <Claims claims={item.claims} />
      <Passage title="处理结果" text={item.ending} />
    </>
  )
}

function Keeping({ item }: { readonly item: LostFoundItem }) {
  const { noticeOn, statutoryOn, holdUntil, noticeWays, noticeApprovedBy } = item
  const ways = noticeWays.map((way) => noticeWayLabels[way]).join('、')
  return (
    <>
      <Fact label="接收清点">
        {item.receiver}，见证 {item.witnesses.join('、')}
      </Fact>
      <Fact label="保管">
        {item.storage}
        {holdUntil !== null && (
          <span className={item.due ? styles.late : undefined}> · 至 {civilTimeOf(holdUntil).replace(' 00:00', '')}</span>
        )}
      </Fact>
      {item.receiptSerial !== null && <Fact label="收据">{item.receiptSerial}</Fact>}
      <Fact label="招领">
        {noticeOn === null ? (noticeApprovedBy === null ? '未发布' : `${noticeApprovedBy}已批准，未发布`) : `${noticeOn} ${ways}`}
      </Fact>
      {statutoryOn !== null && (
        <p className={`${styles.wide} ${styles.statute}`}>
          仅供参考：自公告之日起一年(至 {statutoryOn})无人认领的，依民法典第 318 条归国家所有。本公司不得留用或变卖。
        </p>
      )}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Passage({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (text === null) return null
  return (
    <section className={caseStyles.passage}>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  )
}

/** 核对要点 stay covered until somebody asks for them: a claimant may be looking at the screen. */
function KeptApart({ text }: { readonly text: string | null }) {
  const [shown, setShown] = useState(false)
  if (text === null) return null
  if (shown) return <Passage title="核对要点(不对外)" text={text} />
  return (
    <div>
      <Button size="small" onClick={() => setShown(true)}>
        显示核对要点
      </Button>
    </div>
  )
}

/** The record of the other side, or those that look like it. */
function Match({ item }: { readonly item: LostFoundItem }) {
  const { openSlip } = useOpenRecord()
  const { match, suggestions } = item
  if (match === null && suggestions.length === 0) return null
  const others =
    match === null ? suggestions.map((one) => ({ ...one, said: `${one.place}，${one.why}` })) : [{ ...match, said: '已对上' }]
  return (
    <section className={caseStyles.passage} aria-label="对上的记录">
      <h3>{match === null ? '可能是同一件' : '对上的记录'}</h3>
      {others.map((one) => (
        <button
          type="button"
          key={one.id}
          className={caseStyles.slip}
          onClick={() => openSlip(item.caseId, { kind: 'lostFound', id: one.id })}
        >
          <strong>{one.serial}</strong> {one.name}
          <span>{one.said}</span>
        </button>
      ))}
    </section>
  )
}

function Claims({ claims }: { readonly claims: readonly ClaimRecord[] }) {
  if (claims.length === 0) return null
  return (
    <section className={caseStyles.passage} aria-label="认领">
      <h3>认领</h3>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.at}>
            {civilTimeOf(claim.at)} {claim.claimant} · {identityKindLabels[claim.identity]} {claim.idNumber}
            {claim.onBehalfOf !== null && ` · 代${claim.onBehalfOf}`} ·{' '}
            {claim.granted ? '相符，已交还' : <span className={styles.late}>不符，拒绝：{claim.reason}</span>}({claim.by})
            <br />
            陈述：{claim.statement}
          </li>
        ))}
      </ul>
    </section>
  )
}
