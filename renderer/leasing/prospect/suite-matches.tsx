import { isGuarded, may, type Standing } from '../../../shared/leasing/disclosure.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import type { MatchedSuite } from '../../../shared/leasing/suite-match.ts'
import { floorText, orientationLabels, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import { useQuery } from '../../api/use-query.ts'
import { useSettled } from '../../reception/counter/use-suggestions.ts'
import { Secret } from '../secret.tsx'
import styles from './prospect.module.css'

interface Props {
  /** Hundredths of a ㎡. */
  readonly areaFrom: number | null
  readonly areaTo: number | null
  /** Whom it is for: who may be told no price is told none. */
  readonly standing: Standing
}

const anywhere = { orientation: [], floorFrom: null, floorTo: null, budget: null }

/** What fits, beside the need, with the reasons (2: 3.1, 6.4); the rent asked behind the privacy key, or not at all. */
export function SuiteMatches({ areaFrom, areaTo, standing }: Props) {
  const [from, to] = [useSettled(areaFrom, 150), useSettled(areaTo, 150)]
  const asked = { ...anywhere, areaFrom: from ?? to, areaTo: to ?? from }
  const sensible = asked.areaFrom !== null && asked.areaTo !== null && asked.areaFrom > 0 && asked.areaFrom <= asked.areaTo
  const { data } = useQuery('suites.match', asked, { enabled: sensible, keepPrevious: true })
  if (!may(standing, 'vacancyList')) return <p className={styles.quiet}>中介三类只给宣传资料，不推荐单元、不报价（2: 11）。</p>
  return (
    <section aria-label="合适的单元">
      <h2 className={styles.title}>合适的单元</h2>
      {!sensible && <p className={styles.quiet}>写下需要的面积，这里列出合适的空房。</p>}
      {sensible && data?.note != null && <p className={styles.quiet}>{data.note}</p>}
      <ul className={styles.matches}>
        {sensible && data?.suites.slice(0, 8).map((suite) => <Match key={suite.id} suite={suite} standing={standing} />)}
      </ul>
    </section>
  )
}

function Match({ suite, standing }: { readonly suite: MatchedSuite; readonly standing: Standing }) {
  const { room, floor, grossArea, orientation, state, rentUnit, rentAsked, monthRent, fits, misses, interested } = suite
  return (
    <li>
      <strong>{room}</strong> {floorText(floor)} · {quantityText(grossArea)}㎡ · {orientationLabels[orientation]} ·{' '}
      {suiteStateLabels[state]}
      <br />
      {isGuarded(standing) ? '牌价' : '报价'}{' '}
      <Secret>
        {yuanText(rentAsked)} {rentUnitLabels[rentUnit]}，月租 {yuanText(monthRent)}
      </Secret>
      {fits.length > 0 && <div className={styles.fits}>{fits.join('、')}</div>}
      {misses.length > 0 && <div className={styles.against}>{misses.join('、')}</div>}
      {interested.length > 0 && <div className={styles.against}>已有意向：{interested.join('、')}的客户</div>}
    </li>
  )
}
