import type { MiddlewareHandler } from 'hono'
import type { Env } from './route.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Sent with every answer. Nothing inline runs, nothing foreign loads, nobody frames us. */
export const securityHeaders = (isHttps: boolean): Record<string, string> => ({
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
})

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export const readsOnly = (method: string): boolean => safeMethods.has(method)

/**
 * A change is taken only from our own pages: by Fetch Metadata where the browser sends it, by `Origin` otherwise.
 * A request that carries neither is refused (OWASP CSRF cheat sheet, Fetch Metadata).
 */
export const isOwnRequest = (method: string, headers: Headers, origin: string): boolean => {
  if (readsOnly(method)) return true
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  return headers.get('origin') === origin
}

export const refuseForeignChanges =
  (
    origin: string,
    refuse: (c: Parameters<MiddlewareHandler<Env>>[0]) => Response | Promise<Response>,
  ): MiddlewareHandler<Env> =>
  async (c, next) =>
    isOwnRequest(c.req.method, c.req.raw.headers, origin) ? next() : refuse(c)

/** An own path to go back to after signing in: never another site, whatever the trick. */
export const ownPath = (path: string | undefined, fallback: string): string =>
  path && /^\/[a-z0-9][^\\\s]*$/i.test(path) && !path.includes('//') ? path : fallback
