import { useState } from 'react'
import { useNavigate } from 'react-router'
import { leasingDesk, receptionReaders } from '../../shared/access/roles.ts'
import { civilDateOf } from '../../shared/calendar.ts'
import { stageLabels } from '../../shared/leasing/prospect-words.ts'
import { readPaperCode } from '../../shared/printing/paper-code.ts'
import type { AwaitedPaper } from '../../shared/printing/printing.ts'
import { caseStateLabels, categoryLabels } from '../../shared/reception/words.ts'
import { type Numbered, numberedLabels } from '../../shared/search/search.ts'
import type { Output } from '../api/paths.ts'
import { useSession } from '../api/session.ts'
import { useQuery } from '../api/use-query.ts'
import { allPlaces, mayVisit } from '../app/places.ts'
import { addressOfPaper } from '../printing/paper-record.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { type Choice, PickList } from '../ui/pick-list.tsx'
import styles from './palette.module.css'

type Found = Output<'search.find'>

function residentChoice({ id, name, phone, residences }: Found['residents'][number], go: (to: string) => void): Choice {
  return {
    key: id,
    group: '业主',
    run: () => go(`/reception/residents?resident=${id}`),
    content: (
      <>
        <strong>{name}</strong>
        <span>{residences.map(({ room }) => room).join('、') || '未登记房号'}</span>
        <span className={styles.end}>{phone ?? '未留电话'}</span>
      </>
    ),
  }
}

function caseChoice(found: Found['cases'][number], go: (to: string) => void): Choice {
  return {
    key: found.id,
    group: '接待记录',
    run: () => go(`/reception/ledger?case=${found.id}`),
    content: (
      <>
        <span>{civilDateOf(found.receivedAt).slice(5)}</span>
        <span>{categoryLabels[found.category]}</span>
        <span>
          {found.room} {found.name ?? '未留姓名'}
        </span>
        <span className={styles.excerpt}>{found.excerpt}</span>
        <span className={styles.end}>{caseStateLabels[found.state]}</span>
      </>
    ),
  }
}

function prospectChoice(
  { id, serial, company, contact, phone, stage }: Found['prospects'][number],
  go: (to: string) => void,
): Choice {
  return {
    key: id,
    group: '招商客户',
    run: () => go(`/leasing?prospect=${id}`),
    content: (
      <>
        <span>{serial}</span>
        <strong>{company ?? '未留公司名称'}</strong>
        <span>{contact ?? '未留姓名'}</span>
        <span>{phone ?? '未留电话'}</span>
        <span className={styles.end}>{stageLabels[stage]}</span>
      </>
    ),
  }
}

/** Somebody else's: masked, with whom to talk to. */
function colleagueChoice({ id, serial, company, owner }: Found['colleagues'][number], go: (to: string) => void): Choice {
  return {
    key: id,
    group: '同事的客户',
    run: () => go(`/leasing?prospect=${id}`),
    content: (
      <>
        <span>{serial}</span>
        <span>{company}</span>
        <span className={styles.end}>由 {owner} 负责</span>
      </>
    ),
  }
}

/** Where the record with that number stands: a quotation and a broker's visit by themselves, the others with their client. */
function addressOf({ kind, id, prospectId }: Numbered): string {
  if (kind === 'BJ') return `/leasing/quotations/${id}`
  return kind === 'ZJ' ? `/leasing/brokers?visit=${id}` : `/leasing?prospect=${prospectId}`
}

function numberedChoice(one: Numbered, go: (to: string) => void): Choice {
  return {
    key: one.id,
    group: '招商记录',
    run: () => go(addressOf(one)),
    content: (
      <>
        <strong>{one.serial}</strong>
        <span>{one.company ?? ''}</span>
        <span className={styles.end}>{numberedLabels[one.kind]}</span>
      </>
    ),
  }
}

function paperChoice({ id, code, named, copy }: AwaitedPaper, run: () => void): Choice {
  return {
    key: `paper.${id}`,
    group: '纸上的编码',
    run,
    content: (
      <>
        <strong>{code}</strong>
        <span>
          {named} {copy}联
        </span>
      </>
    ),
  }
}

function Box({ go }: { readonly go: (to: string) => void }) {
  const [typed, setTyped] = useState('')
  const held = useSession((state) => state.me?.roles) ?? []
  const text = typed.trim()
  const reads = receptionReaders.some((role) => held.includes(role))
  const leases = leasingDesk.some((role) => held.includes(role))
  const { data, error } = useQuery('search.find', { text }, { enabled: (reads || leases) && text !== '', keepPrevious: true })
  const screens = allPlaces
    .filter((place) => mayVisit(place, held) && place.title.includes(text))
    .map(
      ({ path, title, keys }): Choice => ({
        key: path,
        group: '去',
        run: () => go(path),
        content: (
          <>
            <span>{title}</span>
            <span className={styles.end}>
              <Kbd keys={keys} />
            </span>
          </>
        ),
      }),
    )
  const code = readPaperCode(text)
  const paper = useQuery('printing.find', { code: code ?? '' }, { enabled: reads && code !== undefined }).data?.paper
  const address = paper && code === paper.code ? addressOfPaper('/reception/ledger', paper) : null
  const papers = paper && address !== null ? [paperChoice(paper, () => go(address))] : []
  const found =
    text === '' || !data
      ? []
      : [
          ...data.residents.map((one) => residentChoice(one, go)),
          ...data.cases.map((one) => caseChoice(one, go)),
          ...data.prospects.map((one) => prospectChoice(one, go)),
          ...data.numbered.map((one) => numberedChoice(one, go)),
          ...data.colleagues.map((one) => colleagueChoice(one, go)),
        ]
  return (
    <>
      <PickList
        label="找人、房号、记录"
        placeholder={placeholderOf(reads, leases)}
        text={typed}
        onText={setTyped}
        choices={[...papers, ...found, ...screens]}
        height={420}
        nothing={<p className={styles.nothing}>没有找到「{text}」。可以试姓名的拼音首字母、房号或编号，或电话的后四位。</p>}
      />
      <ErrorNotice error={error} />
    </>
  )
}

function placeholderOf(reads: boolean, leases: boolean): string {
  if (reads) return '姓名、拼音首字母、房号、电话、编号或内容'
  return leases ? '公司、联系人、拼音首字母、电话后四位或编号' : '去哪个画面'
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** The one box for everything, Ctrl+K. */
export function Palette({ open, onClose }: Props) {
  const navigate = useNavigate()
  const go = (to: string) => {
    onClose()
    void navigate(to)
  }
  return (
    <Dialog title="找人、房号、记录" open={open} onClose={onClose} width={680}>
      <Box go={go} />
    </Dialog>
  )
}
