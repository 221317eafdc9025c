import { Steps } from 'antd'
import { useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { desk } from '../../api/client.ts'
import { refreshSession } from '../../api/start-session.ts'
import { Cover } from '../../ui/cover.tsx'
import { enter } from '../sessions/enter.ts'
import { lastPerson } from '../sessions/person.ts'
import { AdministratorStep } from './administrator-step.tsx'
import { type Answers, emptyAnswers, stepOf } from './answers.ts'
import { ProjectStep } from './project-step.tsx'
import { RecoveryStep } from './recovery-step.tsx'
import styles from './set-up.module.css'

const titles = ['公司与项目', '系统管理员', '恢复码']

/** Writes everything at once, then opens the door for the administrator. */
async function complete({ company, project, prefix, administrator, check }: Answers): Promise<ReplyError | null> {
  const { name, loginName, password } = administrator
  const reply = await desk.setup.complete({
    company,
    project,
    prefix,
    administrator: { name, loginName, password },
    recoveryCodeCheck: check,
  })
  if (!reply.ok) return reply.error
  lastPerson.set(loginName)
  const entry = await desk.sessions.logIn({ loginName, password })
  if (entry.ok) await enter(entry.data.token, entry.data.me)
  await refreshSession()
  return null
}

/** The first run: whose desk this is, who looks after it, and the one sheet of paper that must not be lost. */
export function SetUp() {
  const [step, setStep] = useState(0)
  const [answers, setAnswers] = useState<Answers>(emptyAnswers)
  const [error, setError] = useState<ReplyError | null>(null)

  const go = (to: number, change: Partial<Answers>) => {
    setAnswers((before) => ({ ...before, ...change }))
    setError(null)
    setStep(to)
  }
  const finish = async (check: string) => {
    const trouble = await complete({ ...answers, check })
    setError(trouble)
    if (trouble) setStep(stepOf(trouble))
  }

  const shared = { answers, error }
  return (
    <Cover label="初次设置" width={560}>
      <div className={styles.page}>
        <header>
          <h1>设置前台</h1>
          <p>只需几分钟，做一次。全部内容保存在这台电脑上，不经过网络。</p>
        </header>
        <Steps size="small" current={step} items={titles.map((title) => ({ title }))} />
        {step === 0 ? <ProjectStep {...shared} onNext={(change) => go(1, change)} /> : null}
        {step === 1 ? (
          <AdministratorStep
            {...shared}
            onBack={(administrator) => go(0, { administrator })}
            onNext={(administrator) => go(2, { administrator })}
          />
        ) : null}
        {step === 2 ? <RecoveryStep {...shared} onBack={() => go(1, {})} onFinish={finish} /> : null}
      </div>
    </Cover>
  )
}
