import { expect, test } from './desk.ts'

test('a window that is signed in shows the desk', async ({ desk }) => {
  const page = await desk.signIn('receptionist')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('navigation').first()).toBeVisible()
})

test.describe('what somebody slips into the page', () => {
  test.use({ refusals: true })
  test('a style sheet or a script of theirs is refused; our own styles stand', async ({ desk }) => {
    const page = await desk.signIn('receptionist')
    const seen = await page.evaluate(() => {
      const refused: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
      const style = document.createElement('style')
      style.textContent = 'body { outline: 7px solid red }'
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.slipped = "yes"'
      document.head.append(style, script)
      return new Promise<unknown>((resolve) => {
        setTimeout(() => {
          const { outlineWidth, outlineStyle } = getComputedStyle(document.body)
          const ours = [...document.querySelectorAll('style')].filter((one) => one !== style && one.sheet === null).length
          resolve({
            refused: refused.sort(),
            outline: outlineStyle === 'none' ? '' : outlineWidth,
            ours,
            ...document.body.dataset,
          })
        }, 200)
      })
    })
    expect(seen).toEqual({ refused: ['script-src-elem', 'style-src-elem'], outline: '', ours: 0 })
  })
})
