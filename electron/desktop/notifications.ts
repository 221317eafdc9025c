import { randomUUID } from 'node:crypto'
import { type BrowserWindow, Notification, powerMonitor } from 'electron'
import type { HostServices } from '../../shared/host.ts'
import { HostTrouble } from '../host/host-calls.ts'
import { focus } from './window.ts'

interface DesktopNotices extends Pick<HostServices, 'notify' | 'noticeEnd'> {
  readonly available: () => boolean
}

/** ms */
const longestWait = 5000

/** The system's notices. Each is held until it is gone, or it would be collected together with its click. */
export function desktopNotices(window: () => BrowserWindow | undefined): DesktopNotices {
  const standing = new Map<string, Promise<{ readonly opened: boolean }>>()

  const show = (notice: Notification, id: string) =>
    new Promise<{ readonly id: string }>((resolve, reject) => {
      const end = new Promise<{ readonly opened: boolean }>((settle) => {
        notice.once('click', () => settle({ opened: true }))
        notice.once('close', () => settle({ opened: false }))
        notice.once('failed', () => settle({ opened: false }))
      })
      standing.set(id, end)
      void end.then(({ opened }) => {
        standing.delete(id)
        const open = window()
        if (opened && open) focus(open)
      })
      const refuse = () => reject(new HostTrouble('UNAVAILABLE', '系统没有显示这条提醒'))
      // Without anything that shows notices some systems say nothing at all; the page then shows it itself.
      const patience = setTimeout(refuse, longestWait)
      notice.once('show', () => {
        clearTimeout(patience)
        resolve({ id })
      })
      notice.once('failed', refuse)
      notice.show()
    })

  return {
    available: () => Notification.isSupported(),
    notify: async ({ title, body, silent }) => {
      if (!Notification.isSupported()) throw new HostTrouble('UNAVAILABLE', '这台电脑不能显示桌面提醒')
      return show(new Notification({ title, body, silent }), randomUUID())
    },
    noticeEnd: async ({ id }) => (await standing.get(id)) ?? { opened: false },
  }
}

/** After sleep and after the screen was unlocked; timers may have stood still. */
export function onWaking(tell: () => void): void {
  powerMonitor.on('resume', tell)
  powerMonitor.on('unlock-screen', tell)
}
