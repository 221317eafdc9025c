import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Changed } from '../shared/events.ts'
import type { Message } from '../shared/host.ts'
import { channels } from './desktop/channels.ts'

/** All that the page can reach: one call, and word of what changed. Electron's own objects stay on this side. */
contextBridge.exposeInMainWorld('qiantai', {
  call: (message: Message): Promise<unknown> => ipcRenderer.invoke(channels.call, message),
  onChanged: (listener: (changed: Changed) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, changed: Changed) => listener(changed)
    ipcRenderer.on(channels.changed, hear)
    return () => void ipcRenderer.off(channels.changed, hear)
  },
})
