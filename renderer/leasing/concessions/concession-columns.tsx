import { civilTimeOf } from '../../../shared/calendar.ts'
import { concessionStateLabels, freeTimeText } from '../../../shared/leasing/concession-words.ts'
import type { ConcessionSummary } from '../../../shared/leasing/concessions.ts'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { Secret } from '../secret.tsx'

type Line = Pick<ConcessionSummary, 'state' | 'expired' | 'gone' | 'room' | 'agreed' | 'toldOn'>

/** How it stands, in words: what has run out or cannot be had any more is said before anything else. */
export function standingWords({ state, expired, gone, agreed, toldOn }: Line): string {
  const words = [
    concessionStateLabels[state],
    ...(gone === null ? [] : [`单元${gone}`]),
    ...(expired ? ['已过有效期'] : agreed === null ? [] : [`至 ${agreed.until.slice(5)}`]),
    ...(agreed !== null || state === 'refused' ? [toldOn === null ? '未回告' : `已回告 ${toldOn.slice(5)}`] : []),
  ]
  return words.join('，')
}

export const concessionColumns: readonly Column<ConcessionSummary>[] = [
  { key: 'serial', title: '编号', width: '148px', render: ({ serial }) => serial },
  { key: 'at', title: '申请', width: '100px', render: ({ createdAt }) => civilTimeOf(createdAt).slice(5) },
  {
    key: 'company',
    title: '客户',
    width: 'minmax(150px, 1.2fr)',
    render: ({ prospectSerial, company }) => `${prospectSerial} ${company ?? '未留公司名称'}`,
  },
  { key: 'room', title: '单元', width: '80px', render: ({ room }) => room },
  { key: 'kind', title: '情形', width: '84px', render: ({ kind }) => (kind === 'price' ? '价格障碍' : '一般优惠') },
  {
    key: 'price',
    title: '牌价 → 申请价',
    width: 'minmax(170px, 1fr)',
    align: 'end',
    render: ({ listPrice, price, unit, share }) => (
      <Secret>{`${(listPrice / 100).toFixed(2)} → ${rateText({ unit, fen: price })}（${percentText(share)}）`}</Secret>
    ),
  },
  {
    key: 'free',
    title: '免租',
    width: '112px',
    render: ({ freeMonths, freeDays }) => freeTimeText(freeMonths, freeDays),
  },
  { key: 'state', title: '状态', width: 'minmax(170px, 1fr)', render: standingWords },
  { key: 'by', title: '申请人', width: '76px', render: ({ createdBy }) => createdBy },
]
