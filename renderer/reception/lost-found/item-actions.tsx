import { type ComponentType, useState } from 'react'
import type { LostFoundAction, LostFoundItem } from '../../../shared/reception/lost-found.ts'
import { isKept } from '../../../shared/reception/lost-found-words.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import caseStyles from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Amend } from './acts/amend.tsx'
import { Claim } from './acts/claim.tsx'
import { Dispose, KeepOn, Returned, Transfer, Void, Withdraw } from './acts/end.tsx'
import type { ItemActProperties } from './acts/item-act-properties.ts'
import { Match } from './acts/match.tsx'
import { ApproveNotice, Publish } from './acts/notice.tsx'

interface Verb {
  readonly verb: string
  readonly letter: string
  readonly Panel: ComponentType<ItemActProperties>
}

/** The verbs with a letter of their pinyin that is free. */
const verbs: Readonly<Record<LostFoundAction, Verb>> = {
  approveNotice: { verb: '批准招领', letter: 'Z', Panel: ApproveNotice },
  publish: { verb: '发布启事', letter: 'F', Panel: Publish },
  claim: { verb: '认领', letter: 'R', Panel: Claim },
  transfer: { verb: '移交公安', letter: 'Y', Panel: Transfer },
  keepOn: { verb: '移交失败续存', letter: 'X', Panel: KeepOn },
  dispose: { verb: '易腐销毁', letter: 'H', Panel: Dispose },
  match: { verb: '对上', letter: 'D', Panel: Match },
  returned: { verb: '寻回', letter: 'H', Panel: Returned },
  withdraw: { verb: '撤销报失', letter: 'C', Panel: Withdraw },
  amend: { verb: '修改', letter: 'G', Panel: Amend },
  void: { verb: '作废', letter: 'W', Panel: Void },
}

/** The step that stands out: what is due first, then the notice, then the claim. */
function wantedOf(item: LostFoundItem): LostFoundAction | undefined {
  const order: readonly LostFoundAction[] = item.due
    ? ['dispose', 'transfer']
    : ['approveNotice', ...(item.noticeOn === null ? (['publish'] as const) : []), 'claim', 'returned']
  return order.find((action) => item.actions.includes(action))
}

/** What may be done now, as verbs with keys, and the papers of it. */
export function ItemActions({ item, onReload }: { readonly item: LostFoundItem; readonly onReload: () => void }) {
  const [open, setOpen] = useState<LostFoundAction | null>(null)
  useQuery('settings.read', {}) // read before a panel wants its defaults
  if (open !== null) {
    const { Panel } = verbs[open]
    const close = () => setOpen(null)
    return <Panel item={item} onDone={close} onCancel={close} onReload={onReload} />
  }
  const wanted = wantedOf(item)
  return (
    <div className={caseStyles.verbs}>
      {item.actions.map((action) => (
        <VerbButton
          key={action}
          primary={action === wanted}
          letter={verbs[action].letter}
          verb={action === 'match' && item.match !== null ? '解除对上' : verbs[action].verb}
          run={() => setOpen(action)}
        />
      ))}
      <Papers item={item} />
    </div>
  )
}

function Papers({ item }: { readonly item: LostFoundItem }) {
  const print = usePrintRequest((request) => request.open)
  const { id, kind, state } = item
  const noticed = isKept(item.nature) && state === 'held' && kind !== 'contraband' && kind !== 'food'
  const handed = (state === 'held' && kind !== 'food') || state === 'transferred'
  return (
    <>
      {item.receiptSerial !== null && (
        <VerbButton primary={false} letter="P" verb="打印收据" run={() => print({ form: 'foundReceipt', id })} />
      )}
      {noticed && <VerbButton primary={false} letter="Q" verb="打印启事" run={() => print({ form: 'foundNotice', id })} />}
      {handed && (
        <VerbButton primary={false} letter="L" verb="移交清单" run={() => print({ form: 'foundTransfer', ids: [id] })} />
      )}
    </>
  )
}
