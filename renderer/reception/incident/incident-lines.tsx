import { Button } from 'antd'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  type IncidentLineKind,
  incidentLineLabels,
  reportMethodLabels,
  reportTargetLabels,
} from '../../../shared/reception/incident-words.ts'
import type { IncidentDetail, IncidentLine } from '../../../shared/reception/incidents.ts'
import type { WritableKind } from './acts/add-line.tsx'
import styles from './incident.module.css'

const kinds: readonly IncidentLineKind[] = ['measure', 'report', 'evidence', 'remedy', 'change']

type Correctable = IncidentLine & { readonly kind: WritableKind }
const isWritable = (line: IncidentLine): line is Correctable => line.kind !== 'change'

interface Properties {
  readonly incident: IncidentDetail
  readonly onCorrect: (line: Correctable) => void
}

/** The lines of the record in the order in which they happened; what was corrected stays to be read. */
export function IncidentLines({ incident, onCorrect }: Properties) {
  return kinds.map((kind) => {
    const lines = incident.lines.filter((line) => line.kind === kind)
    if (lines.length === 0) return null
    return (
      <section key={kind} className={styles.lines} aria-label={incidentLineLabels[kind]}>
        <h3>{incidentLineLabels[kind]}</h3>
        <ol>
          {lines.map((line) => (
            <li key={line.id}>
              <time dateTime={new Date(line.at).toISOString()} title={`${civilTimeOf(line.recordedAt)} ${line.by}记`}>
                {civilTimeOf(line.at).slice(5)}
              </time>
              <div>
                <Words line={line} />
              </div>
              {isWritable(line) && !line.corrected && incident.actions.includes(line.kind) && (
                <Button size="small" type="text" onClick={() => onCorrect(line)}>
                  更正
                </Button>
              )}
            </li>
          ))}
        </ol>
      </section>
    )
  })
}

/** `项目经理 口头 顾明远`, `抽水封堵 邹立新 工程` … */
function inWords({ target, method, person, text, departments, dueOn }: IncidentLine): string {
  const parts =
    target !== null && method !== null
      ? [reportTargetLabels[target], reportMethodLabels[method], person, text]
      : [text, person, departments, dueOn && `期限 ${dueOn}`]
  return parts.filter(Boolean).join(' · ')
}

function Words({ line }: { readonly line: IncidentLine }) {
  return (
    <>
      {line.corrected ? <del>{inWords(line)}</del> : <span>{inWords(line)}</span>}
      {line.corrected && <small>已更正，见后</small>}
      {line.correctReason !== null && <small>更正：{line.correctReason}</small>}
      <small>{line.by}记</small>
    </>
  )
}
