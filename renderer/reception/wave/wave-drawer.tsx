import { Skeleton } from 'antd'
import { supplyLabels, waveScript, waveStateLabels } from '../../../shared/reception/wave-words.ts'
import type { WaveDetail } from '../../../shared/reception/waves.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useBegun } from '../../ui/use-begun.ts'
import { PrintHistory } from '../case/case-papers.tsx'
import { ToldEvents } from '../case/told-events.tsx'
import { CallNext } from './call-next.tsx'
import styles from './wave.module.css'
import { type OpenAct, WaveActions } from './wave-actions.tsx'
import { WaveCallers } from './wave-callers.tsx'
import { WaveFacts } from './wave-facts.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One outage: what to say, who called, and once supply is back, who is to be told next (1: 4.7 c, d). */
export function WaveDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('waves.get', { id: id ?? nobody }, { enabled: id !== null })
  const [open, show] = useBegun<OpenAct>(id)
  const wave = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={980}
      title={wave === undefined ? '停供事件' : <Head wave={wave} />}
      footer={
        wave === undefined ? undefined : <WaveActions key={wave.id} wave={wave} open={open} onOpen={show} onReload={reload} />
      }
    >
      <ErrorNotice error={error} onRetry={reload} />
      {wave === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {wave !== undefined && <Contents wave={wave} calling={open === null} />}
    </Drawer>
  )
}

function Head({ wave }: { readonly wave: WaveDetail }) {
  return (
    <div className={styles.head}>
      <strong>{wave.serial}</strong>
      <span>
        {supplyLabels[wave.supply]} {wave.area}
      </span>
      <span className={styles.mark}>{waveStateLabels[wave.state]}</span>
      <span>
        {wave.households} 户来电，{wave.waiting} 户待告知
      </span>
    </div>
  )
}

function Contents({ wave, calling }: { readonly wave: WaveDetail; readonly calling: boolean }) {
  const printings = useQuery('printing.history', { subjectId: wave.id }).data?.printings ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the window must scroll by keyboard
    <section className={styles.body} tabIndex={0} aria-label="停供记录">
      {wave.state === 'open' && (
        <section className={styles.script} aria-label="这样对业主说">
          <h3>这样对业主说</h3>
          <p>{waveScript(wave)}</p>
        </section>
      )}
      {wave.actions.includes('tell') && <CallNext wave={wave} awake={calling} />}
      <WaveFacts wave={wave} />
      <WaveCallers wave={wave} />
      <ToldEvents events={wave.events} />
      <PrintHistory printings={printings} />
    </section>
  )
}
