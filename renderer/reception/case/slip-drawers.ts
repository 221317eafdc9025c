import type { ComponentType } from 'react'
import { VisitDrawer } from '../../visits/visit/visit-drawer.tsx'
import { ComplaintDrawer } from '../complaint/complaint-drawer.tsx'
import { CorrectionDrawer } from '../correction/correction-drawer.tsx'
import { IncidentDrawer } from '../incident/incident-drawer.tsx'
import { ItemDrawer } from '../lost-found/item-drawer.tsx'
import { RepairDrawer } from '../repair/repair-drawer.tsx'
import { SlipDrawer } from '../rework/slip-drawer.tsx'
import { ServiceDrawer } from '../service/service-drawer.tsx'
import { SpecialReportDrawer } from '../special-report/special-report-drawer.tsx'
import { VoiceDrawer } from '../voice/voice-drawer.tsx'
import { WaveDrawer } from '../wave/wave-drawer.tsx'
import type { RecordKind } from './open-record.ts'

/** Which drawer shows a paper of that kind; `id: null` keeps it closed. */
export const slipDrawers: Readonly<
  Record<RecordKind, ComponentType<{ readonly id: string | null; readonly onClose: () => void }>>
> = {
  rework: SlipDrawer,
  repair: RepairDrawer,
  service: ServiceDrawer,
  complaint: ComplaintDrawer,
  correction: CorrectionDrawer,
  praise: VoiceDrawer,
  suggestion: VoiceDrawer,
  lostFound: ItemDrawer,
  incident: IncidentDrawer,
  wave: WaveDrawer,
  specialReport: SpecialReportDrawer,
  visit: VisitDrawer,
}
