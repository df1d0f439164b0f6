import { unconnectedDatabase } from '#platform/db/index.ts'
import { addresses, type Route } from '#platform/http/permissions.ts'
import { noJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { builtAssets, openServices } from '#src/main.ts'
import { modules } from '#src/modules.ts'

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

/** One line a method and path; assets are left out. */
export const describeRoutes = (routes: Route[]): string[] =>
  [...addresses(routes)]
    .map(([key, [permission]]) => {
      const [method = '', path = ''] = key.split(' ')
      return `${method.padEnd(6)} ${path.replace(/^\/:lang(\{[^}]*\})?/, '/{lang}')}  ${permission ?? 'MISSING'}`
    })
    .filter((line) => !/^GET\s+\/assets\//.test(line))
    .sort()
