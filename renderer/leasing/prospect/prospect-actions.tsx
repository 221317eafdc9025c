import { useNavigate } from 'react-router'
import { may as mayShow } from '../../../shared/leasing/disclosure.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import caseStyles from '../../reception/case/case.module.css'
import { VerbButton } from '../../reception/case/verb-button.tsx'
import { Amend } from './acts/amend.tsx'
import { Appoint } from './acts/appoint.tsx'
import { Classify } from './acts/classify.tsx'
import { HandOver } from './acts/hand-over.tsx'
import { Merge } from './acts/merge.tsx'
import { Move } from './acts/move.tsx'
import { Negotiate } from './acts/negotiate.tsx'
import { Papers } from './acts/papers.tsx'
import { TellPrice } from './acts/tell-price.tsx'
import { UndoMerge } from './acts/undo-merge.tsx'
import { Write } from './acts/write.tsx'

const acts = {
  write: ['C', '续记', Write],
  negotiate: ['N', '谈判记录', Negotiate],
  tell: ['B', '口头报价', TellPrice],
  papers: ['L', '打印资料', Papers],
  move: ['M', '移到…', Move],
  amend: ['G', '修改', Amend],
  classify: ['T', '客户类型', Classify],
  handOver: ['H', '移交', HandOver],
  merge: ['E', '合并', Merge],
  undoMerge: ['X', '撤销合并', UndoMerge],
  appoint: ['V', '约看房', Appoint],
} as const
export type Act = keyof typeof acts
const names = Object.keys(acts) as readonly Act[]

interface Props {
  readonly prospect: ProspectDetail
  readonly open: Act | null
  readonly onOpen: (act: Act | null) => void
  readonly onReload: () => void
  readonly onShow: (id: string) => void
}

/** The next steps as verbs with keys. */
export function ProspectActions({ prospect, open, onOpen, onReload, onShow }: Props) {
  const print = usePrintRequest((request) => request.open)
  const navigate = useNavigate()
  const may = (act: Act) => {
    // A paper is refused with its clause by the panel and by the core.
    if (act === 'papers') return true
    return act === 'appoint' ? mayShow(prospect, 'viewing') : prospect.actions.some((one) => one === act)
  }
  const close = () => onOpen(null)
  if (open !== null) {
    const Panel = acts[open][2]
    return <Panel key={open} {...{ prospect, onReload, onShow }} onDone={close} onCancel={close} />
  }
  return (
    <div className={caseStyles.verbs}>
      {names.filter(may).map((name) => (
        <VerbButton key={name} letter={acts[name][0]} verb={acts[name][1]} primary={name === 'write'} run={() => onOpen(name)} />
      ))}
      <VerbButton
        primary={false}
        letter="Q"
        verb="报价单"
        run={() => void navigate(`/leasing/quotations/new?prospect=${prospect.id}`)}
      />
      <VerbButton
        primary={false}
        letter="Z"
        verb="申请特价"
        run={() => void navigate(`/leasing/concessions?for=${prospect.id}`)}
      />
      <VerbButton primary={false} letter="P" verb="打印客户卡" run={() => print({ form: 'prospectCard', id: prospect.id })} />
    </div>
  )
}
