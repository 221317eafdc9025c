import { Checkbox } from 'antd'
import type { FormId } from '../../shared/printing/forms.ts'
import { formCopies } from '../../shared/printing/forms.ts'
import type { Sheet } from '../../shared/printing/printing.ts'
import styles from './printing.module.css'

interface Properties {
  readonly form: FormId
  readonly chosen: readonly string[]
  readonly sheets: readonly Sheet[]
  readonly shown: string | undefined
  readonly onChoose: (copies: readonly string[]) => void
  readonly onShow: (copy: string) => void
}

/** The named copies of the form: which to print, which is on view, and which would be a reprint. */
export function CopyChoice({ form, chosen, sheets, shown, onChoose, onShow }: Properties) {
  const toggle = (copy: string, on: boolean) =>
    onChoose(formCopies[form].filter((each) => (each === copy ? on : chosen.includes(each))))
  return (
    <fieldset className={styles.copies}>
      <legend>联次</legend>
      {formCopies[form].map((copy) => {
        const printing = sheets.find((sheet) => sheet.copy === copy)?.printing ?? 1
        return (
          <div key={copy} className={styles.copy} data-shown={copy === shown}>
            <Checkbox checked={chosen.includes(copy)} onChange={(event) => toggle(copy, event.target.checked)}>
              {copy}联
            </Checkbox>
            {printing > 1 && <span className={styles.reprint}>补打第 {printing} 份</span>}
            {chosen.includes(copy) && (
              <button type="button" className={styles.look} aria-pressed={copy === shown} onClick={() => onShow(copy)}>
                看
              </button>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
