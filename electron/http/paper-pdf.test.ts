import { createElement, type ReactElement } from 'react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseDetail } from '../../shared/reception/cases.ts'
import { ComplaintRecord } from '../core/printing/forms/complaint-record.tsx'
import { CorrectionReport } from '../core/printing/forms/correction-report.tsx'
import { IncidentRecord } from '../core/printing/forms/incident-record.tsx'
import { MonthTable } from '../core/printing/forms/month-table.tsx'
import { PaperCode } from '../core/printing/forms/paper-code.tsx'
import { ReceptionCase } from '../core/printing/forms/reception-case.tsx'
import { ReceptionLedger } from '../core/printing/forms/reception-ledger.tsx'
import { RecoverySheet } from '../core/printing/forms/recovery-sheet.tsx'
import { RepairSlip } from '../core/printing/forms/repair-slip.tsx'
import { ReworkSlip } from '../core/printing/forms/rework-slip.tsx'
import { ServiceSlip } from '../core/printing/forms/service-slip.tsx'
import { ShiftSheet } from '../core/printing/forms/shift-sheet.tsx'
import { WaveList } from '../core/printing/forms/wave-list.tsx'
import { disclosure } from '../core/printing/masks.ts'
import { closedComplaint, closedReport, freshComplaint, freshReport } from '../core/printing/testing/sample-complaints.ts'
import { closedIncident, freshIncident, visitIncident } from '../core/printing/testing/sample-incidents.ts'
import { emptyMonth, monthLineOf, signedMonth } from '../core/printing/testing/sample-month.ts'
import { emptyCase, sampleCases, sampleFrame, textOf } from '../core/printing/testing/sample-records.ts'
import { closedRepair, freshRepair, refusedRepair } from '../core/printing/testing/sample-repairs.ts'
import { closedService, freshService } from '../core/printing/testing/sample-services.ts'
import { emptyShift, sampleShift } from '../core/printing/testing/sample-shifts.ts'
import { freshSlip, sampleSlip } from '../core/printing/testing/sample-slips.ts'
import { restoredWave } from '../core/printing/testing/sample-waves.ts'
import { findBrowser } from './find-browser.ts'
import { openPress, type PaperPress } from './testing/paper-press.ts'

const browser = findBrowser()
if (!browser)
  console.warn('!! 没有找到 Chrome、Edge 或 Chromium：纸张的 PDF 没有检查 (no browser: the PDFs of the papers are NOT tested)')

const all = disclosure({ fullPhone: true, fullName: true })
let press: PaperPress
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())
const printed = (document: ReactElement) => press.printed(document)

const ledger = (cases: readonly CaseDetail[]) =>
  createElement(ReceptionLedger, {
    frame: sampleFrame,
    period: '期间 2026-09-28 至 2026-10-20',
    cases,
    disclosure: all,
    fileName: '台账.pdf',
  })
const sheet = (one: CaseDetail) =>
  createElement(ReceptionCase, { frame: sampleFrame, one, disclosure: all, fileName: '单页.pdf' })
const slip = (changes: Partial<typeof sampleSlip>, of = sampleSlip) =>
  createElement(ReworkSlip, {
    frame: { ...sampleFrame, copy: '客服存根' },
    slip: { ...of, ...changes },
    disclosure: all,
    fileName: '返修单.pdf',
  })

const complaintRecord = (changes: Partial<typeof closedComplaint>, of = closedComplaint) =>
  createElement(ComplaintRecord, {
    frame: sampleFrame,
    complaint: { ...of, ...changes },
    disclosure: all,
    fileName: '投诉单.pdf',
  })
const correctionReport = (changes: Partial<typeof closedReport>, of = closedReport) =>
  createElement(CorrectionReport, { frame: sampleFrame, report: { ...of, ...changes }, disclosure: all, fileName: '纠正.pdf' })
const incidentRecord = (changes: Partial<typeof closedIncident>, of = closedIncident) =>
  createElement(IncidentRecord, { frame: sampleFrame, incident: { ...of, ...changes }, disclosure: all, fileName: '事件.pdf' })
const shiftSheet = (changes: Partial<typeof sampleShift>) =>
  createElement(ShiftSheet, {
    frame: sampleFrame,
    shift: { ...sampleShift, ...changes },
    disclosure: all,
    fileName: '交接班.pdf',
  })
