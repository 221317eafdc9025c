// One insert a request on a connection that does not wait for the disk, which the product never has: what the trace must show.
import { createServer } from 'node:http'
import path from 'node:path'
import { configure, openDatabase } from '../../electron/core/database/open.ts'

const database = openDatabase(path.join(process.argv[2] ?? '', 'desk.db'), new Uint8Array(32).fill(7))
configure(database)
database.exec('CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
database.pragma('synchronous = NORMAL')
const insert = database.prepare('INSERT INTO notes (body) VALUES (?)')

const server = createServer((incoming, outgoing) => {
  incoming.resume()
  incoming.on('end', () => {
    insert.run('厨房漏水')
    outgoing.end('{"ok":true,"data":{}}')
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  console.log(`Qiantai is open at http://127.0.0.1:${port}/`)
})
