import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type BackupJob, runBackupJob } from './backup-jobs.ts'
import { type Proof, proof } from './backup-proof.ts'

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), proof }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])

/** Carries the code that the disk or SQLite gave, so that its sentence can be found. */
class BackupTrouble extends Error {
  override readonly name = 'BackupTrouble'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

function inThread(script: string, job: BackupJob): Promise<Proof> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: job })
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the thread of the backup ended with ${code}`)))
    thread.once('message', (told: unknown) => {
      const parsed = answer.safeParse(told)
      if (!parsed.success) reject(new Error('the thread of the backup gave no answer'))
      else if (parsed.data.ok) resolve(parsed.data.proof)
      else reject(new BackupTrouble(parsed.data.code, parsed.data.message))
    })
  })
}

/** Runs each job in a thread that ends with it (`script`: `backup-worker` as built), or without one at once. */
export function backupRunner(script: string | undefined): (job: BackupJob) => Promise<Proof> {
  return (job) => (script === undefined ? Promise.resolve().then(() => runBackupJob(job)) : inThread(script, job))
}