const waveList = (changes: Partial<typeof restoredWave>) =>
  createElement(WaveList, { frame: sampleFrame, wave: { ...restoredWave, ...changes }, disclosure: all, fileName: '停供.pdf' })

const repairSlip = (changes: Partial<typeof closedRepair>, of = closedRepair) =>
  createElement(RepairSlip, {
    frame: { ...sampleFrame, copy: '存根' },
    repair: { ...of, ...changes },
    disclosure: all,
    fileName: '维修单.pdf',
  })
const monthTable = (table: typeof signedMonth, lines: readonly ReturnType<typeof monthLineOf>[]) =>
  createElement(MonthTable, { frame: sampleFrame, table, lines, disclosure: all, fileName: '月汇总.pdf' })

const serviceSlip = (changes: Partial<typeof closedService>, of = closedService) =>
  createElement(ServiceSlip, {
    frame: { ...sampleFrame, copy: '存根' },
    service: { ...of, ...changes },
    disclosure: all,
    fileName: '服务单.pdf',
  })

const overlong = (characters: number): CaseDetail => ({
  ...emptyCase,
  serial: 'JD-20261012-07',
  name: textOf(Math.min(characters, 60)),
  room: textOf(Math.min(characters, 40)),
  content: textOf(characters),
  result: textOf(characters),
  remark: textOf(Math.min(characters, 500)),
  callBacks: [
    { round: 1, at: 0, method: 'phone', satisfaction: 'fairly', respondent: null, comment: textOf(characters), by: '许佳宁' },
  ],
})

const sentences = (text: string) => text.split('业主反映').length - 1

