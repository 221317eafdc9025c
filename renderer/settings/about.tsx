import { useSession } from '../api/session.ts'
import { useHostInfo } from '../api/use-host-info.ts'
import styles from './settings.module.css'

const kinds = { desktop: '桌面程序', browser: '浏览器（本机）' } as const

export function About() {
  const info = useHostInfo()
  const company = useSession((state) => state.company)
  const project = useSession((state) => state.project)
  return (
    <div className={styles.page}>
      <header>
        <h1>Qiantai 前台</h1>
        <p className={styles.about}>物业公司前台的工作软件。全部数据在这台电脑上，加密保存，不需要网络。</p>
      </header>
      <dl className={styles.facts}>
        <dt>使用单位</dt>
        <dd>
          {company} · {project}
        </dd>
        <dt>版本</dt>
        <dd>{info?.version}</dd>
        <dt>运行方式</dt>
        <dd>{info ? kinds[info.kind] : null}</dd>
        <dt>打印</dt>
        <dd>{info ? (info.silentPrint ? '直接送到打印机' : '经浏览器的打印窗口') : null}</dd>
        <dt>数据文件夹</dt>
        <dd>{info?.folder}</dd>
        <dt>备份</dt>
        <dd>
          自动做，见「备份」。换电脑时把第二处备份里的 keys.json、最近一份 .db（改名为 desk.db）和 attachments
          放进新的数据文件夹，打开时输入恢复码。
        </dd>
      </dl>
    </div>
  )
}
