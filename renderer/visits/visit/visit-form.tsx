import { Radio } from 'antd'
import type { ReplyError } from '../../../shared/reply.ts'
import {
  announcement,
  announcementLabels,
  guestKindLabels,
  guestKinds,
  visitLevelLabels,
  visitLevels,
} from '../../../shared/visits/visit-words.ts'
import { useQuery } from '../../api/use-query.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { MomentField, type MomentInput } from '../../reception/case/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import type { VisitForm } from './visit-fields.ts'

interface Properties {
  readonly form: VisitForm
  readonly set: (change: Partial<VisitForm>) => void
  readonly arrives: MomentInput
  readonly leaves: MomentInput
  readonly error: ReplyError | null
}

type TextName = Exclude<keyof VisitForm, 'guestKind' | 'announced' | 'level' | 'template'>

/** Label, limit, lines and an example of every text. */
const texts: readonly (readonly [TextName, string, number, number, string])[] = [
  ['unit', '来访单位', 100, 1, ''],
  ['visitors', '人数', 5, 1, ''],
  ['leader', '领队', 60, 1, ''],
  ['leaderRank', '职务', 60, 1, ''],
  ['contact', '联系人', 60, 1, ''],
  ['contactPhone', '联系电话', 60, 1, ''],
  ['host', '接待负责人', 60, 1, ''],
  ['escort', '陪同人员', 200, 1, ''],
  ['room', '座谈地点', 60, 1, '如 一号会议室'],
  ['budgetPerHead', '接待标准（元/人）', 12, 1, '留空按级别'],
  ['purpose', '来访目的', 500, 2, ''],
  ['route', '参观路线', 500, 1, '如 大堂—前台—样板楼层'],
  ['beforehand', '事先了解', 5000, 2, '交流内容和形式、汇报材料、忌讳'],
  ['itinerary', '行程（一行一站）', 9000, 2, '14:00｜大堂｜迎接｜讲解人｜陪同'],
  ['names', '座签姓名（一行一位）', 5000, 2, ''],
]

/** Everything that may be known of a visit; who comes and when come first and are enough (3: 4.1). */
export function VisitFormFields({ form, set, arrives, leaves, error }: Properties) {
  return (
    <>
      <Field label="谁来" name="guestKind" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="谁来"
            options={choices(guestKindLabels, guestKinds)}
            value={form.guestKind}
            onChange={(event) => set({ guestKind: event.target.value })}
          />
        )}
      </Field>
      <MomentField label="到达时间" name="arrivesAt" placeholder="现在" moment={arrives} error={error} />
      <MomentField label="离开时间" name="leavesAt" placeholder="未定" moment={leaves} error={error} />
      <Grades form={form} set={set} error={error} />
      {texts.map(([name, label, limit, lines, placeholder]) => (
        <TextField
          key={name}
          {...{ name, label, limit, lines, placeholder, error }}
          value={form[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
    </>
  )
}

const noLevel = 'none'

function Grades({ form, set, error }: Pick<Properties, 'form' | 'set' | 'error'>) {
  const templates = useQuery('settings.read', {}).data?.visits.templates ?? []
  return (
    <>
      <Field label="通知方式" name="announced" error={error}>
        {() => (
          <Radio.Group
            aria-label="通知方式"
            options={choices(announcementLabels, announcement.options)}
            value={form.announced}
            onChange={(event) => set({ announced: event.target.value })}
          />
        )}
      </Field>
      <Field label="接待级别" name="level" error={error}>
        {() => (
          <Radio.Group
            aria-label="接待级别"
            options={[...choices(visitLevelLabels, visitLevels), { value: noLevel, label: '未定' }]}
            value={form.level ?? noLevel}
            onChange={(event) => set({ level: event.target.value === noLevel ? null : event.target.value })}
          />
        )}
      </Field>
      <Field label="场所模板（带出准备事项）" name="template" error={error}>
        {(id, invalid) => (
          <Select<string | null>
            id={id}
            allowClear
            placeholder="不用模板"
            value={form.template}
            status={invalid ? 'error' : ''}
            options={templates.map(({ name }) => ({ value: name, label: name }))}
            onChange={(template) => set({ template: template ?? null })}
          />
        )}
      </Field>
    </>
  )
}
