import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { nonceMark, paperPolicy, safeHeaders, screenPolicy } from './content-policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

export interface BuiltFiles {
  /** The answer to a GET of this path, as the browser wrote it. */
  readonly answer: (path: string) => Response
}

/**
 * Screens and paper assets as the build left them, served from a list made at the start: a path that is not on it
 * cannot be read, whatever dots, slashes or drive letters it holds.
 */
export function builtFiles(folders: { readonly screens: string; readonly paperAssets: string }): BuiltFiles {
  const files = new Map([...list(folders.screens, '/'), ...list(folders.paperAssets, '/paper-assets/')])
  return {
    answer: (path) => {
      const file = files.get(path)
      if (file !== undefined) return fileAnswer(path, file)
      // A screen's own address: the one page answers, and its router shows the screen.
      const index = files.get('/index.html')
      if (index !== undefined && isScreenAddress(path)) return fileAnswer('/index.html', index)
      return new Response('Not found', { status: 404, headers: safeHeaders })
    },
  }
}

/** The answer that shows one paper; without a paper its ticket is unknown or too old. */
export function paperAnswer(paper: { readonly html: string } | undefined): Response {
  const headers = {
    ...safeHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': paperPolicy,
    'Cache-Control': 'no-store',
  }
  if (!paper) return new Response('<!doctype html><meta charset="utf-8">预览已过期，请重新打开。', { status: 404, headers })
  return new Response(paper.html, { headers })
}

function isScreenAddress(path: string): boolean {
  return (
    /^(\/[a-z0-9-]+)*\/?$/i.test(path) && !path.startsWith('/assets/') && !path.startsWith('/paper') && !path.startsWith('/api')
  )
}

function fileAnswer(path: string, file: string): Response {
  const type = types[extname(file)] ?? 'application/octet-stream'
  // The build puts a hash of the content into every name under /assets, and the fonts' version into their folder.
  const lasting = path.startsWith('/assets/') || path.startsWith('/paper-assets/fonts/')
  const cache = lasting ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = { ...safeHeaders, 'Content-Type': type, 'Cache-Control': cache }
  if (extname(file) !== '.html') return new Response(readFileSync(file), { headers })
  const nonce = randomBytes(16).toString('base64')
  const page = readFileSync(file, 'utf8').replaceAll(nonceMark, nonce)
  return new Response(page, { headers: { ...headers, 'Content-Security-Policy': screenPolicy(nonce) } })
}

function list(folder: string, prefix: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [prefix + relative(folder, file).split(sep).join('/'), file] as const
    })
}
