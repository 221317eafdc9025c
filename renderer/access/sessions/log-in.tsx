import { Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useKeys } from '../../ui/keys.ts'
import { enter, leave } from './enter.ts'
import { PasswordStep } from './password-step.tsx'
import { lastPerson, type Person, rolesText } from './person.ts'
import { PersonList } from './person-list.tsx'
import styles from './sessions.module.css'
import { Welcome } from './welcome.tsx'

interface Props {
  /** Why the log-in is asked for, when it is not the first one. */
  readonly reason?: string
  /** Whom to offer first; `null`: nobody, the list. */
  readonly first?: string | null
  readonly onCancel?: () => void
  readonly onEntered?: () => void
}

/** Choose a name, type the password. */
export function LogIn({ reason, first = lastPerson.get(), onCancel, onEntered }: Props) {
  const names = useQuery('accounts.names', {})
  const [picked, setPicked] = useState<Person | 'nobody' | null>(null)
  const logIn = useCommand('sessions.logIn')
  const people = names.data?.people ?? []
  const offered = people.find((person) => person.loginName === first) ?? (people.length === 1 ? people[0] : undefined)
  const person = picked === 'nobody' ? undefined : (picked ?? offered)
  const back = () => setPicked('nobody')

  const onPassword = async (password: string) => {
    if (!person) return null
    const reply = await logIn.run({ loginName: person.loginName, password })
    if (!reply.ok) return reply.error
    lastPerson.set(person.loginName)
    await enter(reply.data.token, reply.data.me)
    onEntered?.()
    return null
  }

  useKeys([{ keys: 'Escape', label: '返回', run: person && people.length > 1 ? back : (onCancel ?? back) }])
  return (
    <div className={styles.door}>
      <Welcome reason={reason} />
      <ErrorNotice error={names.error} onRetry={names.reload} />
      {person ? (
        <PasswordStep key={person.id} name={person.name} about={rolesText(person)} verb="登录" onPassword={onPassword}>
          {people.length > 1 ? (
            <Button type="text" onClick={back}>
              不是{person.name}，换一个人
            </Button>
          ) : null}
        </PasswordStep>
      ) : names.data ? (
        <PersonList people={people} onPick={setPicked} />
      ) : null}
      {onCancel ? (
        <div className={styles.ways}>
          <Button type="text" onClick={onCancel}>
            取消，回到刚才的画面
          </Button>
          <Button type="text" onClick={() => void leave().then(onCancel)}>
            退出登录，没有人接班
          </Button>
        </div>
      ) : null}
    </div>
  )
}
