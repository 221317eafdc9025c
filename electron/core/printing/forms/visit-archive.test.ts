import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { FormId } from '../../../../shared/printing/forms.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import type { ContactPicture } from '../../attachments/attached-pictures.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame, textOf } from '../testing/sample-records.ts'
import { bareVisitDetail, fullVisitDetail } from '../testing/sample-visits.ts'
import { PaperCode } from './paper-code.tsx'
import { VisitArchive } from './visit-archive.tsx'

const picture: ContactPicture = {
  ...{ id: 'a', name: '合影.jpg', type: 'image/jpeg', size: 4_000_000, digest: 'ab'.repeat(32), addedAt: 0, by: '曹宇航' },
  source: 'data:image/jpeg;base64,AAAA',
}

function archive(visit: VisitDetail, pictures: readonly ContactPicture[] = []): string {
  const numbered = (form: FormId) => ({ ...sampleFrame, form: { number: form, edition: 'A/0' } })
  const paper = createElement(VisitArchive, {
    ...{ frame: numbered, visit, pictures, incident: null, corrections: [], fileName: '一份.pdf' },
    disclosure: disclosure({ fullPhone: true, fullName: true }),
  })
  return renderPaper(createElement(PaperCode, { value: 'K7M2P9' }, paper))
}
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const partsOf = (html: string) => [...html.matchAll(/<section class="bound" aria-label="([^"]+)"/g)].map(([, title]) => title)

test('one document: a cover with its content, then every paper of the visit in the order in which they came about (3: 4.7)', () => {
  const html = archive(fullVisitDetail, [picture])
  expect(html.split('<html').length - 1).toBe(1)
  const papers = ['参观接待方案', '参观接待任务单', '参观签到表', '管理处工作记录表', '经过和告知确认', '照片和扫描件']
  expect(partsOf(html)).toEqual(papers)
  const cover = wordsOf(html.slice(0, html.indexOf('class="bound"')))
  for (const title of papers) expect(cover).toContain(title)
  expect(cover).toContain('保存至 2029-10-25，到期不自动销毁')
  // Each bears its own form number; the code of the copy stands on the cover alone.
  for (const form of ['visitPlan', 'visitRecord', 'signInSheet', 'visitArchive']) expect(html).toContain(`表单编号 ${form}`)
  expect(html.split('class="paper-code"').length - 1).toBe(1)
})

test('a cancelled visit keeps its reason, and no sheet that was never used', () => {
  const cancelled = {
    ...bareVisitDetail,
    ...({ state: 'cancelled', cancelReason: '租户改期', cancelledBy: '曹宇航', cancelledAt: 0 } as const),
    materials: { photos: 0, files: 0, minutes: 0, signIns: 0 },
  }
  const html = archive(cancelled)
  expect(partsOf(html)).toEqual(['参观接待方案', '经过和告知确认'])
  expect(wordsOf(html)).toContain('已取消：租户改期（曹宇航 1970-01-01 08:00）')
})

test('photos stand three to a row with what proves them; what cannot be shown is named', () => {
  const four = Array.from({ length: 4 }, (_, at) => ({ ...picture, id: String(at) }))
  const html = archive(fullVisitDetail, [
    ...four,
    { ...picture, id: 'scan', name: '纪要.pdf', type: 'application/pdf', source: null },
  ])
  expect(html.split('class="contact-row"').length - 1).toBe(2)
  expect(html.split('<figure>').length - 1).toBe(4)
  expect(wordsOf(html)).toMatch(/未印出的附件.*纪要\.pdf 3\.8 MB .*abababababab/)
})

test('whatever a field holds is words', () => {
  for (const text of [textOf(30), textOf(3000), '<script>alert(1)</script>']) {
    const html = archive({ ...fullVisitDetail, unit: text, purpose: text, opinion: text }, [{ ...picture, name: text }])
    expect(html).not.toContain('<script>')
  }
})
