import type { ReactNode } from 'react'
import type { FormId } from '../../../../shared/printing/forms.ts'
import type { CorrectionDetail } from '../../../../shared/reception/corrections.ts'
import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import type { ContactPicture } from '../../attachments/attached-pictures.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { CorrectionReport } from './correction-report.tsx'
import { IncidentRecord } from './incident-record.tsx'
import { PaperCode } from './paper-code.tsx'
import { Bound, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignInSheet } from './sign-in-sheet.tsx'
import { TaskSlips } from './task-slips.tsx'
import { VisitArchiveCover } from './visit-archive-cover.tsx'
import { VisitContactSheets } from './visit-contact-sheets.tsx'
import { VisitCourse } from './visit-course.tsx'
import { VisitPlan } from './visit-plan.tsx'
import { VisitRecord } from './visit-record.tsx'

export interface VisitArchiveData {
  /** Each paper bears its own form number. */
  readonly frame: (form: FormId) => SheetFrame
  readonly visit: VisitDetail
  readonly incident: { readonly incident: IncidentDetail; readonly attachments: number } | null
  readonly corrections: readonly { readonly report: CorrectionDetail; readonly attached: Attached }[]
  readonly pictures: readonly ContactPicture[]
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** A paper of the archive, as the list on its cover names it. */
export interface ArchivePart {
  readonly title: string
  /** Number of the record, or how much there is of it. */
  readonly extent: string
  readonly pages: ReactNode
}

const part = (title: string, extent: string, pages: ReactNode): ArchivePart => ({ title, extent, pages })

/** In the order in which they came about: planned, told, signed, recorded, what followed from it, what was photographed. */
function partsOf(data: VisitArchiveData): ArchivePart[] {
  const { frame, visit, incident, corrections, pictures, disclosure, fileName } = data
  const paper = (form: FormId) => ({ frame: frame(form), visit, disclosure, fileName })
  return [
    part('参观接待方案', visit.serial, <VisitPlan {...paper('visitPlan')} />),
    ...(visit.notifiedAt === null ? [] : [part('参观接待任务单', '保安部、清洁部', <TaskSlips {...paper('taskSlips')} />)]),
    // Without a signed one in the cabinet an empty sheet would tell nothing.
    ...(visit.materials.signIns === 0
      ? []
      : [part('参观签到表', `签到 ${visit.materials.signIns} 份`, <SignInSheet {...paper('signInSheet')} />)]),
    ...(visit.receivedAt === null ? [] : [part('管理处工作记录表', visit.serial, <VisitRecord {...paper('visitRecord')} />)]),
    ...(incident === null
      ? []
      : [
          part(
            '重大(突发)事件处理记录表',
            incident.incident.serial,
            <IncidentRecord {...incident} frame={frame('incidentRecord')} disclosure={disclosure} fileName={fileName} />,
          ),
        ]),
    ...corrections.map(({ report, attached }) =>
      part(
        '不合格报告/纠正预防措施表',
        report.serial,
        <CorrectionReport {...{ report, attached, disclosure, fileName }} frame={frame('correctionReport')} />,
      ),
    ),
    part('经过和告知确认', `${visit.events.length} 条`, <VisitCourse frame={frame('visitArchive')} visit={visit} />),
    ...(pictures.length === 0
      ? []
      : [
          part(
            '照片和扫描件',
            `${pictures.length} 份`,
            <VisitContactSheets frame={frame('visitArchive')} visit={visit} pictures={pictures} />,
          ),
        ]),
  ]
}

/** 参观接待档案: a cover with its content, then every paper of the visit, numbered through (3: 4.7). */
export function VisitArchive(data: VisitArchiveData) {
  const { frame, visit, fileName } = data
  const parts = partsOf(data)
  return (
    <Sheet title={`参观接待档案 ${visit.serial}`} documentTitle={fileName}>
      <VisitArchiveCover frame={frame('visitArchive')} visit={visit} parts={parts} disclosure={data.disclosure} />
      {/* The copy is the whole archive's: its papers bear no code that would find one of them alone. */}
      <PaperCode value={null}>
        <Bound value={true}>
          {parts.map(({ title, extent, pages }) => (
            <section key={`${title} ${extent}`} className="bound" aria-label={title}>
              {pages}
            </section>
          ))}
        </Bound>
      </PaperCode>
    </Sheet>
  )
}
