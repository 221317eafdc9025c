import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { numberOf, quotationKindLabels, quotationStateLabels } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import { useKeys } from '../../ui/keys.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import styles from './quotation.module.css'
import { LostMark, ValidityMark } from './quotation-columns.tsx'

interface Props {
  readonly quotation: QuotationDetail | null
  readonly who: { readonly serial: string; readonly company: string | null }
  readonly children: ReactNode
}

/** Which quotation, for whom, how it stands; and its verbs. Esc goes back to the list. */
export function QuotationHead({ quotation, who, children }: Props) {
  const navigate = useNavigate()
  const back = () => void navigate('/leasing/quotations')
  useKeys([{ keys: 'Escape', label: '回到报价列表', run: back }])
  return (
    <header className={styles.head}>
      <button type="button" className={styles.link} onClick={back}>
        报价
      </button>
      <h1>{quotation === null ? '新报价单' : numberOf(quotation)}</h1>
      <span>{`${who.serial} ${who.company ?? '未留公司名称'}`}</span>
      {quotation !== null && (
        <>
          <span className={styles.state}>{quotationStateLabels[quotation.state]}</span>
          <span>{quotationKindLabels[quotation.kind]}</span>
          {quotation.validUntil !== null && <ValidityMark quotation={quotation} />}
          <LostMark rooms={quotation.lostSuites} />
        </>
      )}
      <span className={styles.verbs}>
        <PrivacyKey />
        {children}
      </span>
    </header>
  )
}
