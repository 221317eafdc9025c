import { FileExcelOutlined } from '@ant-design/icons'
import { App } from 'antd'
import { useState } from 'react'
import type { Reply } from '../../shared/reply.ts'
import type { WorkbookSubjectInput } from '../../shared/workbooks/workbooks.ts'
import { host } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useHostInfo } from '../api/use-host-info.ts'
import { downloadBase64 } from '../ui/download.ts'
import { KeyedButton } from '../ui/keyed-button.tsx'

/** Long enough to read a whole path. */
const secondsShown = 8
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Ready {
  readonly ticket: string
  readonly fileName: string
  readonly rows: number
}

/** Asks where (desktop), or offers it as a download (browser). @returns a sentence for the person */
async function carryOut({ ticket, fileName, rows }: Ready, kind: 'desktop' | 'browser'): Promise<Reply<string>> {
  if (kind === 'desktop') {
    const saved = await host.saveWorkbook({ ticket, fileName })
    if (!saved.ok) return saved
    return { ok: true, data: saved.data.path === null ? '没有保存' : `${rows} 行已保存到 ${saved.data.path}` }
  }
  const made = await host.workbook({ ticket })
  if (!made.ok) return made
  downloadBase64(made.data.base64, xlsx, fileName)
  return { ok: true, data: `${rows} 行已交给浏览器下载：${fileName}` }
}

interface Props {
  readonly subject: WorkbookSubjectInput
}

/** What the list shows, as an .xlsx; who took out which list is on record. */
export function ExportButton({ subject }: Props) {
  const { run } = useCommand('workbooks.prepare')
  const info = useHostInfo()
  const { message } = App.useApp()
  const [running, setRunning] = useState(false)
  const save = async () => {
    if (info === null || running) return
    setRunning(true)
    const ready = await run({ subject })
    const outcome = ready.ok ? await carryOut(ready.data, info.kind) : ready
    setRunning(false)
    if (outcome.ok) void message.success(outcome.data, secondsShown)
    else void message.error(outcome.error.message, secondsShown)
  }
  return (
    <KeyedButton
      inFields
      keys="Ctrl+E"
      label="导出 Excel"
      icon={<FileExcelOutlined aria-hidden />}
      running={running}
      run={() => void save()}
    />
  )
}
