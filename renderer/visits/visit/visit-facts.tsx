import type { ReactNode } from 'react'
import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import { yuanText } from '../../../shared/money.ts'
import { announcementLabels, visitLevelLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import caseStyles from '../../reception/case/case.module.css'
import styles from './visit.module.css'

interface Part {
  readonly visit: VisitDetail
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children || '—'}</dd>
    </div>
  )
}

const money = (fen: number | null) => (fen === null ? null : `${yuanText(fen)} 元`)
const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ')

function budgetWords({ budget, budgetPerHead, spent }: VisitDetail) {
  return joined(
    budget === null ? money(budgetPerHead) && `${money(budgetPerHead)}/人` : money(budget),
    spent === null ? null : `实际 ${money(spent)}`,
  )
}

/** Who comes, when, why, and who receives (3: 4.1). */
export function VisitFacts({ visit }: Part) {
  const { level, leavesAt, receivedAt, leftAt, visitors } = visit
  const there = receivedAt === null ? '' : `，实到 ${clockTimeOf(receivedAt)}`
  const left = leftAt === null ? '' : `，实离 ${clockTimeOf(leftAt)}`
  return (
    <dl className={caseStyles.facts}>
      <Fact label="到达">{civilTimeOf(visit.arrivesAt) + there}</Fact>
      <Fact label="离开">{(leavesAt === null ? '未定' : civilTimeOf(leavesAt)) + left}</Fact>
      <Fact label="领队">{joined(visit.leader, visit.leaderRank)}</Fact>
      <Fact label="人数">{visitors === null ? '未定' : `${visitors} 人`}</Fact>
      <Fact label="级别">
        {level === null ? '未定' : visitLevelLabels[level]} · {announcementLabels[visit.announced]}
      </Fact>
      <Fact label="费用">{budgetWords(visit)}</Fact>
      <Fact label="联系人">{joined(visit.contact, visit.contactPhone)}</Fact>
      <Fact label="负责人">{joined(visit.host, visit.escort && `陪同 ${visit.escort}`)}</Fact>
      <Fact label="座谈地点">{visit.room}</Fact>
      <Fact label="场所模板">{visit.template}</Fact>
      <Fact label="目的">{visit.purpose}</Fact>
      <Fact label="路线">{visit.route}</Fact>
      {visit.beforehand !== null && <Fact label="事先了解">{visit.beforehand}</Fact>}
      <Fact label="登记">{`${visit.registrar} ${civilTimeOf(visit.registeredAt)}`}</Fact>
    </dl>
  )
}

export function VisitItinerary({ visit }: Part) {
  if (visit.itinerary.length === 0) return null
  return (
    <section className={caseStyles.passage}>
      <h3>行程</h3>
      <ul className={styles.stops}>
        {visit.itinerary.map(({ time, place, content, speaker, escort }) => (
          <li key={`${time}${place}${content}`}>
            <time>{time}</time>{' '}
            {joined(place, content, speaker === '' ? null : `讲解 ${speaker}`, escort === '' ? null : `陪同 ${escort}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is known afterwards (3: 4.6). */
export function VisitOutcomes({ visit }: Part) {
  if (visit.receivedAt === null) return null
  const { photos, files, minutes, signIns } = visit.materials
  return (
    <section className={caseStyles.passage} aria-label="接待之后">
      <h3>接待之后</h3>
      <dl className={caseStyles.facts}>
        <Fact label="资料">
          照片 {photos} 张，{visit.noMeeting ? '无会议' : `会议记录 ${minutes} 份`}，签到 {signIns} 份
          {files > 0 && `，扫描件 ${files} 份`}
        </Fact>
        <Fact label="场地清理">
          {visit.clearedAt === null ? '未确认' : `${visit.clearedBy ?? ''} ${civilTimeOf(visit.clearedAt)}`}
        </Fact>
        <Fact label="意见指示">{visit.opinion}</Fact>
        <Fact label="遗留事项">{visit.leftOver}</Fact>
        <Fact label="保存至">{visit.keepUntil}，到期不自动删除</Fact>
        {visit.closedAt !== null && <Fact label="归档">{`${visit.closedBy ?? ''} ${civilTimeOf(visit.closedAt)}`}</Fact>}
      </dl>
    </section>
  )
}

/** What stands on the 《管理处工作记录表》, once a person wrote it (3: 4.6). */
export function VisitWorkRecord({ visit }: Part) {
  const { writtenAt, recorder, weather, content, participants, handling, responsible, remark } = visit.record
  if (writtenAt === null) return null
  return (
    <section className={caseStyles.passage} aria-label="管理处工作记录">
      <h3>管理处工作记录</h3>
      <dl className={caseStyles.facts}>
        <Fact label="主要内容">{content}</Fact>
        <Fact label="处理情况">{handling}</Fact>
        <Fact label="参加人员">{participants}</Fact>
        <Fact label="责任人">{responsible}</Fact>
        <Fact label="天气">{weather}</Fact>
        <Fact label="备注">{remark}</Fact>
        <Fact label="记录">{`${recorder} ${civilTimeOf(writtenAt)}`}</Fact>
      </dl>
    </section>
  )
}
