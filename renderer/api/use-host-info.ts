import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { HostCalls } from '../../shared/host.ts'
import { host } from './client.ts'

export type HostInfo = z.output<HostCalls['info']['output']>

/** What this host can do; `null` until it has said so. */
export function useHostInfo(): HostInfo | null {
  const [info, setInfo] = useState<HostInfo | null>(null)
  useEffect(() => {
    void host.info({}).then((reply) => {
      if (reply.ok) setInfo(reply.data)
    })
  }, [])
  return info
}
