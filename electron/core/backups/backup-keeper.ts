import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { BackupReason } from '../../../shared/backups/backups.ts'
import { hour, minute } from '../../../shared/calendar.ts'
import type { BackupRules } from '../../../shared/settings/backup-rules.ts'
import { databaseIn } from '../keys/data-folder.ts'
import type { Ports } from '../ports.ts'
import { backupFolder, backupsIn, type KnownBackup, nameOf, removeBackup, writeManifest } from './backup-file.ts'
import { backupRunner } from './backup-thread.ts'
import { troubleOf } from './backup-trouble.ts'
import { carryAttachments } from './carry.ts'
import { surplus } from './keeping.ts'
import { type Rehearsal, readRehearsal, writeRehearsal } from './rehearsal.ts'
import { carryTo, placeOn, secondTrouble, standingOf } from './second-disk.ts'

/** A copy that shall take the place of the data as soon as the call that decided it has been answered. */
export interface RestorePlan {
  readonly backup: KnownBackup
  /** `null`: before anybody could sign in. */
  readonly by: string | null
  readonly reason: string
}

interface Desk {
  readonly ports: Ports
  readonly dataKey: Uint8Array
  readonly siteId: () => string
  readonly rules: () => BackupRules
  /** Length of the operation log as it is now. */
  readonly auditRows: () => number
}

/** Once a night, and soon after the start of a PC that was off at night. */
const rehearsalEvery = 20 * hour

/** Makes, proves, thins out and carries copies; one thing at a time. */
export class BackupKeeper {
  readonly #desk: Desk
  readonly #folder: string
  readonly #run: ReturnType<typeof backupRunner>
  #running: Promise<unknown> | undefined
  #trouble: string | null = null
  #plan: RestorePlan | undefined

  constructor(desk: Desk) {
    this.#desk = desk
    this.#folder = backupFolder(desk.ports.folder)
    this.#run = backupRunner(desk.ports.backupWorker)
  }

  /** Newest first. */
  list(): KnownBackup[] {
    return backupsIn(this.#folder)
  }

  get running(): boolean {
    return this.#running !== undefined
  }

  /** Why the last attempt of the clock failed; `null` after one that did not. */
  get trouble(): string | null {
    return this.#trouble
  }

  second() {
    return standingOf(this.#disk(), this.list()[0])
  }

  /** Why a folder cannot be the second place; `null` if it can. Whether its disk is there now does not matter. */
  refuses(folder: string): string | null {
    return secondTrouble(this.#desk.ports.folder, folder)
  }

  rehearsal(): Rehearsal | null {
    return readRehearsal(this.#folder) ?? null
  }

  /** Whatever is due. Never rejects; what fails stands in `trouble`. @returns whether the standing is another one now */
  async due(): Promise<boolean> {
    if (this.#running || this.#plan) return false
    const standing = () => JSON.stringify([this.list()[0]?.name, this.#trouble, this.second(), this.rehearsal()])
    const before = standing()
    const kept = await this.#alone(() => this.#noted(async () => (this.#isDue() ? this.#make('clock') : this.#carry())))
    if ((await this.#alone(() => this.#noted(() => this.#rehearse()))) && kept) this.#trouble = null
    return standing() !== before
  }

  /** Throws what the disk or SQLite throws. */
  make(reason: BackupReason): Promise<KnownBackup> {
    return this.#alone(() => this.#make(reason))
  }

  /** Reads the whole copy again. Throws when it is not what it was when it was made. */
  prove(backup: KnownBackup): Promise<void> {
    return this.#alone(async () => {
      const found = await this.#run({ kind: 'prove', file: path.join(this.#folder, backup.name), key: this.#desk.dataKey })
      if (found.digest !== backup.digest) throw new Error('the copy differs from what was made')
    })
  }

  plan(plan: RestorePlan): void {
    this.#plan = plan
  }

  /** The plan, once. */
  takePlan(): RestorePlan | undefined {
    const plan = this.#plan
    this.#plan = undefined
    return plan
  }

  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#running) await this.#running.catch(() => undefined)
    const mine = work()
    this.#running = mine
    try {
      return await mine
    } finally {
      this.#running = undefined
    }
  }

  /** @returns whether it went well */
  async #noted(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      this.#trouble = troubleOf(error)
      this.#desk.ports.log.warn(`backup: ${error instanceof Error && 'code' in error ? String(error.code) : 'failed'}`)
      return false
    }
  }

  #isDue(): boolean {
    const newest = this.list()[0]
    if (!newest) return true
    const age = this.#desk.ports.clock.now() - newest.at
    // A clock that was set back must not stop the copies until it has caught up.
    const isOld = age < 0 || age >= this.#desk.rules().everyMinutes * minute
    return isOld && this.#desk.auditRows() !== newest.auditRows
  }

  async #make(reason: BackupReason): Promise<KnownBackup> {
    const { ports, dataKey } = this.#desk
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const at = ports.clock.now()
    const name = nameOf(at, reason)
    const target = path.join(this.#folder, name)
    const proof = await this.#run({ kind: 'copy', file: databaseIn(ports.folder), target, key: dataKey })
    await carryAttachments(path.join(ports.folder, 'attachments'), path.join(this.#folder, 'attachments'))
    writeManifest(this.#folder, name, at, reason, proof)
    this.#thin(this.#folder)
    await this.#carry()
    const made = this.list().find((one) => one.name === name)
    if (!made) throw new Error('the copy is not there')
    return made
  }

  async #carry(): Promise<void> {
    const newest = this.list()[0]
    const disk = this.#disk()
    if (!newest || standingOf(disk, newest).state !== 'behind') return
    await carryTo(disk, newest, this.#folder, this.#run)
    this.#thin(placeOn(disk))
  }

  async #rehearse(): Promise<void> {
    const { ports, dataKey } = this.#desk
    const newest = this.list()[0]
    const last = this.rehearsal()
    const at = ports.clock.now()
    if (!newest || (last && Math.abs(at - last.at) < rehearsalEvery)) return
    const job = { kind: 'rehearse', file: path.join(this.#folder, newest.name), key: dataKey, at } as const
    const trouble = await this.#run(job).then(() => null, troubleOf)
    writeRehearsal(this.#folder, { at, name: newest.name, trouble })
    if (trouble) ports.log.warn('a backup could not be opened in the rehearsal')
  }

  #thin(place: string): void {
    for (const { name } of surplus(backupsIn(place), this.#desk.ports.clock.now())) removeBackup(place, name)
  }

  #disk() {
    const { ports, dataKey, siteId, rules } = this.#desk
    return { dataFolder: ports.folder, dataKey, siteId: siteId(), chosen: rules().secondFolder }
  }
}
