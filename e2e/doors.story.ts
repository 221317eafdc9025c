import { expect, test } from './desk.ts'

test('a window that is signed in shows the desk', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('navigation').first()).toBeVisible()
})
