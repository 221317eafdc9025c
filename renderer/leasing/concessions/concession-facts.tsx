import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  concessionAnswerLabels,
  concessionKindLabels,
  concessionStepLabels,
  fameLabels,
  freeTimeText,
  officeLabels,
} from '../../../shared/leasing/concession-words.ts'
import type { ConcessionDetail } from '../../../shared/leasing/concessions.ts'
import { companyNatureLabels } from '../../../shared/leasing/prospect-words.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import { quantityText } from '../../../shared/money.ts'
import { Secret } from '../secret.tsx'
import styles from './concession.module.css'
import { EffectTable } from './effect-table.tsx'

interface Part {
  readonly concession: ConcessionDetail
}

/** What was asked, what it costs, what was granted (2: 10.5). */
export function ConcessionFacts({ concession }: Part) {
  const { unit, effect, agreedEffect, agreed, floorPrice, mindPrice, rivalPrice } = concession
  const rate = (fen: number | null) => (fen === null ? null : rateText({ unit, fen }))
  const lines: readonly (readonly [string, string | null, secret?: true])[] = [
    ['情形', concessionKindLabels[concession.kind]],
    ['单元', `${concession.room}　${quantityText(concession.area)} ㎡`],
    ['租期', `${concession.months} 个月，${concession.start} 起租`],
    ['免租', `${freeTimeText(concession.freeMonths, concession.freeDays)}（标准 ${concession.standardFreeDays} 天以内）`],
    ['心理价位', rate(mindPrice), true],
    ['底价', rate(floorPrice), true],
    ['竞争楼盘', concession.rivalBuilding],
    ['竞争报价', rate(rivalPrice), true],
    ['公司', [concession.nature && companyNatureLabels[concession.nature], concession.trade].filter(Boolean).join('，')],
    ['知名度', concession.fame && fameLabels[concession.fame]],
    ['其他让步', concession.others],
    ['申请理由', concession.reason],
    ['申请有效期', `至 ${concession.validUntil}`],
    [
      '批复',
      agreed && `${rate(agreed.price)}，免租 ${freeTimeText(agreed.freeMonths, agreed.freeDays)}，有效期至 ${agreed.until}`,
      true,
    ],
    ['结果回告', concession.toldOn && `${concession.toldOn} ${concession.answer && concessionAnswerLabels[concession.answer]}`],
    ['客户的话', concession.toldNote],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {lines.flatMap(([name, words, secret]) =>
          words === null || words === ''
            ? []
            : [
                <div key={name} className={styles.fact}>
                  <dt>{name}</dt>
                  <dd>{secret ? <Secret>{words}</Secret> : words}</dd>
                </div>,
              ],
        )}
      </dl>
      <EffectTable unit={unit} effect={effect} granted={agreedEffect} />
    </>
  )
}

/** The way up, one line a step; none of them is ever rewritten. */
export function ConcessionSteps({ concession: { steps, unit } }: Part) {
  return (
    <section aria-label="审批经过">
      <h3>审批经过</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{officeLabels[step.office]}</strong> {step.person} {step.on} {concessionStepLabels[step.kind]}
            {step.price !== null && <Secret>　{rateText({ unit, fen: step.price })}</Secret>}
            {step.opinion !== null && <p>{step.opinion}</p>}
            <small>
              {civilTimeOf(step.at)}
              {step.by === step.person ? '' : `，由${step.by}补记`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
