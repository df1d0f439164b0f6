import { firstRecorded, lastRecorded } from '#platform/audit/index.ts'
import type { Ctx } from '#platform/context.ts'
import { permission, timed, web } from '#platform/http/index.ts'
import { catalogNodes } from './catalog/catalog.ts'
import { jsonLd } from './catalog/json-ld.ts'
import { turtle } from './catalog/turtle.ts'
import { iatiFile } from './iati/file.ts'
import { coverage, publisher } from './queries.ts'
import { urls } from './urls.ts'

/** Files that speak all languages at once. Like every public answer, each is kept until the data changes. */
export const files = web()
  .get(urls.iati(), permission('public'), async (c) =>
    c.body(await timed(c, 'iati', () => iatiFile(c.var.ctx)), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
    }),
  )
  .get(urls.catalogJsonLd(), permission('public'), async (c) =>
    c.body(jsonLd(await catalog(c.var.ctx)), 200, { 'Content-Type': 'application/ld+json' }),
  )
  .get(urls.catalogTurtle(), permission('public'), async (c) =>
    c.body(turtle(await catalog(c.var.ctx)), 200, { 'Content-Type': 'text/turtle; charset=utf-8' }),
  )

const catalog = async ({ db, services }: Ctx) => {
  const [network, years, issued, modified] = await Promise.all([
    publisher(db),
    coverage(db),
    firstRecorded(db),
    lastRecorded(db),
  ])
  return catalogNodes({ origin: services.origin, network, years, issued, modified })
}
