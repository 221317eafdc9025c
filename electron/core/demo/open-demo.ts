import { contract } from '../../../shared/contract.ts'
import { type App, createApp } from '../app.ts'
import type { Ports } from '../ports.ts'
import { switchedOn } from '../visits/count-downs.ts'
import { demoClock } from './demo-clock.ts'
import { fillWhole, finishFilling, holdsDatabase } from './demo-folder.ts'
import { loadDemo } from './load-demo.ts'

/** Everybody knows the password of the demonstration: hashing it dearly would only make the start slow. */
const passwordCost = 12

async function isSetUp(ports: Ports): Promise<boolean> {
  if (!holdsDatabase(ports.folder)) return false
  const app = createApp(ports)
  try {
    const reply = await app.call({ path: 'setup.status', input: {}, token: null, operation: null }, 'reception')
    return !reply.ok || contract.setup.status.output.parse(reply.data).phase !== 'empty'
  } finally {
    app.close()
  }
}

/**
 * The app of a demonstration folder: filled with the sample ledger when it is empty, left as it is when it is not. Its clock is
 * the computer's, or goes on from the end of the story where the computer's lies before it.
 */
export async function openDemo(given: Ports): Promise<App> {
  const clock = demoClock(given.clock.now, given.clock.steady ?? switchedOn)
  const ports = { ...given, clock, passwordCost }
  finishFilling(ports.folder)
  if (!(await isSetUp(ports))) {
    await fillWhole(ports.folder, async (aside) => {
      const app = createApp({ ...ports, folder: aside })
      try {
        await loadDemo(app, clock)
      } finally {
        app.close()
      }
    })
  }
  const app = createApp(ports)
  clock.run()
  return app
}
