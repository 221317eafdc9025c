import { type FocusEvent, lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-router/dom'
import { useIdleLock } from '../access/sessions/idle.ts'
import { LockScreen } from '../access/sessions/lock-screen.tsx'
import { LogIn } from '../access/sessions/log-in.tsx'
import { useSession } from '../api/session.ts'
import { refreshSession } from '../api/start-session.ts'
import { Raiser } from '../reminders/raiser.tsx'
import { Cover } from '../ui/cover.tsx'
import { boardPath } from '../visits/board/open-board.ts'
import { Away } from './away.tsx'
import { Curtain } from './curtain.tsx'
import { show, useDeskWindow } from './desk-window.ts'
import { fetchScreens, router } from './routes.tsx'
import { stageId } from './stage.ts'

const SetUp = lazy(async () => ({ default: (await import('../access/setup/set-up.tsx')).SetUp }))
const Board = lazy(async () => ({ default: (await import('../visits/board/board.tsx')).Board }))
const Recovery = lazy(async () => ({ default: (await import('../access/setup/recovery.tsx')).Recovery }))

/** The frame and whatever is open in it. Covered, it stays as it is but can be neither seen, read out nor reached. */
function Stage({ covered }: { readonly covered: boolean }) {
  const lastFocused = useRef<HTMLElement | null>(null)
  const remember = (event: FocusEvent<HTMLElement>) => {
    if (event.target instanceof HTMLElement) lastFocused.current = event.target
  }
  useEffect(() => {
    if (!covered) lastFocused.current?.focus({ preventScroll: true })
  }, [covered])
  useEffect(() => {
    const timer = setTimeout(fetchScreens, 1000)
    return () => clearTimeout(timer)
  }, [])
  useIdleLock()
  return (
    <div id={stageId} className="stage" data-covered={covered} inert={covered} onFocusCapture={remember}>
      <RouterProvider router={router} />
    </div>
  )
}

function Door() {
  const me = useSession((state) => state.me)
  const state = useSession((one) => one.state)
  const switching = useDeskWindow((one) => one.switching)
  const stay = () => show({ switching: false })
  if (state === 'open' && !switching) return null
  const label = state === 'locked' && !switching ? '已锁定' : '登录'
  return (
    <Cover label={label} high>
      {switching ? (
        <LogIn
          reason={
            state === 'locked' && me
              ? `换人：登录后是您自己的画面；${me.name}没写完的内容留着，本人登录后接着写。`
              : '换人：登录后接着用现在的画面。'
          }
          first={null}
          onCancel={stay}
          onEntered={stay}
        />
      ) : state === 'locked' ? (
        <LockScreen onSwitch={() => show({ switching: true })} />
      ) : me ? (
        <LogIn reason="登录已到期，请重新登录。正在填写的内容都还在。" />
      ) : (
        <LogIn />
      )}
    </Cover>
  )
}

const openPath = (path: string) => void router.navigate(path)
/** Whether the address of this window is that of the board. */
function useOnTheWall(): boolean {
  return useSyncExternalStore(
    (tell) => {
      window.addEventListener('hashchange', tell)
      return () => window.removeEventListener('hashchange', tell)
    },
    () => window.location.hash.startsWith(`#${boardPath}`),
  )
}

/** What stands between the window and the desk's records. */
export function Gate() {
  const phase = useSession((state) => state.phase)
  const me = useSession((state) => state.me)
  const open = useSession((state) => state.state === 'open')
  const curtain = useDeskWindow((state) => state.curtain)
  const switching = useDeskWindow((state) => state.switching)
  const screen = useSession((state) => state.screen)
  const onTheWall = useOnTheWall()
  if (phase === 'starting') return null
  if (phase === 'empty') {
    return (
      <Suspense>
        <SetUp />
      </Suspense>
    )
  }
  if (phase === 'keyNeeded' || phase === 'unreadable') {
    return (
      <Suspense>
        <Recovery />
      </Suspense>
    )
  }
  const covered = !open || curtain || switching || phase === 'away'
  // On the wall it stays readable while the desk is locked; it tells nothing of who comes.
  if (onTheWall) {
    return (
      <Suspense>
        <Board />
      </Suspense>
    )
  }
  return (
    <>
      {me ? <Raiser covered={covered} onOpen={openPath} /> : null}
      {me ? <Stage key={screen} covered={covered} /> : null}
      {phase === 'away' ? <Away onRetry={() => void refreshSession()} /> : curtain ? <Curtain /> : <Door />}
    </>
  )
}
