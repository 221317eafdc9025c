import { civilTimeOf } from '../../../../shared/calendar.ts'
import { causeLabels } from '../../../../shared/reception/complaint-words.ts'
import { callerStateLabels, supplyLabels } from '../../../../shared/reception/wave-words.ts'
import type { WaveCaller, WaveDetail } from '../../../../shared/reception/waves.ts'
import type { Disclosure } from '../masks.ts'
import { timeBeside } from './dates.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface WaveListData {
  readonly frame: SheetFrame
  readonly wave: WaveDetail
  readonly disclosure: Disclosure
  readonly fileName: string
}

const columns = [
  { title: '序号', width: 12 },
  { title: '首次来电', width: 26 },
  { title: '来电\n次数', width: 12 },
  { title: '房号', width: 34 },
  { title: '姓名', width: 26 },
  { title: '电话', width: 34 },
  { title: '接待编号', width: 36 },
  { title: '告知', width: 22 },
  { title: '告知时间', width: 26 },
  { title: '告知人', width: 20 },
  { title: '备注', width: 46 },
] as const

/** 停供来电与告知登记表: who called in an outage and when each was told that supply is back (1: 4.7 c, d). */
export function WaveList({ frame, wave, disclosure, fileName }: WaveListData) {
  return (
    <LedgerSheet
      title="停供来电与告知登记表"
      frame={frame}
      period={periodOf(wave)}
      fileName={fileName}
      columns={columns}
      footnote={footnoteOf(wave, disclosure)}
      signatures={['登记人', '告知人', '客服主管']}
    >
      {wave.callers.map((caller, at) => (
        <Line key={caller.id} {...{ caller, wave, disclosure }} number={at + 1} />
      ))}
    </LedgerSheet>
  )
}

function periodOf({ serial, supply, area, cause, startedAt, expectedAt, restoredAt, state, voidReason }: WaveDetail): string {
  return [
    ...[`NO. ${serial}`, supplyLabels[supply], area, causeLabels[cause], `停 ${civilTimeOf(startedAt)}`],
    restoredAt !== null
      ? `恢复 ${civilTimeOf(restoredAt)}`
      : expectedAt !== null
        ? `预计 ${civilTimeOf(expectedAt)} 恢复`
        : '恢复时间未定',
    ...(state === 'voided' ? [`已作废：${voidReason ?? ''}`] : []),
  ].join(' · ')
}

function footnoteOf(
  { line, households, waiting, reason, responsible, measure, cause }: WaveDetail,
  disclosure: Disclosure,
): string {
  const municipal = cause === 'municipal'
  const words = [
    line === null ? '开事件时台账尚无停供一行' : `附于《业主接待记录表》${line.serial}`,
    `共 ${households} 户，待告知 ${waiting} 户`,
    reason && `原因：${reason}`,
    responsible && `${municipal ? '市政部门及联系人' : '责任人'}：${responsible}`,
    measure && `${municipal ? '交涉情况' : '措施'}：${measure}`,
  ]
  return words
    .filter((one) => one !== null)
    .map((one) => disclosure.text([...one].slice(0, 120).join('')))
    .join(' · ')
}

interface LineProps extends Pick<WaveListData, 'wave' | 'disclosure'> {
  readonly caller: WaveCaller
  readonly number: number
}

function Line({ caller, wave, disclosure, number }: LineProps) {
  const { comment, attempts, state, toldAt } = caller
  const remark = [attempts > 0 ? `未接通 ${attempts} 次` : null, comment && disclosure.text(comment)]
  return (
    <tr className={longest(comment)}>
      <td className="centred">{number}</td>
      <td className="centred">{timeBeside(caller.firstAt, wave.startedAt)}</td>
      <td className="centred">{caller.calls}</td>
      <td className="centred">{caller.room ?? '未留房号'}</td>
      <td className="centred">{disclosure.name(caller.name)}</td>
      <td className="centred">{disclosure.phone(caller.phone)}</td>
      <td className="centred">{caller.caseSerial ?? '/'}</td>
      <td className="centred">{state === 'waiting' ? '' : callerStateLabels[state]}</td>
      <td className="centred">{toldAt === null ? '' : timeBeside(toldAt, wave.startedAt)}</td>
      <td className="centred">{caller.toldBy ?? ''}</td>
      <td>
        <CellLines lines={remark} />
      </td>
    </tr>
  )
}
