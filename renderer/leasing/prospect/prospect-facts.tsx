import type { ReactNode } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  companyNatureLabels,
  concernLabels,
  lostReasonLabels,
  priceKindLabels,
  prospectChannelLabels,
  sourceLabels,
} from '../../../shared/leasing/prospect-words.ts'
import type { ProspectContact, ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { yuanText } from '../../../shared/money.ts'
import caseStyles from '../../reception/case/case.module.css'
import { FreeText, Secret } from '../secret.tsx'
import styles from './prospect.module.css'
import { areaText } from './prospect-words.ts'

interface Part {
  readonly prospect: ProspectDetail
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const words = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ') || '—'
const counted = (count: number | null, unit: string) => (count === null ? null : `${count} ${unit}`)

function Person({ contact: { name, position, phone, decisionMaker, note } }: { readonly contact: ProspectContact }) {
  return (
    <li>
      <strong>{name ?? '未留姓名'}</strong>
      {position !== null && <span>{position}</span>}
      {decisionMaker !== null && <span className={styles.quiet}>{decisionMaker ? '决策人' : '不是决策人'}</span>}
      <span className={styles.phone}>{phone ?? '未留电话'}</span>
      {note !== null && (
        <span className={styles.quiet}>
          <FreeText text={note} />
        </span>
      )}
    </li>
  )
}

const cardText = ({ card, phoneRefused }: ProspectDetail) =>
  [card === null ? null : card ? '有名片' : '无名片', phoneRefused ? '拒留电话' : null].filter(Boolean).join('、')

/** What the form says (domain F11); 心理价位 behind the privacy key. */
export function ProspectFactList({ prospect }: Part) {
  const { heard, contacts, receivedAt, channel, priceInMind: price } = prospect
  return (
    <>
      <p className={caseStyles.content}>
        <FreeText text={heard} />
      </p>
      <ul className={styles.people} aria-label="联系人">
        {contacts.map((contact) => (
          <Person key={contact.id} contact={contact} />
        ))}
        {contacts.length === 0 && <li>未留联系人</li>}
        {cardText(prospect) !== '' && <li className={styles.quiet}>{cardText(prospect)}</li>}
      </ul>
      <dl className={caseStyles.facts}>
        <Fact label="接待">
          {civilTimeOf(receivedAt)} {prospectChannelLabels[channel]}
        </Fact>
        <Fact label="性质、业务">{words(prospect.nature && companyNatureLabels[prospect.nature], prospect.trade)}</Fact>
        <Fact label="现驻">
          {words(prospect.presentBuilding, prospect.presentAddress)}
          {prospect.presentLeaseEnd !== null && ` · 租至 ${prospect.presentLeaseEnd}`}
        </Fact>
        <Fact label="需求">
          {words(areaText(prospect), counted(prospect.headCount, '人'), prospect.floors, prospect.orientation, prospect.fitOut)}
        </Fact>
        <Fact label="车位、电话">{words(counted(prospect.parking, '个车位'), counted(prospect.phoneLines, '门电话'))}</Fact>
        <Fact label="租期、起租">{words(counted(prospect.termMonths, '个月'), prospect.startOn)}</Fact>
        <Fact label="认知途径">{words(prospect.source && sourceLabels[prospect.source], prospect.sourceNote)}</Fact>
        <Fact label="心理价位">
          {price === null ? (
            '—'
          ) : (
            <>
              {priceKindLabels[price.kind]}{' '}
              <Secret>
                {price.fen === null ? '—' : yuanText(price.fen)} {rentUnitLabels[price.unit]}
              </Secret>
            </>
          )}
        </Fact>
        <Fact label="客户反映">
          <FreeText text={prospect.reaction ?? '—'} />
        </Fact>
        <Fact label="关注点/抗性">{prospect.concerns.map((one) => concernLabels[one]).join('、') || '—'}</Fact>
        {prospect.lostReason !== null && (
          <Fact label="流失原因">
            {lostReasonLabels[prospect.lostReason]} <FreeText text={prospect.lostNote} />
          </Fact>
        )}
        {prospect.remark !== null && (
          <Fact label="备注">
            <FreeText text={prospect.remark} />
          </Fact>
        )}
      </dl>
    </>
  )
}
