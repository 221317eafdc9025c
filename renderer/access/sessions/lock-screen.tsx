import { Button } from 'antd'
import { showUnlocked, useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import { PasswordStep } from './password-step.tsx'
import { rolesText } from './person.ts'
import styles from './sessions.module.css'
import { Welcome } from './welcome.tsx'

/** Idle for too long, or locked by hand: the same password opens it, and everything is as it was. */
export function LockScreen({ onSwitch }: { readonly onSwitch: () => void }) {
  const me = useSession((state) => state.me)
  const unlock = useCommand('sessions.unlock')
  const onPassword = async (password: string) => {
    const reply = await unlock.run({ password })
    if (!reply.ok) return reply.error
    showUnlocked()
    return null
  }
  if (!me) return null
  return (
    <div className={styles.door}>
      <Welcome reason="已锁定。正在填写的内容都还在。" />
      <PasswordStep name={me.name} about={rolesText(me)} verb="解锁" onPassword={onPassword}>
        <Button type="text" onClick={onSwitch}>
          换一个人登录
        </Button>
      </PasswordStep>
    </div>
  )
}
