import { useContext, useEffect, useRef, useState } from 'react'
import { civilTimeOf } from '../../shared/calendar.ts'
import { activeLayers, KeyLevel } from '../ui/keys.ts'

/** A pasted picture is always called `image.png`: when it was pasted tells more. */
function named(file: File): File {
  const ending = file.name.slice(file.name.lastIndexOf('.'))
  return new File([file], `粘贴 ${civilTimeOf(Date.now()).replace(':', '')}${ending}`, { type: file.type })
}

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Pictures that are pasted, and files dropped anywhere while this is the topmost thing on the screen. A file dropped
 * where nobody takes it must not lead the window away from what is being written.
 */
export function useIncomingFiles(enabled: boolean, take: (files: readonly File[]) => void): { readonly hovering: boolean } {
  const level = useContext(KeyLevel)
  const [hovering, setHovering] = useState(false)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const isTop = () => enabled && activeLayers()[0]?.level === level
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      // A table copied from an office program comes as words and as a picture of itself: the words are meant.
      const words = event.clipboardData?.types.includes('text/plain') ?? false
      if (files.length === 0 || words || !isTop()) return
      event.preventDefault()
      latest.current(files.map((file) => (/^image\.\w+$/.test(file.name) ? named(file) : file)))
    }
    const onDrag = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setHovering(event.type === 'dragover' && isTop())
      if (event.type === 'drop' && isTop()) latest.current([...(event.dataTransfer?.files ?? [])])
    }
    const kinds = ['dragover', 'dragleave', 'drop'] as const
    document.addEventListener('paste', onPaste)
    for (const kind of kinds) document.addEventListener(kind, onDrag)
    return () => {
      document.removeEventListener('paste', onPaste)
      for (const kind of kinds) document.removeEventListener(kind, onDrag)
    }
  }, [enabled, level])
  return { hovering }
}
