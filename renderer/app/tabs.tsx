import { DownOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useSession } from '../api/session.ts'
import { Kbd } from '../ui/kbd.tsx'
import { fitting } from './fitting.ts'
import { mayVisit, type Place, placeOf, tabRows } from './places.ts'
import styles from './tabs.module.css'

const gap = 4
/** 更多 with the longest title that it may take over. */
const moreWidth = 100

/** The number of tabs that the row has room for; `ruler` holds them all, unseen, at their true widths. */
function useFitting(ruler: RefObject<HTMLDivElement | null>): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    const row = ruler.current
    if (!row) return
    const measure = () => {
      const widths = [...row.children].map((tab) => tab.getBoundingClientRect().width)
      setCount(fitting(widths, row.clientWidth, gap, moreWidth))
    }
    // The row for the window, the tabs for the letters: a font that comes late changes only these.
    const watch = new ResizeObserver(measure)
    for (const one of [row, ...row.children]) watch.observe(one)
    measure()
    return () => watch.disconnect()
  }, [ruler])
  return count
}

/** The places that found no room, with their keys; it bears the name of the one in which somebody stands. */
function More({ places }: { readonly places: readonly Place[] }) {
  const here = placeOf(useLocation().pathname)
  const navigate = useNavigate()
  const button = useRef<HTMLButtonElement>(null)
  const current = places.find((place) => place === here)
  const items = places.map(({ path, title, keys }) => ({ key: path, label: title, extra: <Kbd keys={keys} /> }))
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      onOpenChange={(open) => void (!open && button.current?.focus())}
      menu={{ items, selectedKeys: current ? [current.path] : [], onClick: ({ key }) => void navigate(key) }}
    >
      <button
        ref={button}
        type="button"
        className={styles.tab}
        aria-haspopup="menu"
        aria-current={current ? 'page' : undefined}
        aria-label={current ? `${current.title}，更多画面` : '更多画面'}
      >
        {current?.title ?? '更多'}
        <DownOutlined aria-hidden className={styles.arrow} />
      </button>
    </Dropdown>
  )
}

interface RowProps {
  readonly title: string
  readonly places: readonly Place[]
}

function Row({ title: label, places }: RowProps) {
  const ruler = useRef<HTMLDivElement>(null)
  const count = useFitting(ruler)
  return (
    <nav className={styles.tabs} aria-label={label}>
      <div ref={ruler} className={styles.ruler} aria-hidden>
        {places.map(({ path, title }) => (
          <span key={path} className={styles.tab} data-title={title} />
        ))}
      </div>
      {places.slice(0, count).map(({ path, title, keys }) => (
        <NavLink key={path} to={path} end className={styles.tab ?? ''} title={`${title}（${keys}）`}>
          {title}
        </NavLink>
      ))}
      {count < places.length && <More places={places.slice(count)} />}
    </nav>
  )
}

/** The screens of 接待, 招商 or 参观, as many as the window has room for; the rest under 更多. */
export function Tabs() {
  const { pathname } = useLocation()
  const held = useSession((state) => state.me?.roles) ?? []
  const row = tabRows.find(({ under }) => pathname.startsWith(under))
  const places = row?.places.filter((place) => mayVisit(place, held)) ?? []
  return row && <Row key={`${row.title} ${held.join()}`} title={row.title} places={places} />
}
