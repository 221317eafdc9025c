import type { Reply } from '../../shared/reply.ts'
import { fetchFile } from '../api/carry-file.ts'
import { host } from '../api/client.ts'
import { download } from '../ui/download.ts'

/** Asks where (desktop), or offers it as a download (browser). @returns a sentence for the person */
export async function carryOut(ticket: string, name: string, kind: 'desktop' | 'browser'): Promise<Reply<string>> {
  if (kind === 'desktop') {
    const saved = await host.saveFile({ ticket, fileName: name })
    if (!saved.ok) return saved
    return { ok: true, data: saved.data.path === null ? '没有保存' : `已保存到 ${saved.data.path}` }
  }
  const file = await fetchFile(ticket)
  if (!file.ok) return file
  download(file.data, name)
  return { ok: true, data: `已交给浏览器下载：${name}` }
}
