import { Button, Radio } from 'antd'
import { useState } from 'react'
import { type Disclosed, disclosedLabels, isGuarded, may, refusalOf, type Standing } from '../../../shared/leasing/disclosure.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import caseStyles from '../../reception/case/case.module.css'
import { Field } from '../../reception/case/field.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { SuiteChoice } from '../broker/acts/suite-choice.tsx'

const papers = ['vacancyList', 'floorPlan'] as const satisfies readonly Disclosed[]
type Paper = (typeof papers)[number]

interface Props {
  /** For whom they are: the paper asks the ladder again and puts on record that it was shown. */
  readonly whom: Pick<Extract<Subject, { readonly form: 'vacancyList' }>, 'prospectId' | 'visitId'>
  readonly standing: Standing
  readonly onClose: () => void
}

/** Which papers about free suites may be printed for somebody, and why the others may not (2: 7.1, 11, 注). */
export function PapersChoice({ whom, standing, onClose }: Props) {
  const print = usePrintRequest((request) => request.open)
  const open = papers.filter((paper) => may(standing, paper))
  const [paper, setPaper] = useState<Paper | undefined>(open[0])
  const [suiteIds, setSuiteIds] = useState<string[]>([])
  const [missing, setMissing] = useState(false)
  useKeys([{ keys: 'Escape', label: '不打印了', run: onClose, inFields: true }])
  const submit = () => {
    if (paper === 'vacancyList') print({ form: 'vacancyList', ...whom })
    else if (suiteIds.length === 0) return setMissing(true)
    else print({ form: 'floorPlanPack', ids: suiteIds, ...whom })
    onClose()
  }
  const error = missing && suiteIds.length === 0 ? wrong : null
  return (
    <section className={caseStyles.panel} aria-label="打印资料">
      <div className={caseStyles.fields}>
        {open.length > 0 && (
          <Field label="资料" wide>
            {() => (
              <Radio.Group
                aria-label="资料"
                options={choices(disclosedLabels, open)}
                value={paper}
                onChange={({ target }) => setPaper(papers.find((one) => one === target.value))}
              />
            )}
          </Field>
        )}
        {paper === 'floorPlan' && <SuiteChoice name="ids" many value={suiteIds} error={error} onChange={setSuiteIds} />}
        {papers
          .filter((one) => !open.includes(one))
          .map((one) => (
            <p key={one}>{refusalOf(standing, one)}</p>
          ))}
        {paper === 'vacancyList' && isGuarded(standing) && <p>只报牌价，不写优惠（规程 篇2 注、11）。</p>}
      </div>
      <div className={caseStyles.panelActions}>
        {paper !== undefined && <KeyedButton type="primary" keys="Ctrl+Enter" inFields label="打印资料" run={submit} />}
        <Button onClick={onClose}>取消</Button>
      </div>
    </section>
  )
}

const wrong = { code: 'INVALID', message: '请选择单元', fields: { ids: '请选择单元' } } as const
