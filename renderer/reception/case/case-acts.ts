import type { CaseAction, CaseDetail } from '../../../shared/reception/cases.ts'

/** The verbs of a record with their keys: a letter of the verb's pinyin that is free. */
export const actVerbs: Readonly<Record<CaseAction, { readonly verb: string; readonly keys: string }>> = {
  handOver: { verb: '转交', keys: 'Z' },
  finish: { verb: '办结', keys: 'B' },
  callBack: { verb: '回访', keys: 'H' },
  promise: { verb: '承诺', keys: 'C' },
  strikeOff: { verb: '注销', keys: 'X' },
  override: { verb: '事项未齐仍注销', keys: 'Q' },
  acknowledge: { verb: '已阅', keys: 'Y' },
  note: { verb: '补记', keys: 'J' },
  amend: { verb: '修改', keys: 'G' },
  reopen: { verb: '重新打开', keys: 'K' },
  print: { verb: '打印', keys: 'P' },
}

const order: readonly CaseAction[] = [
  'handOver',
  'finish',
  'callBack',
  'promise',
  'strikeOff',
  'override',
  'acknowledge',
  'note',
  'amend',
  'reopen',
  'print',
]
const deskActs: readonly CaseAction[] = ['amend', 'handOver', 'finish', 'callBack']

/**
 * The verbs to show, in the order of the work. The core decides them; only 注销 stays in sight while duties are open, because
 * asking for it is how the desk learns what is missing (1: 4.11).
 */
export function actsOf(record: Pick<CaseDetail, 'actions' | 'missing'>): readonly CaseAction[] {
  const asks = record.missing.length > 0 && record.actions.some((action) => deskActs.includes(action))
  return order.filter((action) => record.actions.includes(action) || (action === 'strikeOff' && asks))
}

/** The step that the procedure wants next; the button that stands out. */
export function nextAct(record: Pick<CaseDetail, 'actions' | 'state' | 'missing'>): CaseAction | null {
  const { actions, state, missing } = record
  const wanted: readonly CaseAction[] =
    state === 'registered'
      ? ['handOver', 'finish']
      : state === 'handedOver'
        ? ['finish']
        : missing.length === 0
          ? ['strikeOff']
          : ['callBack']
  return ['acknowledge' as const, ...wanted].find((action) => actions.includes(action)) ?? null
}
