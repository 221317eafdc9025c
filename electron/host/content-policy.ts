/** Stands in the built page where each answer puts a nonce of its own. */
export const nonceMark = '__style_nonce__'

/**
 * What a page of ours may load: only what came with the program. antd writes its styles into the page as it runs: they carry
 * the nonce, an injected <style> does not. Places and sizes stand in style attributes, which can load nothing.
 */
export function screenPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A paper: words, its style sheet and the bundled fonts. No script may run in it, whatever a field holds. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  'sandbox allow-same-origin allow-modals',
].join('; ')

/** A file that somebody attached: whatever it holds, nothing of it runs or loads. */
export const attachmentPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** For every answer of a host. */
export const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const
