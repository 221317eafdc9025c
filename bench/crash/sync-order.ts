/** What a trace says about the order of syncs and replies. */
export interface SyncOrder {
  /** Replies on the connection that was watched. */
  readonly replies: number
  /** Replies that went out before the log of the database was on the disk. */
  readonly early: number
  readonly syncs: number
}

const reply = /^(?:write|writev|sendto|sendmsg)\(\d+<(?<socket>(?:socket|TCP):[^>]*>?)[^"]*"HTTP\/1\.1 /
const logWrite = /^pwrite64\(\d+<[^>]*desk\.db-wal>/
const logSync = /^f(?:data)?sync\(\d+<[^>]*desk\.db-wal>\)\s*=\s*0/

/** Lines of one thread as whole calls: `strace -f` cuts a call in two when another thread speaks in between. */
function callsOf(trace: string): readonly string[] {
  const begun = new Map<string, string>()
  const calls: string[] = []
  for (const line of trace.split('\n')) {
    const [, thread = '', text = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    const cut = text.indexOf(' <unfinished ...>')
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)
    if (cut >= 0) begun.set(thread, text.slice(0, cut))
    else if (resumed) calls.push((begun.get(thread) ?? '') + resumed[1])
    else calls.push(text)
  }
  return calls
}

/**
 * A reply is early when the log was written since its last sync, or was not synced at all since the reply before (each watched
 * request is a command, so each must have been). Only the busiest connection counts: the one that sent the commands.
 */
export function syncOrderOf(trace: string): SyncOrder {
  let unsynced = false
  let syncs = 0
  const sockets = new Map<string, { replies: number; early: number; seen: number }>()
  for (const call of callsOf(trace)) {
    if (logWrite.test(call)) unsynced = true
    if (logSync.test(call)) {
      unsynced = false
      syncs += 1
    }
    const socket = reply.exec(call)?.groups?.['socket']
    if (socket === undefined) continue
    const known = sockets.get(socket) ?? { replies: 0, early: 0, seen: 0 }
    const early = unsynced || syncs === known.seen
    sockets.set(socket, { replies: known.replies + 1, early: known.early + (early ? 1 : 0), seen: syncs })
  }
  const busiest = [...sockets.values()].sort((a, b) => b.replies - a.replies)[0]
  return { replies: busiest?.replies ?? 0, early: busiest?.early ?? 0, syncs }
}
