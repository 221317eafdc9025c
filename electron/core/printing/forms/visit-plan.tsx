import { civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import { yuanText } from '../../../../shared/money.ts'
import {
  announcementLabels,
  guestKindLabels,
  type VisitDepartment,
  visitDepartmentLabels,
  visitDepartments,
  visitLevelLabels,
} from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { Choice } from './choice.tsx'
import { timeOrNull } from './dates.ts'
import { Cell, Lines, longest, SectionRow, Words, WordsOrPen } from './grid.tsx'
import { evenColumns, FormTable, Sheet } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import { headCount, leaderWords, type VisitPaperData } from './visit-paper-data.ts'
import { PreparationRows } from './visit-times.tsx'

type Part = Pick<VisitPaperData, 'visit' | 'disclosure'>

/** Who answers for what, in the words of the procedure (3: 3.1–3.3, 4.3, 4.4). */
const duties: Readonly<Record<VisitDepartment, string>> = {
  office: '全面负责接待工作；收集资料，清理场地，做好记录',
  security: '茶水、椅子等后勤保障；各岗位提高警惕，随时准备迎接',
  cleaning: '接待现场的清洁及物品摆放；广场、大堂、通道等公共部位的保洁',
}

/** 《参观接待方案》 (domain F17): signed before it is used. */
export function VisitPlan({ frame, visit, disclosure, fileName }: VisitPaperData) {
  const part = { visit, disclosure }
  return (
    <Sheet title="参观接待方案" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="参观接待方案"
        period={`预定到达 ${civilTimeOf(visit.arrivesAt)}`}
        serial={visit.serial}
        notice={visit.state === 'cancelled' ? `已取消：${visit.cancelReason ?? ''}` : undefined}
        widths={evenColumns}
        className="dense"
        footnote="接到通知后，保安部、清洁部必须在规定时限内完成所有准备工作（规程 4.2）"
      >
        <tbody>
          <Guests {...part} />
          <Arrangement {...part} />
        </tbody>
        <tbody>
          <SectionRow span={24}>行程</SectionRow>
          <Itinerary visit={visit} />
        </tbody>
        <tbody>
          <SectionRow span={24}>分工与准备</SectionRow>
          {visitDepartments.map((department) => (
            <tr key={department}>
              <Cell label={visitDepartmentLabels[department]} span={21}>
                {duties[department]}
              </Cell>
            </tr>
          ))}
          <PreparationRows visit={visit} />
        </tbody>
        <tbody>
          <Checklist visit={visit} />
        </tbody>
        <tbody className="closing">
          <SignatureRow span={24}>
            <SignatureLine label="制表人" />
            <SignatureLine label="监督执行人" />
            <SignatureLine label="管理处主管" />
            <SignatureLine label="批准" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function Guests({ visit, disclosure }: Part) {
  const contact = [visit.contact, visit.contactPhone && disclosure.phone(visit.contactPhone)].filter(Boolean).join(' ')
  return (
    <>
      <tr>
        <Cell label="来访单位" span={21}>
          <Words text={visit.unit && disclosure.text(visit.unit)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="类别" span={21}>
          <Choice labels={guestKindLabels} chosen={visit.guestKind} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接待级别" span={9}>
          <Choice labels={visitLevelLabels} chosen={visit.level} />
        </Cell>
        <Cell label="通知方式" span={9}>
          <Choice labels={announcementLabels} chosen={visit.announced} />
        </Cell>
      </tr>
      <tr>
        <Cell label="领队/职务" span={9}>
          <Words text={leaderWords(visit)} />
        </Cell>
        <Cell label="人数" span={9}>
          <Words text={headCount(visit.visitors)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系人" span={9}>
          <Words text={contact} />
        </Cell>
        <Cell label="离开时间" span={9}>
          <Words text={timeOrNull(visit.leavesAt)} />
        </Cell>
      </tr>
    </>
  )
}

const budgetWords = ({ budget, budgetPerHead, visitors, spent }: VisitDetail) =>
  [
    budget === null || budgetPerHead === null ? null : `${visitors} 人 × ${yuanText(budgetPerHead)} 元 = ${yuanText(budget)} 元`,
    spent === null ? null : `实际 ${yuanText(spent)} 元`,
  ]
    .filter((part) => part !== null)
    .join('；')

function Arrangement({ visit, disclosure }: Part) {
  const rows = [
    { label: '目的', text: visit.purpose },
    { label: '参观路线', text: visit.route },
    { label: '事先了解', text: visit.beforehand },
  ]
  return (
    <>
      {rows.map(({ label, text }) => (
        <tr key={label} className={longest(text)}>
          <Cell label={label} span={21}>
            <Words text={text && disclosure.text(text)} />
          </Cell>
        </tr>
      ))}
      <tr>
        <Cell label="接待负责人" span={9}>
          <Words text={visit.host} />
        </Cell>
        <Cell label="陪同" span={9}>
          <Words text={visit.escort} />
        </Cell>
      </tr>
      <tr>
        <Cell label="座谈地点" span={9}>
          <Words text={visit.room} />
        </Cell>
        <Cell label="费用预算" span={9}>
          <Words text={budgetWords(visit)} />
        </Cell>
      </tr>
    </>
  )
}

const stops = [
  { title: '时间', span: 3 },
  { title: '地点', span: 5 },
  { title: '内容', span: 8 },
  { title: '讲解人', span: 4 },
  { title: '陪同', span: 4 },
] as const

function Itinerary({ visit }: Pick<Part, 'visit'>) {
  const lines = visit.itinerary.map(({ time, place, content, speaker, escort }) => [time, place, content, speaker, escort])
  return <Lines columns={stops} lines={lines} />
}

const halves = [0, 1] as const

/** Two to a row, department by department. What is done is closed; what is open waits for the pen. */
function Checklist({ visit }: Pick<Part, 'visit'>) {
  const items = visitDepartments.flatMap((department) => visit.items.filter((item) => item.department === department))
  const rows = Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => items.slice(row * 2, row * 2 + 2))
  return (
    <>
      <tr className="titles">
        {halves.map((half) => (
          <HalfTitles key={half} />
        ))}
      </tr>
      {rows.map((row) => (
        <tr key={row[0]?.id} className="line">
          {halves.map((half) => (
            <HalfLine key={half} item={row[half]} />
          ))}
        </tr>
      ))}
      {items.length === 0 && (
        <tr>
          <td colSpan={24}>
            <WordsOrPen text={null} lines={3} />
          </td>
        </tr>
      )}
    </>
  )
}

function HalfTitles() {
  return (
    <>
      <th scope="col" colSpan={2}>
        部门
      </th>
      <th scope="col" colSpan={6}>
        准备事项
      </th>
      <th scope="col" colSpan={4}>
        责任人/完成
      </th>
    </>
  )
}

function HalfLine({ item }: { readonly item: VisitDetail['items'][number] | undefined }) {
  if (item === undefined) return <td colSpan={12}>/</td>
  return (
    <>
      <td colSpan={2} className="centred">
        {visitDepartmentLabels[item.department].slice(0, 2)}
      </td>
      <td colSpan={6}>{item.required ? item.text : `${item.text}（按需）`}</td>
      <td colSpan={4} className="centred">
        {item.tickedAt === null ? '' : `${item.person ?? ''} ${clockTimeOf(item.tickedAt)}`}
      </td>
    </>
  )
}
