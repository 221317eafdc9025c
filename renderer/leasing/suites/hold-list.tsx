import { App, Button } from 'antd'
import { useState } from 'react'
import { suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { SuiteDetail, SuiteHold } from '../../../shared/leasing/suites.ts'
import { useCommand } from '../../api/use-command.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import styles from './suite-drawer.module.css'

/** Whose prospects are near it; two at once is said in so many words (2: 8.1). */
export function HoldList({ suite }: { readonly suite: SuiteDetail }) {
  const [ending, setEnding] = useState<SuiteHold | null>(null)
  const { run, running } = useCommand('suites.release')
  const { message } = App.useApp()
  const { holdList } = suite
  if (holdList.length === 0) return null
  return (
    <section aria-label="意向客户">
      <h3>
        意向客户
        {holdList.length > 1 && <strong className={styles.due}>　{holdList.length} 家客户同时在看这个单元，请先商量</strong>}
      </h3>
      <ul className={styles.list}>
        {holdList.map((hold) => (
          <li key={hold.id}>
            <strong>{suiteStateLabels[hold.kind]}</strong>
            <span>{hold.owner}的客户</span>
            <span className={hold.expired ? styles.due : styles.quiet}>
              保留至 {hold.until}
              {hold.expired && '，已过期，请核实'}
            </span>
            {hold.releasable && (
              <Button size="small" onClick={() => setEnding(hold)}>
                解除
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ReasonDialog
        title={`解除${ending?.owner ?? ''}的客户对 ${suite.room} 的意向`}
        verb="解除"
        open={ending !== null}
        running={running}
        onClose={() => setEnding(null)}
        onSend={async (reason) => {
          const reply = await run({ id: ending?.id ?? '', reason })
          if (reply.ok) void message.success('已解除')
          return reply
        }}
      />
    </section>
  )
}
