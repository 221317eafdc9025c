import { RouterProvider } from 'react-router/dom'
import { useSession } from '../api/session.ts'
import { router } from './routes.tsx'
import { stageId } from './stage.ts'

/** What stands between the window and the desk's records. */
export function Gate() {
  const me = useSession((state) => state.me)
  return (
    <div id={stageId} style={{ height: '100%' }}>
      {me ? <RouterProvider router={router} /> : null}
    </div>
  )
}
