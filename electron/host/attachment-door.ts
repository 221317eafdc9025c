import type { App } from '../core/app.ts'
import { attachmentPolicy, safeHeaders } from './content-policy.ts'
import { refusal } from './host-calls.ts'

/** As of every other request. */
const largestPart = 1024 * 1024

const headers = { ...safeHeaders, 'Content-Security-Policy': attachmentPolicy, 'Cache-Control': 'no-store' } as const
const json = (body: unknown, status: number) => Response.json(body, { status, headers })

/**
 * `GET` and `PUT /attachment/<ticket>` of both hosts (decision 10): bytes out, or one part in at `?from=`. The ticket is
 * the permission; its core knows for whom it was made.
 */
export async function attachmentAnswer(app: Pick<App, 'attachments'>, ticket: string, request: Request): Promise<Response> {
  if (request.method === 'GET') return readAnswer(app, ticket)
  if (request.method !== 'PUT') return json(refusal('NOT_FOUND', '没有这个地址'), 405)
  if (!/^application\/octet-stream$/i.test(request.headers.get('content-type') ?? '')) {
    return json(refusal('INVALID', '只接受文件内容'), 415)
  }
  const from = /^\?from=(\d{1,9})$/.exec(new URL(request.url).search)?.[1]
  const part = from === undefined ? undefined : await readPart(request)
  if (from === undefined || part === undefined) return json(refusal('INVALID', '文件没有传完整，没有附上；请再附一次'), 413)
  const reply = await app.attachments.receive(ticket, Number(from), part)
  return json(reply, reply.ok ? 200 : 422)
}

async function readAnswer(app: Pick<App, 'attachments'>, ticket: string): Promise<Response> {
  const reply = await app.attachments.read(ticket)
  if (!reply.ok) return json(reply, reply.error.code === 'NOT_FOUND' ? 404 : 422)
  const { type, bytes } = reply.data
  // A window that is led here must not show it as a page.
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': type, 'Content-Disposition': 'attachment' },
  })
}

/** @returns undefined when it is larger than allowed */
async function readPart(request: Request): Promise<Uint8Array | undefined> {
  if (request.body === null) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > largestPart) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
