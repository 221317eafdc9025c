import { Link } from 'react-router'
import { viewingStateLabels } from '../../../shared/leasing/viewing-words.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { hoursText } from '../viewing/viewing-columns.tsx'
import styles from './prospect.module.css'

/** 看房 of one prospect, the latest first (2: 8.1). */
export function ProspectViewings({ prospectId }: { readonly prospectId: string }) {
  const { data } = useQuery('viewings.list', { span: null, prospectId, after: null, limit: 20 })
  const viewings = data?.viewings ?? []
  if (viewings.length === 0) return null
  return (
    <section className={styles.box} aria-label="看房">
      <h3 className={styles.title}>看房</h3>
      <ul>
        {viewings.map((one) => (
          <li key={one.id}>
            <Link to={`${places.viewings.path}?viewing=${one.id}`}>{one.serial}</Link>
            <small>
              {hoursText(one)} {one.rooms.join('、')} {viewingStateLabels[one.state]}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
