import { useQuery } from '@tanstack/react-query'
import { host } from '../api/client.ts'

/** What this host can do beside the core. Does not change while the window lives. */
export function useHostInfo() {
  return useQuery({
    queryKey: ['host', 'info'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const reply = await host.info({})
      return reply.ok ? reply.data : null
    },
  }).data
}

/** Printers of this computer; asked for anew each time, since they are switched on and off. */
export function usePrinters(enabled: boolean) {
  const query = useQuery({
    queryKey: ['host', 'printers'],
    enabled,
    queryFn: async () => {
      const reply = await host.printers({})
      return reply.ok ? reply.data.printers : []
    },
  })
  return query.data ?? []
}

/** The sheet as the host's PDF, base64; `error` is a sentence. */
export function usePdf(ticket: string | undefined, enabled: boolean) {
  return useQuery({
    queryKey: ['host', 'pdf', ticket],
    enabled: enabled && ticket !== undefined,
    retry: false,
    queryFn: async () => {
      const reply = await host.pdf({ ticket: ticket ?? '' })
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.data.base64
    },
  })
}
