import { ArrowRightOutlined } from '@ant-design/icons'
import type { Category } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './counter.module.css'
import { nextStep } from './next-step.ts'

/** 下一步: what the category asks for, in words, from the settings. */
export function NextStepLine({ category }: { readonly category: Category }) {
  const settings = useQuery('settings.read', {}).data
  const rule = settings?.rules[category]
  if (settings === undefined || rule === undefined) return <p className={styles.next}>&nbsp;</p>
  const [first, ...rest] = nextStep(category, rule, settings.closingTime, settings.callBacks.rules[category])
  return (
    <p className={styles.next} title={rule.source}>
      <ArrowRightOutlined aria-hidden />
      <span className="spoken">下一步：</span>
      <strong>{first}</strong>
      {rest.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
