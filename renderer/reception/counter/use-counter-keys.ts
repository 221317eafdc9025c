import { categories, categoryLabels, channelLabels, channels } from '../../../shared/reception/words.ts'
import { type Binding, useKeys } from '../../ui/keys.ts'
import { categoryKeys, channelKeys, otherKeys } from './counter-keys.ts'
import type { Counter } from './use-counter.ts'

interface Acts {
  readonly toBox: () => void
  readonly register: () => void
  /** The card of a visiting owner who complains (1: 4.7). */
  readonly listen: () => void
}

const focusOn = (id: string) => () => document.getElementById(id)?.focus()

/** Every word and field of the counter under one key, also while somebody types. */
export function useCounterKeys(counter: Counter, { toBox, register, listen }: Acts): void {
  const { set, fields } = counter
  const alt = (letter: string, label: string, run: () => void): Binding => ({ keys: `Alt+${letter}`, label, run, inFields: true })
  useKeys([
    { keys: 'F2', label: '回到登记框', run: toBox, inFields: true },
    { keys: 'F4', label: '当面投诉：先听，再写', run: listen, inFields: true },
    { keys: 'Ctrl+Enter', label: '登记(在内容里也行)', run: register, inFields: true },
    ...channels.map((channel) => alt(channelKeys[channel], `方式 ${channelLabels[channel]}`, () => set({ channel }))),
    ...categories.map((category) => alt(categoryKeys[category], `类别 ${categoryLabels[category]}`, () => set({ category }))),
    alt(otherKeys.urgent, '紧急', () => set({ urgency: fields.urgency === 'urgent' ? 'normal' : 'urgent' })),
    alt(otherKeys.noName, '未留姓名', () => set({ name: '' })),
    alt(otherKeys.noPhone, '未留电话', () => set({ phone: '' })),
    alt(otherKeys.receivedAt, '收到时间', focusOn('received-at')),
    alt(otherKeys.remark, '备注', focusOn('remark')),
    alt(otherKeys.complainedOf, '被投诉人或部门', focusOn('complained-of')),
    { keys: 'Ctrl+Backspace', label: '清空重写', run: counter.clear },
  ])
}
