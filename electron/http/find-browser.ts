import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Debian's headless shell first: nobody sees this browser, and it starts in half the time.
const onPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
]

const places: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

/** An installed Chromium, Chrome or Edge: makes PDFs for the browser host and runs the stories. */
export function findBrowser(): string | undefined {
  const given = process.env['QIANTAI_CHROMIUM']
  return [...(given ? [given] : []), ...(places[process.platform] ?? windowsPlaces()), ...pathPlaces()].find((file) =>
    existsSync(file),
  )
}

function windowsPlaces(): readonly string[] {
  if (process.platform !== 'win32') return []
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
  return roots.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(root, 'Chromium', 'Application', 'chrome.exe'),
  ])
}

function pathPlaces(): readonly string[] {
  if (process.platform === 'win32') return []
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder ? onPath.map((name) => join(folder, name)) : []))
}

/** Switches for an unseen browser that only ever visits our own loopback address. */
export function quietSwitches(): readonly string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
