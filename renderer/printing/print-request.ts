import { create } from 'zustand'
import type { Subject } from '../../shared/printing/printing.ts'
import { onNewScreen } from '../api/session.ts'

interface PrintRequest {
  /** What the print dialogue shows; `null`: it is closed. */
  readonly subject: Subject | null
  readonly open: (subject: Subject) => void
  readonly close: () => void
}

/** Any screen asks for a paper by its subject; the one dialogue answers. */
export const usePrintRequest = create<PrintRequest>((set) => ({
  subject: null,
  open: (subject) => set({ subject }),
  close: () => set({ subject: null }),
}))
onNewScreen(() => usePrintRequest.getState().close())