describe.skipIf(!browser)('papers as PDF', { timeout: 120_000 }, () => {
  test('a ledger of fifteen lines: twelve on the first page, head and page number on both, the end closed', async () => {
    const pages = await printed(ledger(sampleCases))
    expect(pages.map(({ size }) => size)).toEqual([
      [842, 595],
      [842, 595],
    ])
    const [first, second] = pages
    for (const page of pages) {
      expect(page.text).toContain('青禾示范物业服务有限公司')
      expect(page.text).toContain('业主接待记录表')
      expect(page.text).toContain('接待内容')
      expect(page.text).toContain('表单编号QR/KF-001版次A/0')
    }
    expect(first?.text).toContain('第1/2页')
    expect(second?.text).toContain('第2/2页')
    expect(first?.text).toContain('JD-20261012-01')
    expect(first?.text).not.toContain('JD-20261014-01')
    expect(first?.text).not.toContain('以下空白')
    expect(second?.text).toMatch(/邢嘉木.*以下空白接待员\(交班\)/)
  })

  test('no page holds signatures alone, however many lines there are', async () => {
    for (const count of [12, 13]) {
      const pages = await printed(ledger(sampleCases.slice(0, count)))
      expect(pages.at(-1)?.text).toMatch(/JD-2026.*以下空白接待员\(交班\)/)
    }
  })

  test('a fresh rework slip fits one portrait page, with every line to sign', async () => {
    const pages = await printed(slip({}, freshSlip))
    expect(pages.map(({ size }) => size)).toEqual([[595, 842]])
    expect(pages[0]?.text).toMatch(/经办\(接待员\).*客服主管.*售后负责人/)
  })

  test('a complaint and a report fit one page, fresh from the printer and worked off, with every line to sign', async () => {
    const plain = { face: null, override: null }
    for (const document of [complaintRecord({}, freshComplaint), complaintRecord(plain)]) {
      const pages = await printed(document)
      expect(pages.map(({ size }) => size)).toEqual([[595, 842]])
      expect(pages[0]?.text).toMatch(/客服主管意见.*项目经理意见.*公司领导意见.*接待员.*责任部门主管/)
    }
    for (const document of [correctionReport({}, freshReport), correctionReport({})]) {
      const pages = await printed(document)
      expect(pages).toHaveLength(1)
      expect(pages[0]?.text).toMatch(/发现人.*责任人.*验证人.*批准\(管理者代表\)/)
    }
  })

  test('an incident fits one page when it is fresh, two at most when it is closed; signatures end it', async () => {
    for (const [document, most] of [
      [incidentRecord({}, freshIncident), 1],
      [incidentRecord({}, visitIncident), 2],
      [incidentRecord({}), 2],
    ] as const) {
      const pages = await printed(document)
      expect(pages.length).toBeLessThanOrEqual(most)
      expect(pages.at(-1)?.text).toMatch(/记录人.*当值主管.*相关部门主管.*项目经理.*公司领导批示/)
    }
  })

  test('a repair slip fits one page, fresh from the printer, worked off, refused or late', async () => {
    const delays = [{ at: 0, reason: '缺主板，待配件；临时改刷身份证人工放行', promisedAt: 0, by: '林晓雨' }]
    for (const document of [repairSlip({}, freshRepair), repairSlip({}), repairSlip({}, refusedRepair), repairSlip({ delays })]) {
      const pages = await printed(document)
      expect(pages.map(({ size }) => size)).toEqual([[595, 842]])
      expect(pages[0]?.text).toMatch(/维修员.*系统\/工程主管复核.*接待员\(归档\)/)
    }
  })

  test('a shift fits one page when little is owed; with fifty lines its titles and signatures stay with lines', async () => {
    for (const shift of [sampleShift, emptyShift]) expect(await printed(shiftSheet(shift))).toHaveLength(1)
    const [line] = sampleShift.lines
    const pages = await printed(shiftSheet({ lines: line ? Array.from({ length: 60 }, () => line) : [] }))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.at(-1)?.text).toMatch(/FX-20261012-01.*以下空白交班人.*接班人/)
  })

  test('a month takes a page for its statistics, one for its details, one for its analysis, all across; an empty one too', async () => {
    const usual = monthTable(
      signedMonth,
      Array.from({ length: 12 }, (_, at) => monthLineOf(at + 1)),
    )
    for (const document of [usual, monthTable(emptyMonth, [])]) {
      const pages = await printed(document)
      expect(pages.map(({ size }) => size)).toEqual(Array.from({ length: 3 }, () => [842, 595]))
      expect(pages.map(({ text }) => /[一二三]、(统计|明细|分析)/.exec(text)?.[1])).toEqual(['统计', '明细', '分析'])
      expect(pages[1]?.text).toContain('以下空白')
      expect(pages[2]?.text).toMatch(/制表\(接待员\).*审核\(客服主管\).*审阅\(项目经理\)/)
      pages.forEach(({ text }, at) => {
        expect(text).toContain(`第${at + 1}/3页`)
      })
    }
  })

  test('a long month names its columns on every page; three thousand characters of analysis run on', async () => {
    const table = { ...signedMonth, causes: textOf(3000), measures: textOf(300) }
    const pages = await printed(
      monthTable(
        table,
        Array.from({ length: 60 }, (_, at) => monthLineOf(at + 1, { content: textOf(120), result: textOf(120) })),
      ),
    )
    const details = pages.filter(({ text }) => text.includes('TS-2026'))
    expect(details.length).toBeGreaterThan(4)
    for (const { text } of details) expect(text).toMatch(/序号.*是否超时.*满意度/)
    const found = pages.slice(-3).reduce((sum, { text }) => sum + sentences(text), 0)
    expect(found).toBeGreaterThanOrEqual(sentences(textOf(3000)) - pages.length)
    expect(pages.at(-1)?.text).toContain('审阅(项目经理)')
  })

  test('the list of an outage lies across, is numbered on, and closes with its signatures', async () => {
    const [caller] = restoredWave.callers
    const callers = Array.from({ length: 40 }, (_, at) => ({ ...caller, id: `caller-${at}` })) as typeof restoredWave.callers
    const pages = await printed(waveList({ callers, measure: textOf(3000) }))
    expect(pages.length).toBeGreaterThan(1)
    for (const { size, text } of pages) {
      expect(size).toEqual([842, 595])
      expect(text).toContain('停供来电与告知登记表')
    }
    expect(pages.at(-1)?.text).toMatch(/以下空白登记人.*告知人.*客服主管/)
    expect(await printed(waveList({}))).toHaveLength(1)
  })

  test('a service slip fits one page, fresh from the printer and worked off', async () => {
    for (const document of [serviceSlip({}, freshService), serviceSlip({}), serviceSlip({ state: 'declined' })]) {
      const pages = await printed(document)
      expect(pages.map(({ size }) => size)).toEqual([[595, 842]])
      expect(pages[0]?.text).toMatch(/经办\(接待员\).*主管.*财务签收/)
    }
  })

  test.each([30, 300, 3000])('%i characters in every field print whole, page after page', async (characters) => {
    const documents = [
      characters === 300 ? ledger([overlong(characters), ...sampleCases.slice(0, 2)]) : sheet(overlong(characters)),
      slip({ problem: textOf(characters), inspection: textOf(characters), measure: textOf(characters), closedOn: null }),
      repairSlip({ content: textOf(characters), cause: textOf(characters), measure: textOf(characters) }),
      serviceSlip({ content: textOf(characters), requirement: textOf(characters), materials: textOf(characters) }),
      complaintRecord({ content: textOf(characters), demand: textOf(characters), result: textOf(characters) }),
      correctionReport({ fact: textOf(characters), analysis: textOf(characters), measure: textOf(characters) }),
      shiftSheet({ note: textOf(characters), remark: textOf(characters) }),
      incidentRecord({ course: textOf(characters), cause: textOf(characters), result: textOf(characters) }),
    ]
    for (const document of documents) {
      const pages = await printed(document)
      const found = pages.reduce((sum, { text }) => sum + sentences(text), 0)
      // Two long fields at least; a sentence may be parted by the foot of a page.
      expect(found).toBeGreaterThanOrEqual(2 * sentences(textOf(characters)) - pages.length)
      pages.forEach(({ text }, at) => {
        expect(text).toContain('青禾示范物业服务有限公司')
        expect(text).toContain(`第${at + 1}/${pages.length}页`)
      })
      expect(pages.at(-1)?.text).toMatch(/客服主管|批准|归档|财务签收/)
    }
  })

  test('rare characters of names come from the bundled fonts: no box, no font that is not embedded', async () => {
    const name = '䶮㛃、欧阳'
    const content = '𬭎“引号”——……①②③㎡№℃≥×÷¥€αЯ'
    for (const document of [
      ledger([{ ...emptyCase, name, content }]),
      slip({ name, problem: content }),
      repairSlip({ name, content }),
      serviceSlip({ name, content }),
    ]) {
      for (const page of await printed(document)) {
        expect(page.text).toContain(name.normalize('NFKC'))
        expect(page.missing).toBe(0)
        expect(page.fonts.length).toBeGreaterThan(0)
        for (const font of page.fonts) expect(font).toMatchObject({ name: expect.stringMatching(/NotoSerifSC/), embedded: true })
      }
    }
  })

  test('the box of a character that no font has is noticed by this very test', async () => {
    const [page] = await printed(sheet({ ...emptyCase, content: '\u{2ffff}' }))
    expect((page?.missing ?? 0) > 0 || page?.fonts.some(({ name }) => !name.includes('NotoSerifSC'))).toBe(true)
  })

  test('the code lies beside the title of every page and takes no line of the form', async () => {
    const coded = (document: ReactElement) => createElement(PaperCode, { value: 'K7M2P9' }, document)
    for (const document of [complaintRecord({}), correctionReport({}), repairSlip({}, freshRepair), slip({}, freshSlip)]) {
      const plain = await printed(document)
      const pages = await printed(coded(document))
      expect(pages).toHaveLength(plain.length)
      for (const { text } of pages) expect(text).toContain('K7M2P9')
    }
    for (const page of await printed(coded(ledger(sampleCases)))) expect(page.text).toContain('K7M2P9')
  })

  test('markup in a field is text in the PDF', async () => {
    const content = '<script>alert(1)</script></td></tr></table><img src=x onerror=alert(2)><style>@page{size:A3}</style>'
    for (const document of [
      sheet({ ...emptyCase, content }),
      repairSlip({ content }, freshRepair),
      serviceSlip({ content }, freshService),
      complaintRecord({ content }, freshComplaint),
      correctionReport({ fact: content }, freshReport),
      incidentRecord({ course: content }, freshIncident),
      shiftSheet({ note: content }),
    ]) {
      const [page, ...more] = await printed(document)
      expect(more).toEqual([])
      expect(page?.size).toEqual([595, 842])
      expect(page?.text).toContain(content.replaceAll(' ', ''))
    }
  })

  test('the recovery code stands on one page', async () => {
    const code = 'K7M2P-9QRST-4VWXY-0ABCD-Z8HJN'
    const frame = { ...sampleFrame, form: null, copy: '封存' }
    const pages = await printed(createElement(RecoverySheet, { frame, code, madeOn: '2026-09-26', fileName: '恢复码.pdf' }))
    expect(pages).toHaveLength(1)
    for (const group of code.split('-')) expect(pages[0]?.text).toContain(group)
  })
})
