import type { ReactNode } from 'react'

/** A line for the pen. A name on a screen is no signature, so the line stays empty (domain 5, 17). */
export function SignatureLine({ label, short = false }: { readonly label: string; readonly short?: boolean }) {
  return (
    <span className={short ? 'signature short' : 'signature'}>
      <span className="signature-label">{label}</span>
      <span className="signature-line" />
    </span>
  )
}

interface SignatureRowProps {
  readonly span: number
  /** Closes the lines above with 以下空白, in one piece with the signatures. */
  readonly closes?: boolean
  readonly children: ReactNode
}

/** The signatures that end a form, in the order they are given. Never alone on a page. */
export function SignatureRow({ span, closes = false, children }: SignatureRowProps) {
  return (
    <tr className="signatures">
      <td colSpan={span}>
        {closes && <div className="end-line">以下空白</div>}
        <div className="signature-lines">{children}</div>
      </td>
    </tr>
  )
}
