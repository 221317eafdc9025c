import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { samplePng } from '../electron/core/testing/sample-files.ts'
import { type AttachmentRecord, attachmentPart } from '../shared/attachments/attachments.ts'
import { storyClient } from './client.ts'
import { foundDesk } from './found-desk.ts'
import { register } from './ground.ts'
import { type BrowserProcess, startBrowserHost } from './hosts/browser-process.ts'
import { newPlace, tokenOf } from './template.ts'

const rounds = 12

async function put(url: string, body: Uint8Array) {
  const headers = { 'Content-Type': 'application/octet-stream' }
  const response = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) })
  return (await response.json()) as { readonly ok: boolean }
}

/** Adds files until the host is gone; `acknowledged` gets the name of each that was said to be kept. */
async function addUntilDead(host: BrowserProcess, record: AttachmentRecord, acknowledged: Map<string, number>) {
  try {
    const desk = storyClient(host.call, await tokenOf(host, 'receptionist'))
    for (;;) {
      const size = 1 + Math.floor(Math.random() * 900_000)
      const bytes = samplePng(64, 48, size)
      const { ticket } = await desk.attachments.begin({ record, size: bytes.length })
      for (let from = 0; from < bytes.length; from += attachmentPart) {
        await put(`${host.url}attachment/${ticket}?from=${from}`, bytes.subarray(from, from + attachmentPart))
      }
      const name = `${randomUUID()}.png`
      await desk.attachments.add({ record, ticket, name })
      acknowledged.set(name, bytes.length)
    }
  } catch {
    // Killed, or the record is full.
  }
}

/** Every acknowledged file is listed and comes back to the bit; nothing that is listed is missing or damaged. */
async function check(host: BrowserProcess, record: AttachmentRecord, acknowledged: ReadonlyMap<string, number>) {
  const desk = storyClient(host.call, await tokenOf(host, 'receptionist'))
  const { attachments } = await desk.attachments.list({ record })
  expect(attachments.filter(({ state }) => state !== 'kept')).toEqual([])
  expect([...acknowledged.keys()].filter((name) => !attachments.some((one) => one.name === name))).toEqual([])
  for (const { id, name, size } of attachments) {
    const { ticket } = await desk.attachments.open({ id })
    const response = await fetch(`${host.url}attachment/${ticket}`)
    expect(response.status, name).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBe(acknowledged.get(name) ?? size)
  }
  return attachments.length
}

test('killed at any moment: what was acknowledged is there to the bit, what was not leaves nothing behind', async () => {
  const place = newPlace()
  await foundDesk(place)
  let kept = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      const host = await startBrowserHost(place)
      const api = storyClient(host.call, await tokenOf(host, 'receptionist'))
      const record = { kind: 'case', id: (await register(api, { category: 'repair', content: '漏水' })).id } as const
      const acknowledged = new Map<string, number>()
      const adding = addUntilDead(host, record, acknowledged)
      const some = 1 + Math.floor(Math.random() * 4)
      while (acknowledged.size < some) await pause(5)
      await pause(Math.random() * 60)
      host.child.kill('SIGKILL')
      await Promise.all([once(host.child, 'exit'), adding])
      const again = await startBrowserHost(place)
      kept += await check(again, record, acknowledged)
      expect(readdirSync(join(place.folder, 'attachments', 'incoming'))).toEqual([])
      await again.close()
    }
    expect(kept).toBeGreaterThanOrEqual(rounds)
    expect(readdirSync(join(place.folder, 'attachments')).filter((name) => name !== 'incoming')).toHaveLength(kept)
  } finally {
    rmSync(place.root, { recursive: true, force: true })
  }
})
