import { unconnectedDatabase } from '#platform/db/index.ts'
import { declaredPermission } from '#platform/http/route.ts'
import { noJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { builtAssets, openServices } from '#src/main.ts'
import { modules } from '#src/modules.ts'

type Route = { method: string; path: string; handler: unknown }

/** Every address of the site as a line: method, path, permission; `MISSING` where none is declared. */
export const routeList = (): string[] => {
  const config = readConfig()
  const { app } = createApp({
    config,
    database: unconnectedDatabase(),
    jobs: noJobs,
    log: openLog('silent'),
    modules,
    services: openServices(config),
    assetsFolder: builtAssets,
  })
  return describeRoutes(app.routes)
}

/** One line a method and path; assets and what runs before every route are left out. */
export const describeRoutes = (routes: Route[]): string[] => {
  const permissions = new Map<string, string | undefined>()
  for (const { method, path, handler } of routes) {
    if (method === 'ALL' || path.startsWith('/assets/')) continue
    const key = `${method.padEnd(6)} ${path.replace(/^\/:lang(\{[^}]*\})?/, '/{lang}')}`
    permissions.set(key, permissions.get(key) ?? declaredPermission(handler))
  }
  return [...permissions].map(([key, permission]) => `${key}  ${permission ?? 'MISSING'}`).sort()
}
