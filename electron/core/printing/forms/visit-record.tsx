import { civilDateOf, civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import { guestKindLabels } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { Choice } from './choice.tsx'
import { Cell, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import { headCount, leaderWords, type VisitPaperData } from './visit-paper-data.ts'
import { PreparationRows } from './visit-times.tsx'

const matters = { visit: '接待参观', meeting: '会议', inspection: '检查', coordination: '协调', other: '其它' } as const

type Part = Pick<VisitPaperData, 'visit' | 'disclosure'>

function noticeOf({ state, cancelReason, override }: VisitDetail): string | undefined {
  if (state === 'cancelled') return `已取消：${cancelReason ?? ''}`
  return override === null ? undefined : `资料未齐归档（缺：${override.duties.join('、')}）。原因：${override.reason}`
}

/** 《管理处工作记录表》 QR/27Z-001 (3: 4.6, 5.1; domain F6). */
export function VisitRecord({ frame, visit, disclosure, fileName }: VisitPaperData) {
  const part = { visit, disclosure }
  return (
    <Sheet title="管理处工作记录表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="管理处工作记录表"
        period={`日期 ${civilDateOf(visit.receivedAt ?? visit.arrivesAt)}`}
        serial={visit.serial}
        notice={noticeOf(visit)}
        widths={evenColumns}
        className="dense"
        footnote={`接待资料由管理处统一保存；保存至 ${visit.keepUntil}，到期不自动销毁`}
      >
        <tbody>
          <Matter {...part} />
          <Guests {...part} />
          <PreparationRows visit={visit} />
        </tbody>
        <tbody>
          <SectionRow span={24}>记录</SectionRow>
          <Written {...part} />
        </tbody>
        <tbody>
          <SectionRow span={24}>资料与场地</SectionRow>
          <Materials visit={visit} />
        </tbody>
        <tbody className="closing">
          <SignatureRow span={24}>
            <SignatureLine label="记录人" />
            <SignatureLine label="管理处主管" />
            <SignatureLine label="日期" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Matter({ visit }: Part) {
  const { record, receivedAt, leftAt } = visit
  const until = leftAt === null ? '' : ` 至 ${clockTimeOf(leftAt)}`
  return (
    <>
      <tr>
        <Cell label="记录人" span={9}>
          <WordsOrPen text={record.writtenAt === null ? null : record.recorder} />
        </Cell>
        <Cell label="天气" span={9}>
          <WordsOrPen text={record.weather} />
        </Cell>
      </tr>
      <tr>
        <Cell label="事项类别" span={21}>
          <Choice labels={matters} chosen="visit" />
        </Cell>
      </tr>
      <tr>
        <Cell label={'到达时间/\n离开时间'} span={21}>
          <WordsOrPen text={receivedAt === null ? null : `${civilTimeOf(receivedAt)}${until}`} />
        </Cell>
      </tr>
    </>
  )
}

function Guests({ visit, disclosure }: Part) {
  return (
    <>
      <tr>
        <Cell label="来访单位" span={13}>
          <Words text={visit.unit && disclosure.text(visit.unit)} />
        </Cell>
        <Cell label="类别" span={5}>
          {guestKindLabels[visit.guestKind]}
        </Cell>
      </tr>
      <tr>
        <Cell label={'来访人员\n及职务'} span={13}>
          <Words text={leaderWords(visit)} />
        </Cell>
        <Cell label="人数" span={5}>
          <Words text={headCount(visit.visitors)} />
        </Cell>
      </tr>
      <tr className={longest(visit.purpose)}>
        <Cell label="事由" span={21}>
          <Words text={visit.purpose && disclosure.text(visit.purpose)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接待人" span={9}>
          <Words text={visit.host} />
        </Cell>
        <Cell label="座谈地点" span={9}>
          <Words text={visit.room} />
        </Cell>
      </tr>
      <tr className={longest(visit.route)}>
        <Cell label="参观路线" span={21}>
          <Words text={visit.route} />
        </Cell>
      </tr>
    </>
  )
}

function Written({ visit, disclosure }: Part) {
  const { record } = visit
  const rows = [
    { label: '主要内容', text: record.content },
    { label: '参加人员', text: record.participants },
    { label: '处理/\n落实情况', text: record.handling },
    { label: '来宾意见/\n领导指示', text: visit.opinion },
    { label: '遗留事项', text: visit.leftOver },
  ]
  return (
    <>
      {rows.map(({ label, text }) => (
        <tr key={label} className={longest(text)}>
          <Cell label={label} span={21} {...(label === '主要内容' ? { className: 'room-for-text' } : {})}>
            <Words text={text && disclosure.text(text)} />
          </Cell>
        </tr>
      ))}
      <tr>
        <Cell label="责任人" span={9}>
          <Words text={record.responsible} />
        </Cell>
        <Cell label="备注" span={9}>
          <Words text={record.remark && disclosure.text(record.remark)} />
        </Cell>
      </tr>
    </>
  )
}

function Materials({ visit }: Pick<Part, 'visit'>) {
  const { photos, files, minutes, signIns } = visit.materials
  const list = [
    `照片 ${photos} 张`,
    visit.noMeeting ? '无会议' : `会议记录 ${minutes} 份`,
    `签到 ${signIns} 份`,
    ...(files === 0 ? [] : [`扫描件 ${files} 份`]),
  ]
  const links = [
    ...(visit.incident === null ? [] : [`《重大(突发)事件处理记录表》${visit.incident.serial}`]),
    ...visit.preparations.flatMap(({ correction }) =>
      correction === null ? [] : [`《不合格报告/纠正预防措施表》${correction.serial}`],
    ),
  ]
  return (
    <>
      <tr>
        <Cell label="资料清单" span={21}>
          {list.join('，')}
        </Cell>
      </tr>
      <tr>
        <Cell label={'接待场地\n清理'} span={9}>
          <WordsOrPen text={visit.clearedAt === null ? null : `${civilTimeOf(visit.clearedAt)} ${visit.clearedBy ?? ''}`} />
        </Cell>
        <Cell label="关联记录" span={9}>
          <Words text={links.join('\n')} />
        </Cell>
      </tr>
    </>
  )
}
