import type { AttachmentType } from '../../../shared/attachments/attachments.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Start of frame: C0–CF without the tables C4, C8 and CC that lie among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** The picture itself, or its end. */
const isPast = (marker: number) => marker === 0xda || marker === 0xd9

/** Bytes from one marker to the next; a 255 before a marker is only filling. */
function stepOver(data: DataView, at: number, marker: number): number {
  if (marker === 0xff) return 1
  return hasNoLength(marker) ? 2 : 2 + data.getUint16(at + 2)
}

/** Walks from segment to segment until the one that says how large the picture is. */
function jpegSize(data: DataView): Size | undefined {
  for (let at = 2; at + 9 <= data.byteLength && data.getUint8(at) === 0xff; ) {
    const marker = data.getUint8(at + 1)
    if (isFrame(marker)) return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    if (isPast(marker)) return undefined
    at += stepOver(data, at, marker)
  }
  return undefined
}

function webpSize(data: DataView): Size | undefined {
  if (data.byteLength < 30) return undefined
  const kind = data.getUint32(12)
  if (kind === 0x56503858) {
    const wide = (at: number) => data.getUint16(at, true) + data.getUint8(at + 2) * 65_536 + 1
    return { width: wide(24), height: wide(27) }
  }
  if (kind === 0x5650384c) {
    const bits = data.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind === 0x56503820) return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff }
  return undefined
}

/** Width and height in pixels as the file's own head tells them; `undefined` where it does not. */
export function pictureSize(type: Exclude<AttachmentType, 'application/pdf'>, bytes: Uint8Array): Size | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'image/jpeg') return jpegSize(data)
  if (type === 'image/webp') return webpSize(data)
  return data.byteLength < 33 ? undefined : { width: data.getUint32(16), height: data.getUint32(20) }
}
