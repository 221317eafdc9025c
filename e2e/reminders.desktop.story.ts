import { expect, test } from './desk.ts'
import { atAnyTime, register } from './ground.ts'

test('the desktop shows the notice, a click brings the window and the record, waking asks again', async ({ desk }) => {
  await desk.electron?.evaluate(({ Notification }) => {
    const shown: { title: string; body: string; silent: boolean; click: () => void }[] = []
    const { show } = Notification.prototype
    Notification.prototype.show = function () {
      shown.push({ title: this.title, body: this.body, silent: this.silent, click: () => this.emit('click') })
      show.call(this)
    }
    Object.assign(globalThis, { shown })
  })
  const shown = () =>
    desk.electron?.evaluate(() =>
      (globalThis as unknown as { shown: { title: string; body: string; silent: boolean }[] }).shown.map(
        ({ title, body, silent }) => ({ title, body, silent }),
      ),
    )
  await atAnyTime(await desk.as('administrator'))
  const page = await desk.signIn('receptionist')
  const api = await desk.as('receptionist')
  const late = { category: 'complaint', content: '楼下噪音', name: '祝晓岚' } as const
  const { serial } = await register(api, { ...late, receivedAt: Date.now() - 25 * 60_000 })
  await expect.poll(shown).toEqual([{ title: '转交 1 件已到期', body: serial, silent: true }])
  await page.reload()
  await expect(page.getByRole('button', { name: '提醒：1 件' })).toBeVisible()
  expect(await shown()).toHaveLength(1)

  await register(api, { ...late, content: '楼上漏水', receivedAt: Date.now() - 25 * 60_000 })
  await expect.poll(shown).toHaveLength(2)
  await desk.electron?.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize()
    ;(globalThis as unknown as { shown: { click: () => void }[] }).shown[1]?.click()
  })
  await expect(page.getByRole('dialog').filter({ hasText: '楼上漏水' })).toBeVisible()
  const minimized = await desk.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  expect(minimized).toBe(false)

  // It listens before the machine wakes: the two are told by different ways, and either may be the quicker.
  await page.evaluate(() => {
    const asked = new Promise((resolve) => window.qiantai?.onChanged(({ features }) => resolve(features)))
    Object.assign(window, { asked })
  })
  await desk.electron?.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  expect(await page.evaluate(() => (window as unknown as { asked: Promise<unknown> }).asked)).toEqual(['reminders'])
})
