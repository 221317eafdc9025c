import { expect, test } from './desk.ts'
import { register } from './ground.ts'

test('a sheet goes out with its code, is listed until it is back, and a scan of it signs it back and finds its record (5.0)', async ({
  desk,
}) => {
  const api = await desk.as('receptionist')
  const { id, slip } = await register(api, { category: 'afterSales', content: '外墙渗水', name: '彭若谷', room: '8-1-904' })
  const { job } = await api.printing.prepare({
    subject: { form: 'reworkSlip', id: slip?.id ?? '' },
    copies: ['客服存根', '售后'],
  })
  await api.printing.confirm({ job, outcome: 'printed' })
  const [paper] = (await api.printing.awaited({ after: null, limit: 5 })).papers
  const code = paper?.code ?? ''
  expect(paper).toMatchObject({ copy: '客服存根', caseId: id })

  const page = await desk.signIn('receptionist')
  await expect(page.getByRole('region', { name: '未签回的表单' })).toContainText(code)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: '找人、房号、记录' })).toBeFocused()
  await page.keyboard.type(code)
  await expect(page.getByRole('option', { name: /物业返修联系单/ })).toBeVisible()
  await page.getByRole('option', { name: /物业返修联系单/ }).click()
  await expect(page.getByRole('dialog').filter({ hasText: 'FX-' }).last()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+K')
  await expect(page.getByRole('grid', { name: '未签回' })).toContainText('物业返修联系单 FX-')
  expect(await desk.axe()).toEqual([])
  const box = page.getByRole('textbox', { name: '纸上的编码' })
  await expect(box).toBeFocused()
  await page.keyboard.type('3-1-602')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('六位字母和数字')
  // As a scanner types it, over what was left in the box.
  await page.keyboard.type(`QT-${code}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: '刚签回' })).toContainText('已签回')
  await expect(page.getByText('没有未签回的表单')).toBeVisible()
  await expect(box).toBeFocused()
  await page.keyboard.type(code.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: '刚签回' })).toContainText('先前已签回')
  expect((await api.cases.get({ id })).events.map(({ text }) => text).join()).toContain('客服存根 已签回')
})
