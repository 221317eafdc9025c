import { useHostInfo } from '../api/use-host-info.ts'
import styles from './settings.module.css'

/** Where this computer shows its notices. */
export function NoticePlace() {
  const info = useHostInfo()
  if (info === null) return null
  return (
    <p className={styles.quiet}>
      {info.notices
        ? '本机用系统的桌面提醒，窗口最小化、屏幕锁定时也提醒。'
        : '本机在浏览器里使用：提醒显示在前台窗口的左下角，件数写在标签页的标题上；窗口被遮住时，看到窗口后再提醒。'}
    </p>
  )
}
