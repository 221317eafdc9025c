import { Checkbox } from 'antd'
import { useState } from 'react'
import { civilDateOf } from '../../../../shared/calendar.ts'
import { type NoticeWay, noticeWayLabels, noticeWays } from '../../../../shared/reception/lost-found-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { choices } from '../../case/acts/choices.ts'
import caseStyles from '../../case/case.module.css'
import { Field } from '../../case/field.tsx'
import { useAct } from '../../case/use-act.ts'
import type { ItemActProperties } from './item-act-properties.ts'
import { ItemPanel } from './item-panel.tsx'

/** 项目经理批准招领 */
export function ApproveNotice({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.approveNotice')
  const act = useAct(item, onDone, onReload)
  const submit = () => void act.submit((rev) => run({ id: item.id, rev }))
  return (
    <ItemPanel verb="批准招领" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <p className={caseStyles.plain}>
        启事只写「{item.name}」{item.appearance !== null && `「${item.appearance}」`}、拾获日期和地点，不写数量、金额和核对要点。
      </p>
    </ItemPanel>
  )
}

/** 招领方式与公告日期 */
export function Publish({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.publish')
  const act = useAct(item, onDone, onReload)
  const [ways, setWays] = useState<NoticeWay[]>(item.noticeWays.length === 0 ? ['posted'] : [...item.noticeWays])
  const [on, setOn] = useState(() => civilDateOf(Date.now()))
  const submit = () => void act.submit((rev) => run({ id: item.id, rev, ways, on }))
  return (
    <ItemPanel verb="发布启事" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="公告日期" name="on" error={act.error}>
        {(id) => <DateField id={id} value={on === '' ? null : on} onChange={(date) => setOn(date ?? '')} />}
      </Field>
      <Field label="招领方式" name="ways" error={act.error}>
        {() => <Checkbox.Group options={choices(noticeWayLabels, noticeWays)} value={ways} onChange={setWays} />}
      </Field>
    </ItemPanel>
  )
}
