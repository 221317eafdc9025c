import type { AttachmentType } from '../../../shared/attachments/attachments.ts'
import { AppError } from '../errors.ts'
import { pictureSize } from './picture-size.ts'

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

function typeOf(bytes: Uint8Array): AttachmentType | undefined {
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (ascii(bytes, 0, 16) === '\x89PNG\r\n\x1a\n\0\0\0\rIHDR') return 'image/png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (/^%PDF-\d\.\d/.test(ascii(bytes, 0, 8))) return 'application/pdf'
  return undefined
}

const apple = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif']

/** Why it is not taken, in words that help. */
function whyNot(bytes: Uint8Array): string {
  const take = '请改存为 JPEG、PNG、WebP 图片或 PDF 后再附'
  if (ascii(bytes, 4, 8) === 'ftyp') {
    return apple.includes(ascii(bytes, 8, 12))
      ? '这是 HEIC 照片(苹果手机的默认格式)，没有附上；请在手机「设置-相机-格式」里选「兼容性最佳」，或改存为 JPEG 后再附'
      : '这是录像或录音，没有附上；请另行保管，并在证据清单里写明存放处'
  }
  if (ascii(bytes, 0, 2) === 'MZ' || ascii(bytes, 0, 4) === '\x7fELF' || ascii(bytes, 0, 2) === '#!') {
    return '这是一个程序，不是图片，没有附上；如果来历不明请不要打开它，并告诉系统管理员'
  }
  return `这个文件的内容不是能附的类型，没有附上；${take}`
}

/** Larger than any telephone's picture of 20 MB: such a file is made to fill the memory of whoever opens it. */
const mostPixels = 120_000_000

/** What a file is by its content; its name is not asked. @throws INVALID with the way out */
export function checkedType(bytes: Uint8Array): AttachmentType {
  const type = typeOf(bytes)
  if (type === undefined) throw new AppError('INVALID', whyNot(bytes))
  if (type === 'application/pdf') return type
  const size = pictureSize(type, bytes)
  if (size === undefined || size.width * size.height === 0) {
    throw new AppError('INVALID', '这张图片不完整或已损坏，没有附上；请重新拍摄或重新导出后再附')
  }
  if (size.width * size.height > mostPixels) {
    throw new AppError('INVALID', `这张图片有 ${size.width}×${size.height} 点，太大，没有附上；请缩小后再附`)
  }
  return type
}
