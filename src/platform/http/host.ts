import type { MiddlewareHandler } from 'hono'
import type { Env } from './route.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Of those who look whether the site is up, by whatever address. */
const forMachines = new Set(['/healthz', '/readyz'])

/**
 * Whether a request is for this site: by the public address alone, or on the own machine by any of its names. Who
 * makes a browser come here under another name, by rebinding one for instance, is not answered as that name.
 */
export const isOwnHost = (host: string, origin: string): boolean => {
  const own = new URL(origin)
  if (host.toLowerCase() === own.host) return true
  return loopback.test(own.hostname) && loopback.test(host.toLowerCase().replace(/:\d{1,5}$/, ''))
}

export const refuseOtherHosts =
  (origin: string): MiddlewareHandler<Env> =>
  (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (isOwnHost(host, origin) || forMachines.has(c.req.path)) return next()
    return Promise.resolve(c.text('421 Misdirected Request\n', 421))
  }
