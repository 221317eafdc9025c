import { Segmented } from 'antd'
import { useRef } from 'react'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { type ConcessionGroup, concessionGroupLabels, concessionGroups } from '../../../shared/leasing/concession-words.ts'
import type { Output } from '../../api/paths.ts'
import { useHolds } from '../../api/use-holds.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import { ProspectChoice } from '../quotation/prospect-choice.tsx'
import suites from '../suites/suites.module.css'
import { ApplyDrawer } from './apply-drawer.tsx'
import { concessionColumns } from './concession-columns.tsx'
import { ConcessionDrawer } from './concession-drawer.tsx'

const concessionsOf = (page: Output<'concessions.list'>) => page.concessions
const someone = 'choose'

function Applications({ group, openId, onOpen }: ListProps) {
  const pages = usePages('concessions.list', { group, prospectId: null, limit: 100 }, concessionsOf)
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <PagedTable
      tableRef={table}
      label={`特价：${concessionGroupLabels[group]}`}
      columns={concessionColumns}
      pages={pages}
      onOpen={({ id }) => onOpen(id)}
      openKey={openId}
      empty={<Empty title={`没有「${concessionGroupLabels[group]}」的申请`} teach="按 N 为一位客户申请特价（9.4、10.5）。" />}
    />
  )
}

interface ListProps {
  readonly group: ConcessionGroup
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** 特价: what waits for one's decision, what is on its way, what is over (2: 9.4, 10.5). */
export function ConcessionsScreen() {
  const supervises = useHolds(leasingSupervision)
  const waiting = useQuery('concessions.waiting', {})
  const [asked, setGroup] = useAddress('group')
  const [openId, open] = useAddress('concession')
  const [applying, applyFor] = useAddress('for')
  const [suiteId] = useAddress('suite')
  const shown = concessionGroups.filter((one) => one !== 'mine' || supervises)
  const group = shown.find((one) => one === asked) ?? shown[0] ?? 'running'
  const count = waiting.data?.count ?? 0
  const labelOf = (one: ConcessionGroup) => `${concessionGroupLabels[one]}${one === 'mine' && count > 0 ? ` ${count}` : ''}`
  const next = () => setGroup(shown[(shown.indexOf(group) + 1) % shown.length] ?? 'running')
  useKeys([{ keys: 'V', label: '换一组', run: next }])
  if (applying === someone) return <ProspectChoice question="为谁申请特价？" onChoose={applyFor} />
  return (
    <div className={suites.screen}>
      <header className={suites.bar}>
        <Segmented<ConcessionGroup>
          aria-label="哪一组"
          options={shown.map((value) => ({ value, label: labelOf(value) }))}
          value={group}
          onChange={setGroup}
        />
        <span className={suites.verbs}>
          <PrivacyKey />
          <KeyedButton type="primary" keys="N" label="申请特价" run={() => applyFor(someone)} />
        </span>
      </header>
      <Applications key={group} group={group} openId={openId} onOpen={open} />
      <ConcessionDrawer id={openId} onClose={() => open(null)} />
      {applying !== null && <ApplyDrawer key={applying} prospectId={applying} suiteId={suiteId} onClose={() => applyFor(null)} />}
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
