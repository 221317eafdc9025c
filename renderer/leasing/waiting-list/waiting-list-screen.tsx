import { Segmented } from 'antd'
import { useRef, useState } from 'react'
import { type WaitingGroup, waitingGroupLabels, waitingGroups } from '../../../shared/leasing/waiting-list.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Empty } from '../../ui/empty.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import suites from '../suites/suites.module.css'
import { AddWaiting } from './add-waiting.tsx'
import { rivalColumns, waitingColumns } from './waiting-columns.tsx'
import { WaitingDrawer } from './waiting-drawer.tsx'

const entriesOf = (page: Output<'waitingList.list'>) => page.entries
const rivalsOf = (page: Output<'waitingList.rivals'>) => page.buildings.map((one) => ({ ...one, id: one.building }))
const nothing = () => undefined

function Entries({ group }: { readonly group: WaitingGroup }) {
  const pages = usePages('waitingList.list', { group, limit: 100 }, entriesOf)
  const [openId, open] = useAddress('entry')
  const table = useRef<HTMLDivElement>(null)
  const entry = pages.items.find(({ id }) => id === openId)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <>
      <PagedTable
        tableRef={table}
        label={`候租：${waitingGroupLabels[group]}`}
        columns={waitingColumns}
        pages={pages}
        onOpen={({ id }) => open(id)}
        openKey={openId}
        empty={<Empty title={`没有「${waitingGroupLabels[group]}」的客户`} teach="按 N 登记已与其它大楼签约的客户（10.4）。" />}
      />
      {entry && <WaitingDrawer key={`${entry.id} ${entry.rev}`} entry={entry} onClose={() => open(null)} />}
    </>
  )
}

function Rivals() {
  const pages = usePages('waitingList.rivals', { limit: 100 }, rivalsOf)
  return (
    <PagedTable
      label="竞争大楼的实际租金"
      columns={rivalColumns}
      pages={pages}
      onOpen={nothing}
      empty={<Empty title="还不知道竞争大楼的租金" teach="候租客户说出签约大楼和价格后，在这里按大楼汇总。" />}
    />
  )
}

type View = WaitingGroup | 'rivals'
const views: readonly View[] = [...waitingGroups, 'rivals']
const labelOf = (view: View) => (view === 'rivals' ? '竞争大楼' : waitingGroupLabels[view])

/** 候租: who signed elsewhere, when to wake them, and what rival buildings really rent for (2: 10.4). */
export function WaitingListScreen() {
  const [asked, setView] = useAddress('group')
  const [adding, setAdding] = useState(false)
  const print = usePrintRequest((request) => request.open)
  const view = views.find((one) => one === asked) ?? 'waiting'
  useKeys([{ keys: 'V', label: '换一组', run: () => setView(views[(views.indexOf(view) + 1) % views.length] ?? 'waiting') }])
  return (
    <div className={suites.screen}>
      <header className={suites.bar}>
        <Segmented<View>
          aria-label="哪一组"
          options={views.map((value) => ({ value, label: labelOf(value) }))}
          value={view}
          onChange={setView}
        />
        <span className={suites.verbs}>
          <PrivacyKey />
          {view !== 'rivals' && <KeyedButton keys="P" label="打印名单" run={() => print({ form: 'waitingList', group: view })} />}
          <KeyedButton type="primary" keys="N" label="登记候租" run={() => setAdding(true)} />
        </span>
      </header>
      {view === 'rivals' ? <Rivals /> : <Entries key={view} group={view} />}
      {adding && <AddWaiting onClose={() => setAdding(false)} />}
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
