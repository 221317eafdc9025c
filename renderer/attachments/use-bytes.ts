import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReplyError } from '../../shared/reply.ts'
import { fetchFile } from '../api/carry-file.ts'
import { desk } from '../api/client.ts'

async function read(id: string): Promise<Blob> {
  const opened = await desk.attachments.open({ id })
  if (!opened.ok) throw opened.error
  const file = await fetchFile(opened.data.ticket)
  if (!file.ok) throw file.error
  return file.data
}

/** The bytes of a file: kept while something shows it, gone with the last that does. */
function useBytes(id: string, enabled: boolean) {
  return useQuery<Blob, ReplyError>({
    queryKey: ['attachmentBytes', id],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => read(id),
  })
}

/** A picture as an address for `<img>`. */
export function usePicture(id: string, enabled: boolean) {
  const { data, error } = useBytes(id, enabled)
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (data === undefined) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url: data === undefined ? undefined : url, error }
}

/** A PDF as base64. */
export function usePdfBytes(id: string) {
  const { data, error } = useBytes(id, true)
  const [base64, setBase64] = useState<string>()
  useEffect(() => {
    if (data === undefined) return
    const reader = new FileReader()
    reader.onload = () => setBase64(String(reader.result).replace(/^[^,]*,/, ''))
    reader.readAsDataURL(data)
    return () => reader.abort()
  }, [data])
  return { base64, error }
}
