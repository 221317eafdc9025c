/** Names between the preload and ipc.ts. */
export const channels = { call: 'desk:call', changed: 'desk:changed' } as const
