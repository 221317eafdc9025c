import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'
import type { Role } from '../../../shared/access/roles.ts'
import { type AttachmentRecord, attachmentPart } from '../../../shared/attachments/attachments.ts'
import type { Reply } from '../../../shared/reply.ts'
import type { TestDesk } from './test-desk.ts'

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A real picture of one colour, without compression worth the name: `padding` makes it as large as wanted. */
export function samplePng(width = 64, height = 48, padding = 0): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0x6a)])
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  const extra = padding === 0 ? [] : [chunk('zzZz', Buffer.alloc(padding, 7))]
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), ...extra, chunk('IEND', Buffer.alloc(0))])
}

const latin = (text: string) => Buffer.from(text, 'latin1')

/** Heads of files: enough for what only looks at the content, not enough to be drawn. */
export const sampleHeads = {
  jpeg: latin('\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x30\x00\x40\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xd9'),
  webp: latin('RIFF\x20\x00\x00\x00WEBPVP8 \x14\x00\x00\x00\x30\x01\x00\x9d\x01\x2a\x40\x00\x30\x00\x00\x00'),
  pdf: latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  heic: latin('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic'),
  mp4: latin('\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2'),
  program: latin('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00'),
  svg: latin('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  gif: latin('GIF89a\x01\x00\x01\x00'),
} as const

type Carried = Reply<{ readonly id: string; readonly name: string }>

/** Sends one file as a screen does: a ticket, its parts, its registration. @returns the first answer that is no */
export async function carry(desk: TestDesk, role: Role, record: AttachmentRecord, bytes: Uint8Array, name = '照片.png') {
  const begun = await desk.reply(role, 'attachments.begin', { record, size: bytes.length })
  if (!begun.ok) return begun
  const { ticket } = begun.data as { readonly ticket: string }
  for (let from = 0; from < bytes.length; from += attachmentPart) {
    const sent = await desk.app.attachments.receive(ticket, from, bytes.subarray(from, from + attachmentPart))
    if (!sent.ok) return sent
  }
  return (await desk.reply(role, 'attachments.add', { record, ticket, name })) as Carried
}

/** Reads one file as a screen does. */
export async function look(desk: TestDesk, role: Role, id: string) {
  const opened = await desk.reply(role, 'attachments.open', { id })
  return opened.ok ? desk.app.attachments.read((opened.data as { readonly ticket: string }).ticket) : opened
}
