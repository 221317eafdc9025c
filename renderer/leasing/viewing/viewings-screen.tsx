import { Segmented } from 'antd'
import { useRef, useState } from 'react'
import { type ViewingSpan, viewingSpanLabels, viewingSpans } from '../../../shared/leasing/viewing-words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { choices } from '../../reception/case/acts/choices.ts'
import { Empty } from '../../ui/empty.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { PrivacyKey } from '../privacy-key.tsx'
import { KeysOut } from './keys-out.tsx'
import { NewViewing } from './new-viewing.tsx'
import styles from './viewing.module.css'
import { viewingColumns } from './viewing-columns.tsx'
import { ViewingDrawer } from './viewing-drawer.tsx'

const viewingsOf = (page: Output<'viewings.list'>) => page.viewings

const nothing: Readonly<Record<ViewingSpan, string>> = {
  today: '今天没有看房。按 N 给一位客户约时间。',
  planned: '没有约好的看房。按 N 给一位客户约时间。',
  going: '没有人在看房；领了钥匙的会排在这里。',
  over: '记录过结果和取消的看房在这里。',
}

/** 看房: who comes when to see what, which key is out, and what came of it (2: 8; domain F13). */
export function ViewingsScreen() {
  const [asked, setSpan] = useAddress('group')
  const span = viewingSpans.find((one) => one === asked) ?? 'today'
  const pages = usePages('viewings.list', { span, prospectId: null, limit: 100 }, viewingsOf)
  const [openId, open] = useAddress('viewing')
  const [planning, setPlanning] = useState(false)
  const table = useRef<HTMLDivElement>(null)
  const next = () => setSpan(viewingSpans[(viewingSpans.indexOf(span) + 1) % viewingSpans.length] ?? 'today')
  useKeys([
    { keys: 'V', label: '换一组', run: next },
    { keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true },
  ])
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Segmented<ViewingSpan>
          aria-label="哪一组"
          options={choices(viewingSpanLabels, viewingSpans)}
          value={span}
          onChange={setSpan}
        />
        <span className={styles.verbs}>
          <PrivacyKey />
          <KeyedButton type="primary" keys="N" label="约看房" run={() => setPlanning(true)} />
        </span>
      </header>
      <KeysOut />
      <PagedTable
        tableRef={table}
        label={`看房：${viewingSpanLabels[span]}`}
        columns={viewingColumns}
        pages={pages}
        openKey={openId}
        onOpen={({ id }) => open(id)}
        empty={<Empty title={`没有「${viewingSpanLabels[span]}」的看房`} teach={nothing[span]} />}
      />
      <NewViewing open={planning} onClose={() => setPlanning(false)} onPlanned={open} />
      <ViewingDrawer id={openId} onClose={() => open(null)} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
