import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrations } from '../../electron/core/database/migrations.ts'
import { fillCases } from './fill.ts'
import { fillPeople, peopleOf } from './fill-people.ts'
import type { Desk } from './made-case.ts'
import { type BenchDesk, foundDesk, openDesk, person } from './open-desk.ts'
import { assertSameShape } from './same-shape.ts'

/** Raise when the generator, or what it takes from the product, writes other rows than before. */
const generator = 4
const seed = 20_261_012

function deskOf({ core, accountId }: BenchDesk): Desk {
  const { siteId, settings, calendar } = core.site()
  return { siteId, settings, calendar, registrarId: accountId, registrar: person.name }
}

const schema = () =>
  createHash('sha256')
    .update(migrations.map(({ version, up }) => `${version}${up.toString()}`).join())
    .digest('hex')
    .slice(0, 8)

async function make(folder: string, size: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await foundDesk(folder)
  const desk = await openDesk(folder)
  await fillPeople(desk, peopleOf(size), seed)
  fillCases(desk.core.database, deskOf(desk), size, seed)
  desk.close()
}

/** Shows on a small desk that generator and product write the same. */
export async function checkGenerator(scratch: string): Promise<void> {
  const folder = path.join(scratch, 'shape')
  mkdirSync(folder)
  await foundDesk(folder)
  const desk = await openDesk(folder)
  await assertSameShape(desk, deskOf(desk))
  desk.close()
}

/** A copy of the data set of that size to work on; the set itself is made once and kept under the system's temp folder. */
export async function dataSet(size: number, scratch: string, say: (line: string) => void): Promise<string> {
  const kept = path.join(tmpdir(), 'qiantai-bench', `${generator}-${schema()}-${size}`)
  if (!existsSync(kept)) {
    const began = Date.now()
    rmSync(`${kept}.part`, { recursive: true, force: true })
    await make(`${kept}.part`, size)
    renameSync(`${kept}.part`, kept)
    say(`  made ${size} records in ${Math.round((Date.now() - began) / 1000)} s`)
  }
  const folder = path.join(scratch, String(size))
  cpSync(kept, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return folder
}
