import { Button } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { useKeys } from '../../../ui/keys.ts'
import { ActPanel } from '../act-panel.tsx'
import styles from '../case.module.css'
import { ConflictNotice } from '../conflict-notice.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'

/** 注销: a dated, named act (1: 4.11). While duties are open there is nothing to send: the core's own list says what is missing. */
export function StrikeOff(properties: ActProperties) {
  return properties.record.missing.length === 0 ? <Strike {...properties} /> : <StillMissing {...properties} />
}

function Strike({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.strikeOff')
  const act = useAct(record, onDone, onReload)
  return (
    <ActPanel
      verb="注销"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: record.id, rev }))}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <p className={styles.plain}>
        事情都已落实。注销后台账上划去这一行，写上今天的日期和您的姓名；以后要改须由主管写明原因重新打开。
      </p>
    </ActPanel>
  )
}

function StillMissing({ record, onCancel }: ActProperties) {
  useKeys([{ keys: 'Escape', label: '知道了', run: onCancel, inFields: true }])
  return (
    <section className={styles.panel} aria-label="还不能注销">
      <div role="alert">
        <h3>还不能注销，还差：</h3>
        <ul className={styles.missing}>
          {record.missing.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </div>
      <div className={styles.panelActions}>
        <Button autoFocus onClick={onCancel}>
          知道了 <Kbd keys="Escape" />
        </Button>
      </div>
    </section>
  )
}

/** 已阅: the supervisor has read the copy of what the person complained of wrote down (1: 4.1). */
export function Acknowledge({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.acknowledge')
  const act = useAct(record, onDone, onReload)
  return (
    <ActPanel
      verb="已阅"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: record.id, rev }))}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <p className={styles.plain}>受理人 {record.registrar} 就是被投诉人。请与来人核对后记为已阅；原文没有人能改。</p>
    </ActPanel>
  )
}
