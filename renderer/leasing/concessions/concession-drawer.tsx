import { Alert, Skeleton } from 'antd'
import { useNavigate } from 'react-router'
import type { ConcessionDetail } from '../../../shared/leasing/concessions.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import { ActDialog } from './act-dialog.tsx'
import styles from './concession.module.css'
import { type ConcessionAct, concessionActNames, concessionActs } from './concession-acts.ts'
import { standingWords } from './concession-columns.tsx'
import { ConcessionFacts, ConcessionSteps } from './concession-facts.tsx'

const nobody = '00000000-0000-0000-0000-000000000000'

/** One application: what is asked, what it costs, who said what, and whose turn it is (2: 9.4, 10.5). */
export function ConcessionDrawer({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const { data, error, reload } = useQuery('concessions.get', { id: id ?? nobody }, { enabled: id !== null })
  const [act, begin] = useBegun<ConcessionAct>(id)
  const concession = id === null ? undefined : data
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={concession ? `${concession.serial} ${concession.company ?? '未留公司名称'}` : '特价申请'}
      extra={<PrivacyKey />}
      footer={concession && <Verbs concession={concession} onBegin={begin} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {concession === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {concession && <Body concession={concession} />}
      {concession && act !== null && <ActDialog key={act} concession={concession} act={act} onClose={() => begin(null)} />}
    </Drawer>
  )
}

function Body({ concession }: { readonly concession: ConcessionDetail }) {
  const { othersNear, gone, room } = concession
  return (
    <div className={styles.body}>
      <p>
        <strong>{standingWords(concession)}</strong>　{concession.prospectSerial}，负责人 {concession.owner}，申请人{' '}
        {concession.createdBy}
      </p>
      {gone !== null && <Alert type="warning" showIcon title={`${room} ${gone}，不能再批准；可以不同意，或撤回后换单元再申请`} />}
      {othersNear.length > 0 && <Alert type="info" showIcon title={`${room} 另有${othersNear.join('、')}`} />}
      <ConcessionFacts concession={concession} />
      <ConcessionSteps concession={concession} />
    </div>
  )
}

interface VerbsProps {
  readonly concession: ConcessionDetail
  readonly onBegin: (act: ConcessionAct) => void
}

function Verbs({ concession, onBegin }: VerbsProps) {
  const print = usePrintRequest((request) => request.open)
  const navigate = useNavigate()
  const { actions, agreed, expired, prospectId, suiteId, answer } = concession
  const quote = () => void navigate(`/leasing/quotations/new?prospect=${prospectId}&suites=${suiteId}`)
  return (
    <div className={styles.verbs}>
      <KeyedButton keys="P" label="打印" run={() => print({ form: 'concession', id: concession.id })} />
      {agreed !== null && !expired && answer !== 'declined' && <KeyedButton keys="Q" label="照批复报价" run={quote} />}
      {concessionActNames
        .filter((one) => actions.includes(one))
        .map((one) => {
          const { keys, verb } = concessionActs[one]
          const main = one === 'approve' || one === 'tell' || (one === 'advise' && !actions.includes('approve'))
          return <KeyedButton key={one} keys={keys} label={verb} type={main ? 'primary' : 'default'} run={() => onBegin(one)} />
        })}
    </div>
  )
}
