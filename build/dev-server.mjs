// Vite's own server for the screens; calls, papers and their fonts go to the host behind it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { root } from './set-up/steps.mjs'
import { hosts, screens } from './vite-configs.mjs'

const hostPort = 8717

// The host takes calls from its own address only: what comes through here has lost where it came from.
const toHost = {
  target: `http://127.0.0.1:${hostPort}`,
  changeOrigin: true,
  configure: (proxy) =>
    proxy.on('proxyReq', (request) => {
      for (const name of ['origin', 'sec-fetch-site', 'sec-fetch-mode']) request.removeHeader(name)
    }),
}

let host

async function restart() {
  if (host && host.exitCode === null) {
    host.kill('SIGTERM')
    await once(host, 'exit')
  }
  const args = [join(root, 'dist/main/browser.js'), ...process.argv.slice(2), '--no-open', '--port', String(hostPort)]
  host = spawn(process.execPath, ['--enable-source-maps', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

const watcher = await build({ ...hosts, build: { ...hosts.build, watch: {} } })
watcher.on('event', ({ code }) => code === 'END' && restart())

const server = await createServer({
  ...screens,
  logLevel: 'info',
  server: { host: '127.0.0.1', proxy: { '/api': toHost, '/paper': toHost, '/paper-assets': toHost } },
})
await server.listen()
server.printUrls()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    host?.kill('SIGTERM')
    process.exit(0)
  })
}
