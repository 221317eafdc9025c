import { createServer, type Server } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { App } from '../core/app.ts'
import { attachmentAnswer } from '../host/attachment-door.ts'
import { type BuiltFiles, paperAnswer } from '../host/built-files.ts'
import { refusal } from '../host/host-calls.ts'
import { StartTrouble } from '../host/start-trouble.ts'
import { type Answer, answerCall } from './call-route.ts'
import { changesRoute } from './changes-route.ts'
import { originGuard } from './origin-guard.ts'

export interface Door {
  readonly url: string
  readonly close: () => Promise<void>
}

interface Parts {
  readonly app: Pick<App, 'onChanged' | 'paper' | 'attachments'>
  readonly files: BuiltFiles
  readonly answer: Answer
  /** 0: any free port. */
  readonly port: number
}

/** The core behind loopback HTTP; resolves when it can be used. */
export async function openDoor(parts: Parts): Promise<Door> {
  const server: Server = createServer(getRequestListener(routes(parts, () => portOf(server)).fetch))
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  await listen(server, parts.port)
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function routes({ app, files, answer }: Parts, port: () => number) {
  const hono = new Hono<{ Bindings: HttpBindings }>()
  hono.use(originGuard(port))
  hono.post('/api/call', (context) => answerCall(context, answer))
  hono.get('/api/changes', changesRoute(app.onChanged))
  hono.get('/paper/:ticket', (context) => paperAnswer(app.paper(context.req.param('ticket'))))
  hono.on(['GET', 'PUT'], '/attachment/:ticket', (context) => attachmentAnswer(app, context.req.param('ticket'), context.req.raw))
  hono.get('*', (context) => files.answer(new URL(context.req.url).pathname))
  hono.all('*', (context) => context.json(refusal('NOT_FOUND', '没有这个地址'), 405))
  hono.onError((_error, context) => context.json(refusal('UNEXPECTED', '程序出了意外，已登记的数据没有改动；请再试一次'), 500))
  return hono
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE') {
        reject(new StartTrouble(`端口 ${port} 已被别的程序占用，数据没有改动；请用 --port 换一个，例如 --port 0 由系统任选。`))
      } else if (code === 'EACCES') {
        reject(new StartTrouble(`系统不允许使用端口 ${port}；请用 --port 换一个大于 1024 的端口。`))
      } else reject(error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
