import { parentPort, workerData } from 'node:worker_threads'
import { runBackupJob } from './backup-jobs.ts'

// A thread of its own: copying and reading a whole database blocks for seconds (decision 3; trust 1.3).
try {
  parentPort?.postMessage({ ok: true, proof: runBackupJob(workerData) })
} catch (error) {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  parentPort?.postMessage({ ok: false, code, message: error instanceof Error ? error.message : 'unknown' })
}
