import { expect, test } from './desk.ts'
import { anyComplaint } from './ground.ts'

const long = `${'渗'.repeat(2990)}<script>x</script>`

test('rare names, a telephone of two numbers and 3,000 characters are taken as they are said, twice in one breath', async ({
  desk,
}) => {
  const page = await desk.signIn('receptionist')
  for (const name of ['欧阳䶮', '欧阳䶮']) {
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('combobox', { name: '一句话登记' })).toBeFocused()
    await page.keyboard.type(`4-2-203 ${name} 电梯里渗水 投诉 010-8888 0000转12 / +86 138-0000-0000`)
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: '接待内容' }).fill(long)
    await expect(page.getByLabel('姓名')).toHaveValue(name)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/已登记 JD-/)).toBeVisible()
  }
  const api = await desk.as('receptionist')
  const { complaints } = await api.complaints.list(anyComplaint)
  expect(new Set(complaints.map(({ serial }) => serial)).size).toBe(2)
  const line = await api.cases.get({ id: complaints[0]?.caseId ?? '' })
  expect(line).toMatchObject({ name: '欧阳䶮', phone: '010-8888 0000转12 / +86 138-0000-0000', content: long })

  await page.getByRole('button', { name: /^JD-/ }).first().press('Enter')
  await expect(page.getByRole('dialog', { name: /^JD-/ })).toContainText(long)
  expect(await desk.axe()).toEqual([])
})
