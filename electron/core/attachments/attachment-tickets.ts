import { randomBytes } from 'node:crypto'
import type { AttachmentRecord, AttachmentType } from '../../../shared/attachments/attachments.ts'
import { minute } from '../../../shared/calendar.ts'
import type { Reply } from '../../../shared/reply.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../ports.ts'
import type { AttachmentFolder, FileState, KnownFile, WrittenFile } from './attachment-folder.ts'
import { checkedType } from './content-type.ts'

/** A file that came in whole and waits to be registered. */
export interface Arrived extends WrittenFile {
  readonly type: AttachmentType
  readonly size: number
}

interface Upload {
  readonly accountId: string
  readonly record: AttachmentRecord
  readonly size: number
  /** Empty again once it is on the disk. */
  bytes: Buffer
  received: number
  readonly until: number
  arriving?: Promise<Arrived>
  arrived?: Arrived
}

export interface ReadFile {
  readonly type: AttachmentType | 'text/calendar'
  readonly bytes: Uint8Array
}

interface Reading {
  readonly until: number
  /** A file of the folder, or one that was made for this reading and lies nowhere. */
  readonly known: (KnownFile & { readonly type: AttachmentType }) | null
  readonly made: ReadFile | null
}

const uploadLifetime = 10 * minute
const readLifetime = minute
const mostUploads = 12

const newTicket = () => randomBytes(16).toString('base64url')
const late = '这次上传已经过期或取消，没有附上；请重新选择文件'
const noRoom = '磁盘写不进去(可能已满)，文件没有附上，以前的记录都在；请清理磁盘后再附一次'

const readTrouble = {
  missing: '这个附件的文件不在数据文件夹里，记录还在；请从备份把 attachments 文件夹里的文件复制回来',
  damaged: '这个附件的文件已损坏或被换过，没有显示；请从备份把 attachments 文件夹里的文件复制回来',
} as const

/** What is on its way in and out, under unguessable tickets, in memory only (decision 10). */
export class AttachmentTickets {
  readonly #folder: AttachmentFolder
  readonly #log: Log
  readonly #uploads = new Map<string, Upload>()
  readonly #reads = new Map<string, Reading>()

  constructor(folder: AttachmentFolder, log: Log) {
    this.#folder = folder
    this.#log = log
  }

