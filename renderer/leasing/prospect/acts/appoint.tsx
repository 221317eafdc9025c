import { useNavigate } from 'react-router'
import { places } from '../../../app/places.ts'
import { Plan } from '../../viewing/acts/plan.tsx'
import type { ProspectActProperties } from './prospect-act-properties.ts'

/** 约看房 from the client's own record (2: 5.3, 8.1); the viewing opens once it is there. */
export function Appoint({ prospect, onCancel, onReload }: ProspectActProperties) {
  const navigate = useNavigate()
  const go = (id: string) => void navigate(`${places.viewings.path}?group=planned&viewing=${id}`)
  return <Plan {...{ prospect, onCancel, onReload }} onPlanned={go} />
}
