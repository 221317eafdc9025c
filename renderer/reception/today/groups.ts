import type { CaseSummary } from '../../../shared/reception/cases.ts'
import type { Today } from '../../../shared/reception/today.ts'

export interface Group {
  readonly title: string
  /** What to do with each of them. */
  readonly teach: string
  readonly tone: 'late' | 'due' | 'calm' | 'confidential'
  /** All of them; `cases` holds the first 50. */
  readonly count: number
  readonly cases: readonly CaseSummary[]
}

/** The groups of the day in the order in which they press. */
export function groups(today: Today): readonly Group[] {
  return [
    { title: '已超时', teach: '过了时限还没有办结：催一催，或补记原因。', tone: 'late', ...today.late },
    { title: '待转交', teach: '登记了，还没有交到责任部门手里。', tone: 'due', ...today.toHandOver },
    { title: '快到期', teach: '不久就到办结时限。', tone: 'due', ...today.dueSoon },
    { title: '抄送待阅', teach: '受理人即被投诉人，请主管看过后记为已阅(4.1)。', tone: 'confidential', ...today.toAcknowledge },
    { title: '待回访', teach: '办结了，还没有问过业主(4.9)；重大的在前，再按时限。', tone: 'calm', ...today.toCallBack },
    { title: '待注销', teach: '事情都落实了，在台账上划去(4.11)。', tone: 'calm', ...today.toStrikeOff },
  ]
}
