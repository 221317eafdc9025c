import { maskIdNumber } from '../../../../shared/access/sensitivity.ts'
import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import {
  foodStateLabels,
  identityKindLabels,
  itemKindLabels,
  lostFoundNatureLabels,
  lostFoundStateLabels,
  noticeWayLabels,
} from '../../../../shared/reception/lost-found-words.ts'
import { holdWords } from '../../reception/lost-found-hold.ts'
import { timeBeside } from './dates.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import { type LostFoundDisclosure, quantityWords } from './lost-found-cells.tsx'
import type { SheetFrame } from './sheet-frame.tsx'
import { SignatureLine } from './signature.tsx'

export interface LostFoundLedgerData {
  readonly frame: SheetFrame
  readonly period: string
  readonly items: readonly LostFoundItem[]
  /** How many photos or files hang on an item, by its id; one without is not among them. */
  readonly attachments?: ReadonlyMap<string, number>
  readonly disclosure: LostFoundDisclosure
  readonly fileName: string
}

/** Twenty items in eleven columns: what belongs together shares a cell (domain F4). */
const columns = [
  { title: '编号\n登记时间', width: 27 },
  { title: '性质\n类别', width: 14 },
  { title: '物品名称\n数量/金额', width: 25 },
  { title: '特征', width: 36 },
  { title: '拾获(遗失)\n时间 地点', width: 28 },
  { title: '拾获人(失主)\n房号 电话\n签名', width: 27 },
  { title: '接收人\n清点见证人\n保管地点', width: 22 },
  { title: '招领方式\n公告日期\n保管期限至', width: 25 },
  { title: '认领人 证件\n电话 核对要点\n日期 签名', width: 38 },
  { title: '处理结果\n移交单位\n日期 回执号', width: 32 },
  { title: '经办人\n备注', width: 19 },
] as const

/** 《失物招领登记表》 (1: 4.6; domain F4). What was disposed of or voided is struck through in red. */
export function LostFoundLedger({ frame, period, items, attachments, disclosure, fileName }: LostFoundLedgerData) {
  return (
    <LedgerSheet
      title="失物招领登记表"
      frame={frame}
      period={period}
      fileName={fileName}
      columns={columns}
      footnote={`共 ${items.length} 条 · 无人认领的物品一律移交公安，不得自行处置(民法典 314–318)`}
      signatures={['登记人', '客服主管', '月核对', '日期']}
    >
      {items.map((item) => (
        <ItemLine key={item.id} item={item} attached={attachments?.get(item.id) ?? 0} disclosure={disclosure} />
      ))}
    </LedgerSheet>
  )
}

interface LineProps {
  readonly item: LostFoundItem
  readonly disclosure: LostFoundDisclosure
}

function ItemLine({ item, attached, disclosure }: LineProps & { readonly attached: number }) {
  const struck = item.state === 'disposed' || item.state === 'voided'
  return (
    <tr className={struck ? 'struck-red' : longest(item.appearance, item.features, item.remark, item.ending)}>
      <td>
        <CellLines lines={[item.serial, civilTimeOf(item.registeredAt)]} />
      </td>
      <td className="centred">
        <CellLines lines={[lostFoundNatureLabels[item.nature], itemKindLabels[item.kind]]} />
      </td>
      <td>
        <CellLines lines={[item.name, quantityWords(item)]} />
      </td>
      <td>
        <Described item={item} disclosure={disclosure} />
      </td>
      <td>
        <CellLines lines={[civilTimeOf(item.happenedAt), item.place]} />
      </td>
      <td>
        <Person item={item} disclosure={disclosure} />
      </td>
      <td>
        <CellLines lines={[item.receiver, item.witnesses.join('、'), item.storage]} />
      </td>
      <td>
        <Notice item={item} />
      </td>
      <td>
        <Claimed item={item} disclosure={disclosure} />
      </td>
      <td>
        <Ended item={item} disclosure={disclosure} />
      </td>
      <td>
        <CellLines
          lines={[item.registrar, item.remark && disclosure.text(item.remark), attached === 0 ? null : `附照片等 ${attached} 份`]}
        />
      </td>
    </tr>
  )
}

function Described({ item, disclosure }: LineProps) {
  const food = item.food === null ? null : `${foodStateLabels[item.food]}${item.bestBefore ? ` 保质至 ${item.bestBefore}` : ''}`
  const features = item.features === null ? null : disclosure.features ? `要点：${item.features}` : '要点：见存档联'
  return <CellLines lines={[item.appearance && disclosure.text(item.appearance), food, features]} />
}

function Person({ item, disclosure }: LineProps) {
  if (item.person === null) return <>未留姓名</>
  return (
    <>
      <CellLines lines={[disclosure.name(item.person), item.personRoom, disclosure.phone(item.personPhone)]} />
      {item.receiptSerial !== null && <div>{item.receiptSerial}</div>}
      <SignatureLine label="签名" short />
    </>
  )
}

function Notice({ item }: { readonly item: LostFoundItem }) {
  const ways = item.noticeWays.map((way) => noticeWayLabels[way]).join('、')
  const until = item.holdUntil === null ? null : `至 ${holdWords(item.holdUntil)}`
  return <CellLines lines={[ways, item.noticeOn, item.noticeApprovedBy && `批准 ${item.noticeApprovedBy}`, until]} />
}

/** The claim that was granted, and how many were refused before it. */
function Claimed({ item, disclosure }: LineProps) {
  const granted = item.claims.find((claim) => claim.granted)
  const refused = item.claims.filter((claim) => !claim.granted).length
  const before = refused === 0 ? null : `拒绝认领 ${refused} 次`
  if (!granted) return <CellLines lines={[before]} />
  return (
    <>
      <CellLines
        lines={[
          disclosure.name(granted.claimant),
          `${identityKindLabels[granted.identity]} ${maskIdNumber(granted.idNumber)}`,
          disclosure.phone(granted.phone),
          granted.onBehalfOf && `代 ${disclosure.name(granted.onBehalfOf)} 领，附委托书`,
          disclosure.features ? granted.statement : '陈述相符',
          timeBeside(granted.at, item.registeredAt),
          before,
        ]}
      />
      <SignatureLine label="签名" short />
    </>
  )
}

function Ended({ item, disclosure }: LineProps) {
  const state = lostFoundStateLabels[item.state]
  if (item.endedAt === null) return <>{state}</>
  const by = item.state === 'claimed' ? null : item.ending && disclosure.text(item.ending)
  return <CellLines lines={[state, timeBeside(item.endedAt, item.registeredAt), by]} />
}
