import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { aspectLabels, aspects, flexibleLabels, nextStepLabels } from '../../../shared/leasing/viewing-words.ts'
import type { ViewingDetail } from '../../../shared/leasing/viewings.ts'
import { places } from '../../app/places.ts'
import { Secret } from '../secret.tsx'
import styles from './viewing.module.css'

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** 竞争楼盘比较 as a panel (2: 8.2); what they said they pay elsewhere stays behind the privacy key. */
function Compared({ viewing: { comparison } }: { readonly viewing: ViewingDetail }) {
  if (comparison === null) return null
  const rows = [{ name: '本大厦', price: null, ...comparison.own }, ...comparison.rivals]
  return (
    <section aria-label="竞争楼盘比较">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">楼盘</th>
            {aspects.map((aspect) => (
              <th key={aspect} scope="col">
                {aspectLabels[aspect]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name} {row.price !== null && <Secret>{row.price}</Secret>}
              </th>
              {aspects.map((aspect) => (
                <td key={aspect}>{row[aspect] || '—'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Outcome({ viewing }: { readonly viewing: ViewingDetail }) {
  const { nextStep, nextOn, gradeBefore, gradeAfter, meetingRoom, flexible, flexibleNote, gift, remark } = viewing
  if (nextStep === null) return null
  const told = [...flexible.map((one) => flexibleLabels[one]), flexibleNote].filter((one) => one !== null)
  return (
    <>
      <Fact name="下一步">
        {nextStepLabels[nextStep]} {nextOn ?? ''}
      </Fact>
      <Fact name="意向等级">
        {gradeBefore ?? '未定'} → {gradeAfter ?? '未定'}
      </Fact>
      <Fact name="进会议室面谈">{meetingRoom === null ? '未谈到' : meetingRoom ? '是' : '否'}</Fact>
      <Fact name="已透露的弹性条件">{told.length === 0 ? '无' : <Secret>{told.join('、')}</Secret>}</Fact>
      <Fact name="赠送礼品">{gift ?? '无'}</Fact>
      <Fact name="备注">{remark ?? '无'}</Fact>
      <Fact name="记录人">{viewing.concludedBy}</Fact>
    </>
  )
}

export function ViewingFacts({ viewing }: { readonly viewing: ViewingDetail }) {
  const { prospectId, prospectSerial, company, visitors, escort, broker, clientPresent, reason, cancelReason } = viewing
  return (
    <>
      <dl className={styles.facts}>
        <Fact name="客户">
          <Link to={`${places.prospects.path}?prospect=${prospectId}`}>
            {prospectSerial} {company ?? '未留公司名称'}
          </Link>
        </Fact>
        <Fact name="到场人">{visitors}</Fact>
        <Fact name="陪同人">{escort}</Fact>
        {broker !== null && (
          <Fact name="中介">
            {broker}
            {clientPresent === null ? '' : clientPresent ? '（客户到场）' : '（客户未到场）'}
          </Fact>
        )}
        {reason !== null && <Fact name="说明">{reason}</Fact>}
        {cancelReason !== null && <Fact name="取消的原因">{cancelReason}</Fact>}
        <Outcome viewing={viewing} />
      </dl>
      <Compared viewing={viewing} />
    </>
  )
}
