import { useState } from 'react'
import { PickList } from '../../ui/pick-list.tsx'
import { matching, type Person, rolesText } from './person.ts'
import styles from './sessions.module.css'

interface Props {
  readonly people: readonly Person[]
  readonly onPick: (person: Person) => void
}

/** Who works here: typed or picked, without the mouse. */
export function PersonList({ people, onPick }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <PickList
      label="姓名或登录名"
      placeholder="输入姓名或登录名，↑↓ 选择"
      text={typed}
      onText={setTyped}
      choices={matching(people, typed).map((person) => ({
        key: person.id,
        run: () => onPick(person),
        content: (
          <>
            <strong className={styles.name}>{person.name}</strong>
            <span className={styles.roles}>{rolesText(person)}</span>
          </>
        ),
      }))}
      nothing={<p className={styles.quiet}>没有这个人。请检查姓名，或请系统管理员在「设置 › 人员」中添加。</p>}
    />
  )
}
