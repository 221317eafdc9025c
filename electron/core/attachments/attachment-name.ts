import type { AttachmentType } from '../../../shared/attachments/attachments.ts'

const endings: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
}

const longest = 80
/** Controls, zero-width and direction characters: 「gpj.exe」 must not read as 「exe.jpg」. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const notOnWindows = /[<>:"|?*]/g
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** The name that is shown and printed: no folders, nothing unseen, the ending of what the file is. Never a path. */
export function attachmentName(given: string, type: AttachmentType): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(unseen, '').replace(notOnWindows, '_').replace(/\s+/g, ' ').trim()
  const dot = clean.lastIndexOf('.')
  const ending = dot === -1 ? '' : clean.slice(dot + 1).toLowerCase()
  // 「3.2 号楼」 has a dot and no ending.
  const stem = /^[a-z0-9]{1,5}$/.test(ending) ? clean.slice(0, dot) : clean
  const bare = stem.replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...bare].slice(0, longest).join('')
  const kept = endings[type].includes(ending) ? ending : endings[type][0]
  return `${short === '' ? '未命名' : devices.test(short) ? `_${short}` : short}.${kept}`
}
