import { useEffect } from 'react'
import { clockTimeOf } from '../../../shared/calendar.ts'
import type { BoardVisit } from '../../../shared/visits/preparations.ts'
import { useQuery } from '../../api/use-query.ts'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import styles from './board.module.css'
import { BoardDepartment } from './board-department.tsx'
import { useBoardSound } from './use-board-sound.ts'
import { useElapsed } from './use-elapsed.ts'

const again = 10_000

function back(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else window.location.hash = '/visits'
}

function whole(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** The twenty-minute board: both departments in digits that are read from five metres, on black (3: 4.2). */
export function Board() {
  return (
    <KeyLevel value={1}>
      <Wall />
    </KeyLevel>
  )
}

function Wall() {
  const { data, error, reload } = useQuery('preparations.board', {})
  useEffect(() => {
    const timer = setInterval(reload, again)
    return () => clearInterval(timer)
  }, [reload])
  useKeys([
    { keys: 'F', label: '全屏', run: whole },
    { keys: 'Escape', label: '回到参观', run: back },
  ])
  const visits = data?.visits ?? []
  return (
    <main className={styles.wall} aria-label="二十分钟倒计时">
      {error !== null && <p className={styles.trouble}>读不到数据：{error.message}</p>}
      {data !== undefined && visits.length === 0 && (
        <div className={styles.idle}>
          <p>没有正在准备的参观</p>
          <small>通知两部门后，倒计时在这里显示 · F 全屏 · Esc 返回</small>
        </div>
      )}
      <div className={styles.visits} data-several={visits.length > 1}>
        {visits.slice(0, mostShown).map((visit) => (
          <OneVisit
            key={visit.id}
            visit={visit}
            amber={data?.amber ?? 0}
            sound={data?.sound ?? false}
            single={visits.length === 1}
            onApart={() => void reload()}
          />
        ))}
      </div>
      {visits.length > mostShown && <p className={styles.more}>另有 {visits.length - mostShown} 批正在准备</p>}
    </main>
  )
}

const mostShown = 3

interface VisitProps {
  readonly visit: BoardVisit
  readonly amber: number
  readonly sound: boolean
  readonly single: boolean
  readonly onApart: () => void
}

function OneVisit({ visit, amber, sound, single, onApart }: VisitProps) {
  const elapsedOf = useElapsed(visit.departments, onApart)
  const standing = visit.departments.map((one) => ({ one, elapsed: elapsedOf(one) }))
  useBoardSound(
    sound,
    standing.map(({ one, elapsed }) => ({ ...one, elapsed })),
    amber,
  )
  return (
    <article className={styles.visit} aria-label={visit.serial}>
      <header>
        <strong>{visit.serial}</strong>
        <span>{clockTimeOf(visit.notifiedAt)} 通知</span>
        <span>{clockTimeOf(visit.arrivesAt)} 到达</span>
      </header>
      <div className={styles.columns}>
        {standing.map(({ one, elapsed }) => (
          <BoardDepartment key={one.department} one={one} elapsed={elapsed} amber={amber} single={single} />
        ))}
      </div>
    </article>
  )
}
