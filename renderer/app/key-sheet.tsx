import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { activeLayers, type Binding } from '../ui/keys.ts'
import { show, useDeskWindow } from './desk-window.ts'
import styles from './key-sheet.module.css'

/** What counts at this moment; the screen's keys before the frame's. */
export function showKeySheet(): void {
  const layers = activeLayers()
  const listed = (frame: boolean) => layers.filter(({ level }) => (level === 0) === frame).flatMap(({ read }) => read())
  show({ keySheet: [listed(false), listed(true)] })
}

const titles = ['这个画面', '到处可用']

function Group({ title, bindings }: { readonly title: string; readonly bindings: readonly Binding[] }) {
  const shown = bindings.filter(({ label }) => label !== null)
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {shown.map(({ keys, label }) => (
          <div key={`${keys} ${label}`}>
            <dt>
              <Kbd keys={keys} />
              <span className="spoken">{keys}</span>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The keys of the screen, on `?`. */
export function KeySheet() {
  const groups = useDeskWindow((state) => state.keySheet)
  return (
    <Dialog title="按键" open={groups !== null} onClose={() => show({ keySheet: null })} width={560}>
      <div className={styles.sheet}>
        {groups?.map((bindings, index) => (
          <Group key={titles[index]} title={titles[index] ?? ''} bindings={bindings} />
        ))}
        <p>列表中：↑↓ 移动，Enter 打开。表单中：Tab 到下一格，Shift+Tab 回上一格。</p>
      </div>
    </Dialog>
  )
}
