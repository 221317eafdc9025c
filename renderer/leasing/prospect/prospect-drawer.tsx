import { Skeleton } from 'antd'
import { stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { TalkingPoints } from '../tenants/talking-points.tsx'
import { ColleagueNotice } from './colleague-notice.tsx'
import { PricesTold } from './prices-told.tsx'
import styles from './prospect.module.css'
import { type Act, ProspectActions } from './prospect-actions.tsx'
import { WindowMark } from './prospect-card.tsx'
import { ProspectFactList } from './prospect-facts.tsx'
import { ProspectTimeline } from './prospect-timeline.tsx'
import { ProspectViewings } from './prospect-viewings.tsx'
import { classText, companyText } from './prospect-words.ts'
import { StageChecklist } from './stage-checklist.tsx'
import { SuiteMatches } from './suite-matches.tsx'
import { WatchBox } from './watch-box.tsx'

interface Props {
  readonly id: string | null
  readonly onClose: () => void
  /** Another prospect in its place: the one that it was merged with. */
  readonly onOpen: (id: string) => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One prospect: what happened on the left, what they want and were told on the right, what fits below (2: 3, 4, 9). */
export function ProspectDrawer({ id, onClose, onOpen }: Props) {
  const { data, error, reload } = useQuery('prospects.get', { id: id ?? nobody }, { enabled: id !== null })
  const [open, show] = useBegun<Act>(id)
  const prospect = id === null ? null : (data?.prospect ?? null)
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={1080}
      title={prospect === null ? '客户' : <Head prospect={prospect} />}
      footer={
        prospect && (
          <ProspectActions key={prospect.id} prospect={prospect} open={open} onOpen={show} onReload={reload} onShow={onOpen} />
        )
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {data === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {prospect !== null && <Body prospect={prospect} />}
      {prospect === null && data?.colleague && <ColleagueNotice colleague={data.colleague} />}
    </Drawer>
  )
}

function Head({ prospect }: { readonly prospect: ProspectDetail }) {
  const { serial, company, stage, grade, owner, nextContact } = prospect
  return (
    <div className={styles.head}>
      <strong>{serial}</strong>
      <span className={styles.name}>{companyText(company)}</span>
      <span className={styles.mark}>{stageLabels[stage]}</span>
      <span className={styles.class}>{classText(prospect)}</span>
      {grade !== null && <span className={styles.mark}>等级 {grade}</span>}
      <WindowMark nextContact={nextContact} />
      <span className={styles.quiet}>负责人 {owner}</span>
    </div>
  )
}

function Body({ prospect }: { readonly prospect: ProspectDetail }) {
  return (
    <div className={styles.body}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a record longer than the window must scroll by keyboard */}
      <section className={styles.main} tabIndex={0} aria-label="客户记录">
        <ProspectFactList prospect={prospect} />
        <ProspectTimeline events={prospect.events} />
      </section>
      <div className={styles.side}>
        <WatchBox prospect={prospect} />
        <PricesTold prospect={prospect} />
        <ProspectViewings prospectId={prospect.id} />
        <StageChecklist prospect={prospect} />
      </div>
      <div className={styles.below}>
        <SuiteMatches areaFrom={prospect.areaFrom} areaTo={prospect.areaTo} standing={prospect} />
        <section aria-label="可以提起的租户">
          <h2 className={styles.title}>可以提起的租户（4.2、7.3）</h2>
          {prospect.trade === null ? (
            <p className={styles.quiet}>写下公司的业务范围，这里列出大厦里可能成为它客户或供应商的租户。</p>
          ) : (
            <TalkingPoints trade={prospect.trade} prospectId={prospect.id} />
          )}
        </section>
        <Attachments key={prospect.id} record={{ kind: 'prospect', id: prospect.id }} />
        {prospect.merged.map(({ id, serial }) => (
          <Attachments key={id} record={{ kind: 'prospect', id }} title={`${serial} 的附件`} />
        ))}
      </div>
    </div>
  )
}
