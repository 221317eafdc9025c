import { Alert } from 'antd'
import type { ColleagueProspect } from '../../../shared/leasing/prospects.ts'

/** Somebody else's: enough to go and talk. */
export function ColleagueNotice({ colleague: { serial, company, owner } }: { readonly colleague: ColleagueProspect }) {
  return (
    <Alert
      type="info"
      showIcon
      title={`${serial} ${company} 由 ${owner} 负责`}
      description={`联系方式、需求、报价和经过只有 ${owner} 和招商主管、总经理能看。要接着谈，请找 ${owner}；需要移交由其本人或招商主管办理。`}
    />
  )
}
