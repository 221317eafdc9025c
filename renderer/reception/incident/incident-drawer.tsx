import { Skeleton } from 'antd'
import { incidentKindLabels, incidentLevelLabels, incidentStateLabels } from '../../../shared/reception/incident-words.ts'
import type { IncidentDetail } from '../../../shared/reception/incidents.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import styles from './incident.module.css'
import { IncidentActions, type OpenAct } from './incident-actions.tsx'
import { IncidentFacts } from './incident-facts.tsx'
import { IncidentLines } from './incident-lines.tsx'
import { IncidentSide } from './incident-side.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《重大(突发)事件处理记录表》: what happened, what is done, who was told by when (1: 4.10). */
export function IncidentDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('incidents.get', { id: id ?? nobody }, { enabled: id !== null })
  const [open, show] = useBegun<OpenAct>(id)
  const incident = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={980}
      title={incident === undefined ? '重大(突发)事件处理记录表' : <Head incident={incident} />}
      footer={
        incident === undefined ? undefined : (
          <IncidentActions key={incident.id} incident={incident} open={open} onOpen={show} onReload={reload} />
        )
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {incident === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {incident !== undefined && (
        <div className={styles.body}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a record longer than the window must scroll by keyboard */}
          <section className={styles.main} tabIndex={0} aria-label="事件记录">
            <IncidentFacts incident={incident} />
            <IncidentLines incident={incident} onCorrect={(line) => show({ act: 'line', kind: line.kind, corrects: line })} />
            <Attachments key={incident.id} record={{ kind: 'incident', id: incident.id }} />
          </section>
          <IncidentSide incident={incident} />
        </div>
      )}
    </Drawer>
  )
}

function Head({ incident }: { readonly incident: IncidentDetail }) {
  const { level } = incident
  return (
    <div className={styles.head}>
      <strong>{incident.serial}</strong>
      <span>{incident.name}</span>
      <span className={styles.mark}>{incidentKindLabels[incident.kind]}</span>
      {level !== null && <span className={level === 'ordinary' ? styles.mark : styles.grave}>{incidentLevelLabels[level]}</span>}
      <span className={styles.mark}>{incidentStateLabels[incident.state]}</span>
    </div>
  )
}
