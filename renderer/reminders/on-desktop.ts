import type { Notice } from '../../shared/reminders/reminders.ts'
import { host } from '../api/client.ts'

export interface Shown {
  readonly notice: Notice
  readonly silent: boolean
  /** Somebody clicked it. */
  readonly onOpen: (path: string) => void
}

/** @returns false when the desktop did not show it after all */
export async function onDesktop({ notice, silent, onOpen }: Shown): Promise<boolean> {
  const { title, body, path } = notice
  const shown = await host.notify({ title, body: body.slice(0, 300), silent })
  if (!shown.ok) return false
  void host.noticeEnd({ id: shown.data.id }).then((end) => end.ok && end.data.opened && onOpen(path))
  return true
}
