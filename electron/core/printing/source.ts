import type { ReactElement } from 'react'
import type { FormId } from '../../../shared/printing/forms.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import type { SheetFrame } from './forms/sheet-frame.tsx'

/** A paper with its data gathered, ready to be rendered once per copy. */
export interface Source {
  readonly form: FormId
  /** What reprints are counted by. */
  readonly subjectKey: string
  readonly subjectId: string | null
  readonly caseId: string | null
  /** In words, for the time-line. */
  readonly named: string
  readonly landscape: boolean
  readonly fileName: (copy: string, printing: number) => string
  readonly document: (copy: string, printing: number) => ReactElement
  /** Puts on record that these copies leave the desk, in the transaction that prints them. @throws REFUSED */
  readonly leaves?: (context: CommandContext, copies: readonly string[], job: string) => void
}

/** What every paper says about itself, by the settings of the site and the person who prints it. */
export function frameOf(context: QueryContext, form: FormId, copy: string, printing: number): SheetFrame {
  const { company, project, forms } = context.settings
  return {
    company,
    project,
    form: forms[form],
    copy,
    printing,
    printedAt: context.now,
    printedBy: context.session?.name ?? null,
  }
}

/** The papers of the leasing desk: the tower is another house than the one that the reception stands in. */
export function towerFrame(context: QueryContext, form: FormId, copy: string, printing: number): SheetFrame {
  return { ...frameOf(context, form, copy, printing), project: context.settings.leasing.building }
}
