// A host that says yes before anything is stored, which the product never does: what the checks must be able to see.
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http'
import { z } from 'zod'

const target = new URL('/api/call', process.argv[2])
const agent = new Agent({ keepAlive: true, maxSockets: 4 })
const asked = z.object({ operation: z.string().nullable() })

function passOn(headers: IncomingHttpHeaders, body: Buffer, done: (answer: Buffer) => void): void {
  const passed = { 'content-type': 'application/json', authorization: headers.authorization ?? '' }
  const sent = request(target, { method: 'POST', agent, headers: passed }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => done(Buffer.concat(chunks)))
  })
  sent.on('error', () => done(Buffer.from('')))
  sent.end(body)
}

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    const body = Buffer.concat(chunks)
    const isCommand = asked.parse(JSON.parse(body.toString('utf8'))).operation !== null
    if (isCommand) outgoing.end('{"ok":true,"data":{}}')
    passOn(incoming.headers, body, (answer) => {
      if (!isCommand) outgoing.end(answer)
    })
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  console.log(`Qiantai is open at http://127.0.0.1:${port}/`)
})
