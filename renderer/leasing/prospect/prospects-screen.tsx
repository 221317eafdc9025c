import { PlusOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { useNavigate } from 'react-router'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { useHolds } from '../../api/use-holds.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { useAddress } from '../../ui/use-address.ts'
import { PendingConcessions } from '../concessions/pending-concessions.tsx'
import { PrivacyKey } from '../privacy-key.tsx'
import { ColleagueTable } from './colleague-table.tsx'
import styles from './prospect.module.css'
import { ProspectBoard } from './prospect-board.tsx'
import { ProspectDrawer } from './prospect-drawer.tsx'
import { ProspectTable } from './prospect-table.tsx'
import { useOpenProspect } from './use-open-prospect.ts'
import { Watching } from './watching.tsx'

const views = { board: '看板', table: '表格', colleagues: '同事的客户' } as const
type View = keyof typeof views

/** 客户: everybody whom one answers for, by stage or line by line; others' masked (2: 1–10). */
export function ProspectsScreen() {
  const supervises = useHolds(leasingSupervision)
  const [asked, setView] = useAddress('view')
  const shown = (Object.keys(views) as readonly View[]).filter((view) => view !== 'colleagues' || !supervises)
  const view = shown.find((one) => one === asked) ?? 'board'
  const { id, open, close } = useOpenProspect()
  const navigate = useNavigate()
  const next = () => setView(shown[(shown.indexOf(view) + 1) % shown.length] ?? 'board')
  useKeys([{ keys: 'V', label: '换一种看法', run: next }])
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Segmented<View>
          aria-label="怎样看"
          options={shown.map((value) => ({ value, label: views[value] }))}
          value={view}
          onChange={setView}
        />
        <Watching onOpen={open} />
        <PendingConcessions />
        <span className={styles.verbs}>
          <PrivacyKey />
          <KeyedButton
            type="primary"
            keys="N"
            label="登记客户"
            icon={<PlusOutlined aria-hidden />}
            run={() => void navigate('/leasing/new')}
          />
        </span>
      </header>
      {view === 'board' && <ProspectBoard onOpen={open} supervises={supervises} />}
      {view === 'table' && <ProspectTable onOpen={open} openId={id} supervises={supervises} />}
      {view === 'colleagues' && <ColleagueTable />}
      <ProspectDrawer id={id} onClose={close} onOpen={open} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
