import { Button, Form, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { type Role, roleLabels } from '../../shared/access/roles.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import styles from './settings.module.css'
import type { SettingsForm } from './use-settings-form.ts'

interface Props {
  readonly title: string
  readonly about: ReactNode
  readonly state: SettingsForm
  readonly children: ReactNode
}

/** 「系统管理员、客服主管和项目经理」 */
function named(keepers: readonly Role[]): string {
  const names = keepers.map((role) => roleLabels[role])
  return `${names.slice(0, -1).join('、')}和${names.at(-1)}`
}

/** A slice of the settings: what it is for, its fields, and one key that saves. */
export function SettingsPage({ title, about, state, children }: Props) {
  const { form, base, error, mayChange, keepers, running, save, reload } = state
  return (
    <div className={styles.page}>
      <header>
        <h1>{title}</h1>
        <p className={styles.about}>{about}</p>
      </header>
      {base ? null : <Skeleton active />}
      <Form form={form} layout="vertical" requiredMark={false} disabled={!mayChange} validateTrigger={['onBlur', 'onSubmit']}>
        {base ? children : null}
      </Form>
      <ErrorNotice error={error} />
      <footer className={styles.foot}>
        {mayChange ? (
          <>
            <KeyedButton keys="Ctrl+S" label="保存" type="primary" run={() => void save()} running={running} disabled={!base} />
            {error?.code === 'CONFLICT' ? <Button onClick={reload}>放弃我的修改，载入新内容</Button> : null}
          </>
        ) : (
          <p className={styles.quiet}>只有{named(keepers)}可以修改。</p>
        )}
      </footer>
    </div>
  )
}
