import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Changed } from '../../shared/events.ts'

export type OnChanged = (listener: (changed: Changed) => void) => () => void

const heartbeat = 20_000
const mostStreams = 40

/** `GET /api/changes`: which features changed, as an event stream; a comment now and then shows that the line stands. */
export function changesRoute(onChanged: OnChanged): (context: Context) => Response {
  let open = 0
  return (context) => {
    if (open >= mostStreams) return context.text('Too many windows', 503)
    open += 1
    return streamSSE(context, async (stream) => {
      const stop = onChanged((changed) => void stream.writeSSE({ data: JSON.stringify(changed) }))
      const beat = setInterval(() => void stream.write(': here\n\n'), heartbeat)
      await stream.write(': here\n\n')
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      clearInterval(beat)
      stop()
      open -= 1
    })
  }
}
