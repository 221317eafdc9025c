import { civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import {
  answerMethodLabels,
  type ComplaintDuty,
  causeLabels,
  complaintDuties,
  gradeLabels,
  validityLabels,
} from '../../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail, FaceRecord } from '../../../../shared/reception/complaints.ts'
import { callBackMethodLabels, channelLabels, satisfactionLabels, standingLabels } from '../../../../shared/reception/words.ts'
import type { Attached } from '../../attachments/attachments.ts'
import type { Disclosure } from '../masks.ts'
import { attachedWords, nothingAttached } from './attached.ts'
import { Choice } from './choice.tsx'
import { timeBeside, timeOrNull } from './dates.ts'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ComplaintRecordData {
  readonly frame: SheetFrame
  readonly complaint: ComplaintDetail
  readonly attached?: Attached
  readonly disclosure: Disclosure
  readonly fileName: string
}

interface PartProps {
  readonly complaint: ComplaintDetail
  readonly disclosure: Disclosure
}

/** One sentence that must not be overlooked. */
function noticeOf({ voided, override, appendOnly, struckOffBy }: ComplaintDetail): string | undefined {
  if (voided) return '已作废'
  if (override) return `事项未齐，由${struckOffBy ?? '主管'}决定注销（原因见后）`
  return appendOnly ? '受理人即被投诉人：已写下的内容只可补记，不得更改' : undefined
}

/** 《业主投诉处理记录》 (1: 4.7, 4.8; domain F7). What others fill in is left for their pens. */
export function ComplaintRecord({ frame, complaint, attached = nothingAttached, disclosure, fileName }: ComplaintRecordData) {
  return (
    <Sheet title="业主投诉处理记录" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="业主投诉处理记录"
        period={`关联接待编号 ${complaint.caseSerial}`}
        serial={complaint.serial}
        notice={noticeOf(complaint)}
        widths={evenColumns}
        className="dense"
        footnote="本记录含个人信息，仅供办理本事项使用，须为业主保密"
      >
        <tbody>
          <Said complaint={complaint} attached={attached} disclosure={disclosure} />
          <Judged complaint={complaint} />
          <Handled complaint={complaint} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Duties complaint={complaint} disclosure={disclosure} />
        </tbody>
        <tbody>
          <CallBacks complaint={complaint} disclosure={disclosure} />
        </tbody>
        <tbody>
          <Override complaint={complaint} />
        </tbody>
        <tbody className="closing">
          <Opinions complaint={complaint} />
          <SignatureRow span={24}>
            <SignatureLine label="接待员" />
            <SignatureLine label="责任部门主管" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Said({ complaint, attached, disclosure }: PartProps & { readonly attached: Attached }) {
  const { face } = complaint
  return (
    <>
      <tr>
        <Cell label="投诉时间" span={9}>
          {civilTimeOf(complaint.receivedAt)}
        </Cell>
        <Cell label="登记时间" span={9}>
          {civilTimeOf(complaint.registeredAt)}
        </Cell>
      </tr>
      <tr>
        <Cell label="投诉方式" span={10}>
          <Choice labels={channelLabels} chosen={complaint.channel} />
        </Cell>
        <Cell label="身份" labelSpan={2} span={9}>
          <Choice labels={standingLabels} chosen={complaint.standing} />
        </Cell>
      </tr>
      <tr>
        <Cell label="投诉人" span={5}>
          {disclosure.name(complaint.name)}
        </Cell>
        <Cell label="房号" span={5}>
          <Words text={complaint.room} />
        </Cell>
        <Cell label="电话" labelSpan={2} span={6}>
          {disclosure.phone(complaint.phone)}
        </Cell>
      </tr>
      <tr>
        <Cell label="发生时间" span={9}>
          <Words text={complaint.happened} />
        </Cell>
        <Cell label="发生地点" span={9}>
          <Words text={complaint.place} />
        </Cell>
      </tr>
      <tr>
        <Cell label={'被投诉人\n（部门）'} span={9}>
          <Words text={complaint.complainedOf} />
        </Cell>
        <Cell label="附证据" span={9}>
          <Words text={[complaint.evidence, attachedWords(attached)].filter(Boolean).join('；')} />
        </Cell>
      </tr>
      <tr className={longest(complaint.content)}>
        <Cell label={'投诉内容\n（客观记录）'} span={21}>
          <Words text={disclosure.text(complaint.content)} />
        </Cell>
      </tr>
      <tr className={longest(complaint.demand)}>
        <Cell label="业主诉求" span={21}>
          <Words text={complaint.demand && disclosure.text(complaint.demand)} />
        </Cell>
      </tr>
      {face && (
        <tr className={longest(face.scratch)}>
          <Cell label="当面记录" span={21}>
            {faceWords(face)}
            {face.scratch !== '' && <div>{disclosure.text(face.scratch)}</div>}
          </Cell>
        </tr>
      )}
    </>
  )
}

/** 「08:30 当面：请坐 08:30，致歉 08:31，复述确认 /」 */
function faceWords({ openedAt, seatedAt, apologisedAt, restatedAt }: FaceRecord): string {
  const at = (instant: number | null) => (instant === null ? '/' : clockTimeOf(instant))
  return `${civilTimeOf(openedAt)} 当面：请坐 ${at(seatedAt)}，致歉 ${at(apologisedAt)}，复述确认 ${at(restatedAt)}`
}

function Judged({ complaint }: { readonly complaint: ComplaintDetail }) {
  return (
    <>
      <tr>
        <Cell label="投诉类别" span={9}>
          <WordsOrPen text={complaint.complaintClass} />
        </Cell>
        <Cell label="事由" span={9}>
          {complaint.matter ?? '/'}
          {complaint.households > 1 && `（涉及 ${complaint.households} 户）`}
          {complaint.hot && ' 热点'}
        </Cell>
      </tr>
      <tr>
        <Cell label="原因" span={21}>
          <Choice labels={causeLabels} chosen={complaint.cause} />
        </Cell>
      </tr>
      <tr>
        <Cell label="性质" span={9}>
          <Choice labels={gradeLabels} chosen={complaint.grade} />
          {complaint.raisedAt !== null && '（逾期未解决）'}
        </Cell>
        <Cell label="有效性" span={9}>
          <Choice labels={validityLabels} chosen={complaint.validity} />
        </Cell>
      </tr>
    </>
  )
}

/** The last time a duty was done. */
const lastOf = (complaint: ComplaintDetail, duty: ComplaintDuty) => complaint.duties.find((one) => one.duty === duty)?.done.at(-1)

function Handled({ complaint, disclosure }: PartProps) {
  const found = lastOf(complaint, 'investigation')
  const measure = lastOf(complaint, 'measure')
  const late = complaint.finishedAt !== null && complaint.finishedAt > complaint.dueAt
  return (
    <>
      <tr>
        <Cell label="送达责任部门" span={9}>
          {complaint.handedOverAt === null ? (
            <WordsOrPen text={null} />
          ) : (
            `${complaint.department ?? ''} ${civilTimeOf(complaint.handedOverAt)}`
          )}
        </Cell>
        <Cell label="接收人签名" span={9}>
          <WordsOrPen text={complaint.receiver} />
        </Cell>
      </tr>
      <Later
        label={'调查情况与\n责任认定'}
        text={found ? `${disclosure.text(found.text ?? '')}\n责任人：${found.counterpart ?? ''}` : null}
      />
      <Later label="处理措施" text={measure?.text ? disclosure.text(measure.text) : null} />
      <Later label="处理结果" text={complaint.result && disclosure.text(complaint.result)} />
      <tr>
        <Cell label="要求完成时限" span={9}>
          {civilTimeOf(complaint.dueAt)} 前
        </Cell>
        <Cell label="完成时间" span={9}>
          <WordsOrPen text={timeOrNull(complaint.finishedAt)} />
          {late && '（超时）'}
        </Cell>
      </tr>
    </>
  )
}

/** What is found out and done after the sheet has left the desk: written by pen unless it is known already. */
function Later({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <tr className={longest(text)}>
      <Cell label={label} span={21} {...(text === null ? { className: 'room-for-text' } : {})}>
        <WordsOrPen text={text} />
      </Cell>
    </tr>
  )
}

/** Stand in rows of their own above. */
const shownAbove: readonly ComplaintDuty[] = ['investigation', 'measure']

function Duties({ complaint, disclosure }: PartProps) {
  const lines = complaint.duties.flatMap(({ duty, required, done }): readonly (readonly (string | null)[])[] => {
    const { label } = complaintDuties[duty]
    if (done.length === 0) return required ? [[label, '未落实', null, null]] : []
    return done.map((one) => {
      const how = one.method === null ? null : answerMethodLabels[one.method]
      const said = shownAbove.includes(duty) ? '见上' : one.text && disclosure.text(one.text)
      return [
        label,
        timeBeside(one.at, complaint.receivedAt),
        one.doneBy,
        [how, one.counterpart, said].filter(Boolean).join('，') || null,
      ]
    })
  })
  return (
    <>
      <SectionRow span={24}>落实事项</SectionRow>
      <Lines
        columns={[
          { title: '事项', span: 6 },
          { title: '时间', span: 4 },
          { title: '办理人', span: 3 },
          { title: '方式、对象与内容', span: 11 },
        ]}
        lines={lines}
        open
      />
    </>
  )
}

function CallBacks({ complaint, disclosure }: PartProps) {
  return (
    <>
      <SectionRow span={24}>{`回访（由${complaint.callBackBy}，被投诉人不得回访）`}</SectionRow>
      <Lines
        columns={[
          { title: '次', span: 2 },
          { title: '回访时间', span: 5 },
          { title: '方式', span: 3 },
          { title: '满意度', span: 3 },
          { title: '业主意见', span: 8 },
          { title: '回访人', span: 3 },
        ]}
        lines={complaint.callBacks.map((round) => [
          String(round.round),
          civilTimeOf(round.at),
          callBackMethodLabels[round.method],
          satisfactionLabels[round.satisfaction],
          round.comment && disclosure.text(round.comment),
          round.by,
        ])}
        penLines={complaint.caseState === 'struckOff' || complaint.voided ? 0 : 1}
        open={complaint.callBacks.length > 0}
      />
    </>
  )
}

function Override({ complaint: { override, struckOffAt, struckOffBy } }: { readonly complaint: ComplaintDetail }) {
  if (override === null || struckOffAt === null) return null
  return (
    <tr className={longest(override.reason, override.duties.join('\n'))}>
      <Cell label={'事项未齐\n而注销'} span={21}>
        {`${civilTimeOf(struckOffAt)} 由${struckOffBy ?? ''}决定。原因：${override.reason}\n未齐的事项：${override.duties.join('；')}`}
      </Cell>
    </tr>
  )
}

/** Which opinions the grade asks for (domain F7, 21–23); the others are closed with 「/」. */
function Opinions({ complaint }: { readonly complaint: ComplaintDetail }) {
  const { grade, needsCorrection, corrections } = complaint
  const chosen = needsCorrection === null ? null : needsCorrection ? 'yes' : 'no'
  const numbers = corrections.map(({ serial, state }) => `${serial}（${state}）`).join('、')
  return (
    <>
      <tr>
        <Cell label={'是否需纠正\n预防措施'} span={21}>
          <Choice labels={{ no: '否', yes: '是' }} chosen={chosen} />
          {numbers !== '' && ` 编号 ${numbers}`}
        </Cell>
      </tr>
      <tr>
        <Cell label="业主意见" span={21}>
          <div className="aside level">
            <Choice labels={satisfactionLabels} chosen={null} />
            <SignatureLine label="业主签名" />
            <SignatureLine label="日期" />
          </div>
        </Cell>
      </tr>
      <Opinion label="客服主管意见" asked />
      <Opinion label="项目经理意见" asked={grade !== 'minor'} />
      <Opinion label="公司领导意见" asked={grade === 'major' || grade === null} />
    </>
  )
}

function Opinion({ label, asked }: { readonly label: string; readonly asked: boolean }) {
  return (
    <tr>
      <Cell label={label} span={21}>
        {asked ? (
          <div className="aside tight">
            <SignatureLine label="签名" />
            <SignatureLine label="日期" />
          </div>
        ) : (
          '/'
        )}
      </Cell>
    </tr>
  )
}
