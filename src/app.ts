import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { identify } from '#modules/accounts/index.ts'
import { publicActor } from '#platform/actor.ts'
import { followChanges } from '#platform/audit/changes.ts'
import { openLookups } from '#platform/audit/lookups.ts'
import type { Ctx } from '#platform/context.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import { NotFound } from '#platform/errors.ts'
import { apiRoutes } from '#platform/http/api.ts'
import { openAssets } from '#platform/http/assets.ts'
import { apiBase } from '#platform/http/base.ts'
import { clientAddress } from '#platform/http/client.ts'
import { deliver, openPageCache, serverTiming } from '#platform/http/delivery.ts'
import { fail, refuseForeign } from '#platform/http/failure.tsx'
import { refuseOtherHosts } from '#platform/http/host.ts'
import { openMetrics } from '#platform/http/metrics.ts'
import { permission, permissionsByRole, refuseUnguarded } from '#platform/http/permissions.ts'
import type { Env } from '#platform/http/route.ts'
import { refuseForeignChanges, securityHeaders } from '#platform/http/security.ts'
import { carriesSession, sessionToken, setSessionToken } from '#platform/http/session.ts'
import { siteMap } from '#platform/http/sitemap.ts'
import { trace, withoutTokens } from '#platform/http/trace.ts'
import { limitBodies } from '#platform/http/upload.ts'
import { isLang, languages, preferredLang } from '#platform/i18n/index.ts'
import type { Jobs } from '#platform/jobs/index.ts'
import type { Log } from '#platform/log/index.ts'
import type { Module, Waiting } from '#platform/module.ts'
import type { Services } from '#platform/services.ts'
import type { Config } from '#src/config.ts'
import { openFrame } from '#src/frame.tsx'

export type AppParts = {
  config: Config
  database: OpenDatabase
  jobs: Jobs
  log: Log
  modules: Module[]
  services: Services
  assetsFolder: string
}

