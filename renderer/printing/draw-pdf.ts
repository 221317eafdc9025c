import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

interface Drawing {
  readonly target: HTMLElement
  readonly width: number
  readonly signal: AbortSignal
  /** Of a file that is not ours: pages beyond are not drawn. */
  readonly mostPages?: number
  /** How many pages there are: known once the file is read, so that going on to print before the last is drawn loses nothing. */
  readonly onCounted: (pages: number) => void
}

// One PDF point is 1/72 inch, one CSS pixel 1/96: at this scale the page on the screen has the size of the paper.
const trueSize = 96 / 72

/** Draws the pages of a PDF into `target`. The library (and its worker, served by ourselves) is fetched on first use. */
export async function drawPdf(base64: string, { target, width, signal, mostPages, onCounted }: Drawing): Promise<void> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({ data: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) })
  signal.addEventListener('abort', () => void task.destroy())
  const file = await task.promise
  onCounted(file.numPages)
  const canvases: HTMLCanvasElement[] = []
  const last = Math.min(file.numPages, mostPages ?? file.numPages)
  for (let number = 1; number <= last && !signal.aborted; number += 1) {
    const page = await file.getPage(number)
    const scale = Math.min(trueSize, width / page.getViewport({ scale: 1 }).width)
    const canvas = document.createElement('canvas')
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', `第 ${number} 页，共 ${file.numPages} 页`)
    const sharp = page.getViewport({ scale: scale * window.devicePixelRatio })
    canvas.width = sharp.width
    canvas.height = sharp.height
    canvas.style.width = `${sharp.width / window.devicePixelRatio}px`
    await page.render({ canvas, viewport: sharp }).promise
    canvases.push(canvas)
    // The first page shows at once; the rest follow as they are drawn.
    if (!signal.aborted) target.replaceChildren(...canvases)
  }
}
