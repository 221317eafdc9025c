import { expect, test } from './desk.ts'
import { register } from './ground.ts'

test('the next verb right after an act begins over what the act has made', async ({ desk }) => {
  const api = await desk.as('receptionist')
  const { id } = await register(api, { category: 'other', content: '捡到一把钥匙' })
  const page = await desk.signIn('receptionist')
  await page.evaluate((shown) => {
    location.hash = `#/reception/ledger?case=${shown}`
  }, id)
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('button', { name: /转交/ })).toBeVisible()
  // Reading the record again takes its time on a busy desk.
  await page.route('**/*', async (route) => {
    if (route.request().postData()?.includes('cases.get')) await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.keyboard.press('z')
  await page.keyboard.type('韩大勇')
  await page.keyboard.press('Control+Enter')
  const handing = page.getByRole('region', { name: '转交' })
  await expect(handing.getByRole('button', { name: /^转交$/ })).toBeVisible()
  await expect(handing).toBeHidden()
  await page.keyboard.press('b')
  await page.keyboard.type('已交还失主')
  await page.keyboard.press('Control+Enter')
  await expect(drawer).toContainText('已办结')
  await expect(page.getByText('刚被另一处改过')).toBeHidden()
})
