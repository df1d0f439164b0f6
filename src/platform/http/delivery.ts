import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { isSignedIn } from '../actor.ts'
import type { C, Env } from './route.ts'
import { carriesSession } from './session.ts'

type Encoding = 'br' | 'gzip' | 'identity'
type Body = Uint8Array<ArrayBuffer>
type Kept = {
  status: number
  headers: Record<string, string>
  /** Each needs a header of its own, which a plain object cannot hold. */
  cookies: string[]
  tag: string
  /** The pattern of its address, for the metrics. */
  route: string
  bodies: Partial<Record<Encoding, Body>> & { identity: Body }
}

/** What is sent many times is worth packing well; what is sent once, quickly. Pages are small: so is the window. */
const compress: Record<'br' | 'gzip', (body: Body, isKept: boolean) => Promise<Body>> = {
  br: async (body, isKept) =>
    new Uint8Array(
      await promisify(brotliCompress)(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isKept ? 6 : 1,
          [constants.BROTLI_PARAM_LGWIN]: isKept ? 18 : 16,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      }),
    ),
  gzip: async (body, isKept) => new Uint8Array(await promisify(gzip)(body, { level: isKept ? 6 : 1 })),
}

/** Smaller than one packet: compressing gains nothing. */
const worthCompressing = 1_000
const largestKept = 2_000_000

/** Public pages as they were sent, until the data changes. At most `limit` bytes, the least used go first. */
export const openPageCache = (limit = 32_000_000) => {
  const pages = new Map<string, Kept>()
  let size = 0
  let version = 0
  let isSuspended = false
  const weight = ({ bodies }: Kept) => Object.values(bodies).reduce((sum, body) => sum + body.byteLength, 500)
  const drop = (key: string) => {
    const page = pages.get(key)
    if (page) size -= weight(page)
    pages.delete(key)
  }
  const clear = () => {
    version += 1
    size = 0
    pages.clear()
  }
  return {
    /** Changes whenever the data does: what was drawn from older data is not kept. */
    version: () => version,
    clear,
    /** Keeps nothing until `resume`: changes may go unheard. */
    suspend: () => {
      isSuspended = true
      clear()
    },
    resume: () => {
      isSuspended = false
      clear()
    },
    get: (key: string) => {
      const page = pages.get(key)
      if (page) {
        pages.delete(key)
        pages.set(key, page)
      }
      return page
    },
    /** Whether it was kept: not when it was drawn from data that has changed since, nor when it is huge. */
    keep: (key: string, page: Kept, drawnAt: number): boolean => {
      if (isSuspended || drawnAt !== version || weight(page) > largestKept) return false
      drop(key)
      pages.set(key, page)
      size += weight(page)
      for (const oldest of pages.keys()) {
        if (size <= limit) break
        drop(oldest)
      }
      return true
    },
    /** Adds an encoding to a page; one that is still kept weighs more from then on. */
    pack: (key: string, page: Kept, encoding: 'br' | 'gzip', body: Body) => {
      if (page.bodies[encoding]) return
      page.bodies[encoding] = body
      if (pages.get(key) === page) size += body.byteLength
    },
    pages: () => pages.size,
  }
}

export type PageCache = ReturnType<typeof openPageCache>

/**
 * The last step of every answer that a module gave: entity tag, compression, and for the public the cache.
 * A request with a session is never answered from it nor kept in it.
 */
export const deliver = (cache: PageCache): MiddlewareHandler<Env> => {
  return async (c, next) => {
    const isPublicRead = /^(GET|HEAD)$/.test(c.req.method) && !carriesSession(c)
    const key = isPublicRead ? keyOf(c.req.url, c.var.ctx.now) : undefined
    let page = key === undefined ? undefined : cache.get(key)
    let isKept = page !== undefined
    if (page) c.set('route', page.route)
    if (!page) {
      const drawnAt = cache.version()
      await next()
      if (!isText(c.res)) return
      page = await take(c.res)
      page.route = c.req.routePath
      const isForAll = key !== undefined && mayKeep(page) && !isSignedIn(c.var.ctx.actor)
      if (isForAll && c.req.method === 'GET') isKept = cache.keep(key, page, drawnAt)
      c.res = undefined
    }
    const encoding =
      page.bodies.identity.byteLength < worthCompressing
        ? 'identity'
        : negotiate(c.req.header('accept-encoding'))
    const tag = `"${page.tag}-${encoding}"`
    // A plain object, never touched again: the server then writes the answer without making a Headers of it.
    const headers: Record<string, string> = {
      ...c.var.guard,
      'cache-control': isPublicRead ? 'public, no-cache' : 'private, no-store',
      ...page.headers,
      vary: 'Accept-Encoding, Cookie',
      'server-timing': serverTiming(c),
    }
    c.set('isSealed', true)
    if (page.status === 200) headers.etag = tag
    if (page.status === 200 && c.req.header('if-none-match')?.split(/,\s*/).includes(tag)) {
      delete headers['content-type']
      c.res = withCookies(new Response(null, { status: 304, headers }), page)
      return
    }
    let body = page.bodies[encoding]
    if (!body && encoding !== 'identity') {
      body = await compress[encoding](page.bodies.identity, isKept)
      if (key !== undefined) cache.pack(key, page, encoding, body)
    }
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    headers['content-length'] = String((body ?? page.bodies.identity).byteLength)
    const sent = c.req.method === 'HEAD' ? null : (body ?? page.bodies.identity)
    c.res = withCookies(new Response(sent, { status: page.status, headers }), page)
  }
}

/** How long the request has taken so far, and what in it (W3C Server Timing). */
export const serverTiming = (c: C): string => {
  const { timing, start } = c.var
  timing.set('total', performance.now() - start)
  return [...timing].map(([name, milliseconds]) => `${name};dur=${milliseconds.toFixed(1)}`).join(', ')
}

/** An answer that sets a cookie or asks not to be stored is for one reader alone. */
const mayKeep = ({ status, headers, cookies }: Kept) =>
  status === 200 && cookies.length === 0 && !headers['cache-control']?.includes('no-store')

/** A page may say what holds today: tomorrow it is drawn anew. */
const keyOf = (url: string, now: Date): string => {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  // Only `/` and the addresses of redirects look at Accept-Language; they are not 200 and so never kept.
  return `${now.getUTCDate()} ${url.slice(start)}`
}

const isText = (response: Response) =>
  response.body !== null &&
  /^(text\/|application\/(json|problem\+json|xml|.*\+json)|image\/svg)/.test(
    response.headers.get('content-type') ?? '',
  )

const take = async (response: Response): Promise<Kept> => {
  const identity = new Uint8Array(await response.arrayBuffer())
  const tag = createHash('sha1').update(identity).digest('base64url')
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => name !== 'content-length' && name !== 'set-cookie'),
  )
  const cookies = response.headers.getSetCookie()
  return { status: response.status, headers, cookies, tag, route: '', bodies: { identity } }
}

const withCookies = (response: Response, { cookies }: Kept): Response => {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** Brotli where the client takes it, else gzip, else nothing. */
const negotiate = (header: string | undefined): Encoding => {
  const accepted = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', quality] = part.trim().split(/;\s*q=/)
      return [name, quality === undefined ? 1 : Number(quality)] as const
    }),
  )
  if ((accepted.get('br') ?? 0) > 0) return 'br'
  if ((accepted.get('gzip') ?? 0) > 0) return 'gzip'
  return 'identity'
}