/** The site: a request's life, from top to bottom, then the modules. */
export const createApp = ({ config, database, jobs, log, modules, services, assetsFolder }: AppParts) => {
  const { db } = database
  const { origin } = config
  const isHttps = origin.startsWith('https:')
  const assets = openAssets(assetsFolder)
  const cache = openPageCache()
  const metrics = openMetrics()
  const lookups = openLookups(db, log)
  const frame = openFrame({ db, origin, assets, modules })
  const granted = permissionsByRole(modules)
  const panels = modules.flatMap((module) => module.panels ?? []).sort((a, b) => a.position - b.position)
  const endpoints = modules.flatMap((module) => module.api ?? [])
  const describedTables = new Set(modules.flatMap((module) => module.describedTables ?? []))
  const panelsOf = (place: string) => panels.filter((panel) => panel.place === place)
  const guard = securityHeaders(isHttps)
  const app = new Hono<Env>()

  // Every request: an id, its time, a line in the log, the headers that guard the browser.
  app.use(async (c, next) => {
    const requestId = randomUUID()
    const { path } = c.req
    const first = path.slice(1, 3)
    c.set('start', performance.now())
    c.set(
      'lang',
      isLang(first) && /^\/..(\/|$)/.test(path)
        ? first
        : preferredLang(c.req.header('accept-language'), languages[0]),
    )
    c.set('log', log.child({ requestId }))
    c.set('timing', new Map())
    c.set('guard', { ...guard, 'x-request-id': requestId })
    c.set('permissions', granted.public)
    c.set('endpoints', endpoints)
    c.set('describedTables', describedTables)
    c.set('panels', (place, subject) =>
      Promise.all(panelsOf(place).map(({ render }) => render(c.var.ctx, subject))),
    )
    c.set('waiting', () => waitingFor(modules, c.var.ctx))
    c.set('page', (info, content, status) => frame.draw(c, info, content, status))
    c.set('ctx', {
      db,
      actor: publicActor,
      lang: c.var.lang,
      now: new Date(),
      requestId,
      address: clientAddress(c, config.trustedProxies),
      jobs,
      services,
      onRecord: () => c.set('isRecorded', true),
    } satisfies Ctx)
    await next()
    if (!c.var.isSealed) {
      for (const [name, value] of Object.entries(c.var.guard)) c.res.headers.set(name, value)
      c.res.headers.set('server-timing', serverTiming(c))
      // Files, calendars and redirects too: what one person is answered stays with that person.
      if (carriesSession(c) && !path.startsWith('/assets/'))
        c.res.headers.set('cache-control', 'private, no-store')
    }
    const milliseconds = performance.now() - c.var.start
    metrics.observe(c.req.method, c.var.route ?? c.req.routePath, c.res.status, milliseconds / 1000)
    c.var.log.info(
      {
        method: c.req.method,
        path: withoutTokens(path),
        status: c.res.status,
        ms: Math.round(milliseconds),
        account: c.var.ctx.actor.accountId ?? undefined,
      },
      'request',
    )
  })

  app.use(refuseOtherHosts(origin))
  app.onError((error, c) => fail(c, error))
  app.notFound((c) => fail(c, new NotFound()))

  app.route('/', assets.routes)
  app.get('/healthz', permission('public'), (c) => c.text('ok'))
  app.get('/readyz', permission('public'), async (c) => {
    await database.pool.query('select 1')
    return c.text('ready')
  })

  // Pages: kept, tagged and compressed on their way out; who asks, found on their way in.
  app.use(deliver(cache))
  app.use(async (c, next) => {
    const token = sessionToken(c, isHttps)
    if (token) {
      const { newToken, ...actor } = await identify(c.var.ctx, token)
      c.var.ctx.actor = actor
      c.set('permissions', granted.of(actor))
      await next()
      if (newToken) setSessionToken(c, newToken, isHttps)
      return
    }
    await next()
  })
  // PostgreSQL takes no NUL, and nothing of ours has one in its name.
  app.use((c, next) => {
    if (/%00|\0/.test(c.req.path)) throw new NotFound()
    return next()
  })
  app.use(limitBodies)
  app.use(refuseForeignChanges(origin, (c) => refuseForeign(c)))
  // Who looked at what, and that a change was asked for.
  app.use(trace(lookups))

  app.get('/', permission('public'), (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${c.var.lang}`, 302)
  })
  app.get('/robots.txt', permission('public'), (c) =>
    c.text(`User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`),
  )
  app.get('/sitemap.xml', permission('public'), async (c) => {
    const paths = await Promise.all(modules.map((module) => module.sitemap?.(c.var.ctx) ?? []))
    return c.body(siteMap(origin, paths.flat()), 200, { 'Content-Type': 'application/xml; charset=utf-8' })
  })
  if (services.development) app.get('/:lang/styleguide', permission('public'), (c) => frame.styleguide(c))
  app.route(apiBase, apiRoutes(endpoints, origin))
  for (const { files } of modules) if (files) app.route('/', files)
  for (const { web } of modules) if (web) app.route(`/:lang{(?:${languages.join('|')})}`, web)
  refuseUnguarded(app.routes, granted.names)

  return {
    app,
    metrics,
    cache,
    lookups,
    /** Forgets the public pages whenever any instance records a change, and keeps none while it cannot hear. */
    listen: () =>
      followChanges(
        database.pool,
        {
          onChange: () => {
            cache.clear()
            frame.refresh()
          },
          onLost: cache.suspend,
          onHeard: () => {
            frame.refresh()
            cache.resume()
          },
        },
        log,
      ),
  }
}

/** What has no time set comes last. */
const waitingFor = async (modules: Module[], ctx: Ctx): Promise<Waiting[]> => {
  const all = await Promise.all(modules.map((module) => module.waiting?.(ctx, ctx.lang) ?? []))
  const time = ({ due }: Waiting) => due?.getTime() ?? Number.POSITIVE_INFINITY
  return all.flat().sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0))
}
