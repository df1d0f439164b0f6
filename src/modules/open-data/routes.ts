import { lastRecorded } from '#platform/audit/index.ts'
import { permission, web } from '#platform/http/index.ts'
import { datasets } from './datasets.ts'
import { publisher } from './queries.ts'
import { tableMetadata } from './table-metadata.ts'
import { urls } from './urls.ts'

export const routes = web()

for (const dataset of datasets) {
  if (dataset.csv === undefined) continue
  routes.get(urls.columns(dataset.csv), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const [{ name, openData }, modified] = await Promise.all([publisher(ctx.db), lastRecorded(ctx.db)])
    const metadata = tableMetadata({
      dataset,
      lang,
      origin: ctx.services.origin,
      publisher: name,
      license: openData?.license,
      modified,
    })
    return c.body(`${JSON.stringify(metadata, null, 1)}\n`, 200, {
      'Content-Type': 'application/csvm+json',
    })
  })
}
