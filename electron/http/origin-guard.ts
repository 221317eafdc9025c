import type { MiddlewareHandler } from 'hono'
import { refusal } from '../host/host-calls.ts'

/**
 * Lets in only who asked for this very address (trust: 2.3). A foreign page can reach the loopback address through a name
 * of its own (DNS rebinding): its `Host` gives it away. A foreign page that posts here gives itself away by `Origin`.
 */
export function originGuard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`]
    const host = context.req.header('host') ?? ''
    if (!hosts.includes(host)) return context.json(refusal('FORBIDDEN', '地址不对'), 421)
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const foreign = origin !== undefined ? origin !== `http://${host}` : site === 'cross-site' || site === 'same-site'
    // Following a link to our front page from elsewhere is fine; everything else from elsewhere is not.
    const followsLink = origin === undefined && context.req.header('sec-fetch-mode') === 'navigate' && context.req.path === '/'
    if (foreign && !followsLink) return context.json(refusal('FORBIDDEN', '来源不对'), 403)
    return next()
  }
}
