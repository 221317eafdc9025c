import { useState } from 'react'
import { type Stage, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { classText, companyText } from './prospect-words.ts'

const anybody = { grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null }

export type ChosenProspect = Pick<
  ProspectSummary,
  'id' | 'rev' | 'serial' | 'company' | 'stage' | 'visitorClass' | 'withClient'
> &
  Partial<Pick<ProspectSummary, 'contact'>>

interface Props {
  /** Of these stages alone; none: of every stage. */
  readonly stages: readonly Stage[]
  readonly chosen: ChosenProspect | null
  readonly onChoose: (prospect: ChosenProspect) => void
  readonly id?: string
  readonly autoFocus?: boolean
}

/** One of one's own prospects, searched in all of them while it is typed: company, contact, pinyin, phone or number. */
export function ProspectSelect({ stages, chosen, onChoose, id, autoFocus = false }: Props) {
  const [text, setText] = useState('')
  const asked = useSettled(text, 200)
  const filter = { ...anybody, stage: [...stages], text: asked, after: null, limit: 30 }
  const list = useQuery('prospects.list', filter, { keepPrevious: true })
  const found: readonly ChosenProspect[] = list.data?.prospects ?? []
  const shown = chosen === null || found.some((one) => one.id === chosen.id) ? found : [chosen, ...found]
  return (
    <Select<string | null>
      {...(id === undefined ? {} : { id })}
      autoFocus={autoFocus}
      aria-label="客户"
      placeholder="公司、联系人、拼音、电话后四位、编号"
      showSearch={{ filterOption: false, onSearch: setText }}
      value={chosen?.id ?? null}
      options={shown.map((one) => ({
        value: one.id,
        label: `${one.serial}　${companyText(one.company)}　${one.contact ?? ''}　${classText(one)}　${stageLabels[one.stage]}`,
      }))}
      loading={list.loading}
      onChange={(value) => {
        const one = shown.find((prospect) => prospect.id === value)
        if (one) onChoose(one)
      }}
    />
  )
}
