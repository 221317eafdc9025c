import { Sheet } from './sheet-frame.tsx'
import { namesOf, type VisitPaperData } from './visit-paper-data.ts'

/** A name is as large as its plate allows. */
function sizeOf(name: string): string {
  const length = [...name].length
  if (length <= 3) return 'largest'
  if (length <= 5) return 'large'
  return length <= 12 ? 'middle' : 'small'
}

/** 座签: two to a page, each folded along its middle so that the name is read from both sides (domain F17). */
export function NamePlates({ visit, fileName }: VisitPaperData) {
  return (
    <Sheet title="座签" documentTitle={fileName}>
      {namesOf(visit).map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two guests may have one name
        <section key={at} className={`plate ${sizeOf(name)}`} aria-label={name}>
          <p className="turned" aria-hidden="true">
            {name}
          </p>
          <p>{name}</p>
        </section>
      ))}
    </Sheet>
  )
}
