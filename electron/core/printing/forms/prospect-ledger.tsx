import { civilDateOf, clockTimeOf } from '../../../../shared/calendar.ts'
import {
  companyNatureLabels,
  concernLabels,
  isEnd,
  lostReasonLabels,
  priceKindLabels,
  prospectChannelLabels,
  prospectEventLabels,
  sourceLabels,
  stageLabels,
} from '../../../../shared/leasing/prospect-words.ts'
import { rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { yuanText } from '../../../../shared/money.ts'
import { concernsOf } from '../../leasing/prospect-changes.ts'
import type { LedgerProspect } from '../../leasing/prospect-ledger.ts'
import { dateBeside } from './dates.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import { areaWords, cardWords, counted, hiddenPrice, type ProspectDisclosure, toldWords, watchWords } from './prospect-cells.ts'
import type { SheetFrame } from './sheet-frame.tsx'

export interface ProspectLedgerData {
  readonly frame: SheetFrame
  readonly period: string
  readonly lines: readonly LedgerProspect[]
  readonly disclosure: ProspectDisclosure
  readonly fileName: string
}

const columns = [
  { title: '日期\n时间', width: 24 },
  { title: '编号\n方式', width: 18 },
  { title: '公司名称\n性质·业务', width: 30 },
  { title: '联系人·职务\n电话·名片', width: 30 },
  { title: '现驻大楼\n租期至', width: 22 },
  { title: '需求面积\n人数·要求', width: 22 },
  { title: '租期\n起租', width: 22 },
  { title: '认知\n途径', width: 14 },
  { title: '推荐单元\n报价', width: 28 },
  { title: '客户反映·心理价位\n关注点/抗性', width: 32 },
  { title: '意向\n等级', width: 10 },
  { title: '跟进记录', width: 44 },
  { title: '下次跟进\n保密/监控', width: 23 },
  { title: '结果', width: 14 },
  { title: '接待人', width: 14 },
] as const

/** 《客户来电来访登记表》 (domain F11): the sheet that says who owns the client, so one line stands for one prospect. */
export function ProspectLedger({ frame, period, lines, disclosure, fileName }: ProspectLedgerData) {
  return (
    <LedgerSheet
      title="客户来电来访登记表"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={columns}
      footnote={`共 ${lines.length} 位。当日登记，不得事后添补；保存期限：跟进中及结束后 3 年。本表须保密`}
      signatures={['招商专员', '招商主管']}
    >
      {lines.map((line) => (
        <Line key={line.id} line={line} disclosure={disclosure} />
      ))}
    </LedgerSheet>
  )
}

interface LineProps {
  readonly line: LedgerProspect
  readonly disclosure: ProspectDisclosure
}

function Line({ line, disclosure }: LineProps) {
  const text = (words: string | null) => words && disclosure.text(words)
  const { sourceNote, visitorClass } = line
  return (
    <tr className={longest(line.reaction, line.heard)}>
      <td className="centred">
        <CellLines lines={[civilDateOf(line.receivedAt), clockTimeOf(line.receivedAt)]} />
      </td>
      <td className="centred">
        <CellLines lines={[line.serial, prospectChannelLabels[line.channel]]} />
      </td>
      <td>
        <CellLines lines={[text(line.company) ?? '未留公司名称', line.nature && companyNatureLabels[line.nature], line.trade]} />
      </td>
      <td>
        <People line={line} disclosure={disclosure} />
      </td>
      <td>
        <CellLines lines={[line.presentBuilding, line.presentAddress, line.presentLeaseEnd]} />
      </td>
      <td>
        <CellLines
          lines={[areaWords(line), counted(line.headCount, '人'), line.floors, line.orientation, line.fitOut, extras(line)]}
        />
      </td>
      <td className="centred">
        <CellLines lines={[counted(line.termMonths, '个月'), line.startOn]} />
      </td>
      <td>
        <CellLines lines={[line.source && sourceLabels[line.source], text(sourceNote)]} />
      </td>
      <td>
        <CellLines lines={toldLines(line, disclosure)} />
      </td>
      <td>
        <CellLines lines={[text(line.reaction ?? line.heard), inMind(line, disclosure), concernLine(line)]} />
      </td>
      <td className="centred">{line.grade ?? '/'}</td>
      <td>
        <CellLines lines={contactedLines(line, disclosure)} />
      </td>
      <td>
        <CellLines lines={[line.nextCall && `≥${line.nextCall}`, ...line.watches.slice(-2).map(watchWords)]} />
      </td>
      <td className="centred">{isEnd(line.stage) ? <Result line={line} /> : <CellLines lines={[stageLabels[line.stage]]} />}</td>
      <td className="centred">
        <CellLines lines={[line.owner, visitorClass === 'direct' ? null : '（保守）']} />
      </td>
    </tr>
  )
}

const extras = ({ parking, phoneLines }: LedgerProspect) =>
  [counted(parking, '车位'), counted(phoneLines, '门电话')].filter(Boolean).join('、') || null

function People({ line, disclosure }: LineProps) {
  const people = line.contacts
    .slice(0, 3)
    .flatMap(({ name, position, phone, decisionMaker }) => [
      [disclosure.name(name), position, decisionMaker === 1 ? '决策人' : null].filter(Boolean).join(' '),
      disclosure.phone(phone),
    ])
  const card = cardWords(line.card === null ? null : line.card === 1, line.phoneRefused === 1)
  return <CellLines lines={people.length === 0 ? ['未留姓名', card] : [...people, card]} />
}

function toldLines(line: LedgerProspect, { prices }: ProspectDisclosure): (string | null)[] {
  if (line.told.length === 0) return []
  if (!prices) return [hiddenPrice]
  return line.told.slice(0, 3).map((one) => toldWords(one, line.receivedAt))
}

function inMind(
  { priceInMind, priceInMindUnit, priceInMindKind }: LedgerProspect,
  { prices }: ProspectDisclosure,
): string | null {
  if (!prices || priceInMind === null || priceInMindUnit === null || priceInMindKind === null) return null
  return `心理价位（${priceKindLabels[priceInMindKind]}）${yuanText(priceInMind)}${rentUnitLabels[priceInMindUnit]}`
}

const concernLine = (line: LedgerProspect) =>
  concernsOf(line)
    .map((one) => concernLabels[one])
    .join('、') || null

/** The latest few; the first line of the time-line, and prices, are what the other columns say. */
function contactedLines(line: LedgerProspect, disclosure: ProspectDisclosure): (string | null)[] {
  const later = line.contacted
    .slice(1)
    .filter(({ kind }) => kind !== 'quotation')
    .slice(-3)
  return later.map(({ at, kind, text }) => {
    const words = disclosure.text([...(text ?? '')].slice(0, 40).join(''))
    return `${dateBeside(at, line.receivedAt)} ${prospectEventLabels[kind]}${disclosure.prices ? ` ${words}` : ''}`
  })
}

function Result({ line: { stage, lostReason } }: { readonly line: LedgerProspect }) {
  const lost = lostReason === 'invalid' && stage === 'lost'
  return <CellLines lines={[lost ? '无效' : stageLabels[stage], lost ? null : lostReason && lostReasonLabels[lostReason]]} />
}