  #drop(ticket: string): void {
    const file = this.#uploads.get(ticket)?.arrived?.file
    this.#uploads.delete(ticket)
    if (file !== undefined) this.#folder.letGo(file)
  }

  /** Expects the bytes of one file. */
  expect(upload: Pick<Upload, 'accountId' | 'record' | 'size'>, now: number): string {
    for (const [ticket, { until }] of this.#uploads) if (until < now) this.#drop(ticket)
    const oldest = this.#uploads.keys().next()
    if (this.#uploads.size >= mostUploads && !oldest.done) this.#drop(oldest.value)
    const ticket = newTicket()
    this.#uploads.set(ticket, { ...upload, bytes: Buffer.alloc(upload.size), received: 0, until: now + uploadLifetime })
    return ticket
  }

  /** One part after another; a part that is sent again changes nothing. Answers when the last one is on the disk. */
  async receive(ticket: string, from: number, part: Uint8Array, now: number): Promise<Reply<{ readonly received: number }>> {
    const upload = this.#uploads.get(ticket)
    try {
      if (!upload || upload.until < now) throw new AppError('NOT_FOUND', late)
      const end = from + part.length
      if (from > upload.received || end > upload.size) {
        throw new AppError('INVALID', '文件没有按顺序传完，没有附上；请重新选择文件')
      }
      if (end > upload.received) {
        upload.bytes.set(part, from)
        upload.received = end
      }
      if (upload.received === upload.size) {
        upload.arriving ??= this.#store(upload.bytes)
        upload.arrived = await upload.arriving
        upload.bytes = Buffer.alloc(0)
        // Others took its place meanwhile.
        if (!this.#uploads.has(ticket)) this.#folder.letGo(upload.arrived.file)
      }
      return { ok: true, data: { received: upload.received } }
    } catch (error) {
      this.#drop(ticket)
      if (error instanceof AppError) return { ok: false, error: error.toReply() }
      this.#log.warn(`attachment: ${error instanceof Error && 'code' in error ? String(error.code) : 'fault'} while writing`)
      return { ok: false, error: { code: 'STORAGE', message: noRoom } }
    }
  }

  async #store(bytes: Buffer): Promise<Arrived> {
    return { type: checkedType(bytes), size: bytes.length, ...(await this.#folder.write(bytes)) }
  }

  /** @throws NOT_FOUND when it did not come in whole, was meant for another record, or is somebody else's */
  arrived(ticket: string, { accountId, record }: Pick<Upload, 'accountId' | 'record'>, now: number): Arrived {
    const upload = this.#uploads.get(ticket)
    const meant = upload?.accountId === accountId && upload.record.kind === record.kind && upload.record.id === record.id
    if (!upload?.arrived || !meant || upload.until < now || this.look(upload.arrived) !== 'kept') {
      throw new AppError('NOT_FOUND', late)
    }
    return upload.arrived
  }

  look(known: Pick<KnownFile, 'file' | 'size'>): FileState {
    return this.#folder.look(known)
  }

  grant(known: KnownFile & { readonly type: AttachmentType }, now: number): string {
    return this.#reading({ known, made: null, until: now + readLifetime })
  }

  /** A file that is made to leave, and is not kept. */
  offer(made: ReadFile, now: number): string {
    return this.#reading({ known: null, made, until: now + readLifetime })
  }

  #reading(reading: Reading): string {
    const now = reading.until - readLifetime
    for (const [ticket, { until }] of this.#reads) if (until < now) this.#reads.delete(ticket)
    const ticket = newTicket()
    this.#reads.set(ticket, reading)
    return ticket
  }

  /** Reads it whole, as `read` will. @throws STORAGE with what is wrong with it */
  prove(known: KnownFile): void {
    const found = this.#folder.prove(known)
    if (found === 'kept') return
    this.#log.warn(`attachment ${known.file}: ${found}`)
    throw new AppError('STORAGE', readTrouble[found].replace('没有显示', '没有另存'))
  }

  /** A picture for a paper, as an address that holds it whole; what is missing or damaged is left out, and on the log. */
  picture(known: KnownFile & { readonly type: AttachmentType }): string | null {
    const bytes = this.#folder.readNow(known)
    if (typeof bytes !== 'string') return `data:${known.type};base64,${Buffer.from(bytes).toString('base64')}`
    this.#log.warn(`attachment ${known.file}: ${bytes}`)
    return null
  }

  /** The whole file that a ticket stands for, or what is wrong with it. */
  async read(ticket: string, now: number): Promise<Reply<ReadFile>> {
    const found = this.#reads.get(ticket)
    if (!found || found.until < now) {
      return { ok: false, error: { code: 'NOT_FOUND', message: '打开的时间已过，请再打开一次' } }
    }
    const { known, made } = found
    if (made !== null) return { ok: true, data: made }
    if (known === null) throw new Error('a ticket for nothing')
    const bytes = await this.#folder.read(known).catch(() => 'damaged' as const)
    if (typeof bytes !== 'string') return { ok: true, data: { type: known.type, bytes } }
    this.#log.warn(`attachment ${known.file}: ${bytes}`)
    return { ok: false, error: { code: 'STORAGE', message: readTrouble[bytes] } }
  }

  /** After a start and after every registration; a folder that cannot be tidied now is tidied next time. */
  settle(isRegistered: (file: string) => boolean): void {
    try {
      this.#folder.settle(isRegistered)
    } catch (error) {
      this.#log.warn(`attachments: ${error instanceof Error && 'code' in error ? String(error.code) : 'fault'} while tidying`)
    }
  }
}
