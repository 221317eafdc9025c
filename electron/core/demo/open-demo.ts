import { contract } from '../../../shared/contract.ts'
import { type App, createApp } from '../app.ts'
import type { Ports } from '../ports.ts'
import { demoClock } from './demo-clock.ts'
import { loadDemo } from './load-demo.ts'

/** Everybody knows the password of the demonstration: hashing it dearly would only make the start slow. */
const passwordCost = 12

async function isEmpty(app: App): Promise<boolean> {
  const reply = await app.call({ path: 'setup.status', input: {}, token: null, operation: null }, 'reception')
  return reply.ok && contract.setup.status.output.parse(reply.data).phase === 'empty'
}

/**
 * The app of a demonstration folder: filled with the sample ledger when it is empty, left as it is when it is not. Its clock is
 * the computer's, or goes on from the end of the story where the computer's lies before it.
 */
export async function openDemo(ports: Ports): Promise<App> {
  const clock = demoClock(ports.clock.now)
  const app = createApp({ ...ports, clock, passwordCost })
  try {
    if (await isEmpty(app)) await loadDemo(app, clock)
  } catch (error) {
    app.close()
    throw error
  }
  clock.run()
  return app
}
