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

/** The signatures that end a form, in the order they are given. Never alone on a page. */
export function SignatureRow({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <tr className="signatures">
      <td colSpan={span}>
        <div className="signature-lines">{children}</div>
      </td>
    </tr>
  )
}
