import { createPortal } from 'react-dom'
import { civilDateOf } from '../../../shared/calendar.ts'
import styles from './recovery-sheet.module.css'

interface Props {
  readonly code: string
  readonly company: string
  readonly project: string
}

/** The paper itself. Before the first account there is nobody who could ask for a form, so the page prints itself. */
export function RecoverySheet({ code, company, project }: Props) {
  return createPortal(
    <section className={styles.sheet} aria-hidden="true">
      <h1>数据恢复码</h1>
      <p>
        {company} · {project} · {civilDateOf(Date.now())}
      </p>
      <p className={styles.code}>{code}</p>
      <p>
        用途：前台电脑更换、损坏或重装系统后，在「打开数据」页面输入本码，即可打开原有数据。没有本码，任何人（包括软件的作者）都打不开。
      </p>
      <p>保管：请装入信封封口，由项目经理保存于保险柜；不要拍照，不要存在电脑里。拆封须登记。</p>
      <p className={styles.signatures}>
        <span>打印人：</span>
        <span>保管人：</span>
        <span>日期：</span>
      </p>
    </section>,
    document.body,
  )
}
