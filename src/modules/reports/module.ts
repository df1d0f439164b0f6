import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'
import { invariants } from './queries/invariants.ts'
import { publishedReports } from './queries/publication.ts'
import { beginRoutes } from './routes/begin.tsx'
import { blockRoutes } from './routes/blocks.tsx'
import { editingRoutes } from './routes/editing.tsx'
import { fileRoutes, publicRoutes } from './routes/public.tsx'
import { versionRoutes } from './routes/versions.tsx'
import { reportsText } from './text/index.ts'
import { urls } from './urls.ts'

export const reports: Module = {
  name: 'reports',
  web: web()
    .route('/', publicRoutes)
    .route('/', fileRoutes)
    .route('/', beginRoutes)
    .route('/', editingRoutes)
    .route('/', blockRoutes)
    .route('/', versionRoutes),
  api,
  load,
  dataMap,
  invariants,
  permissions: { 'reports.edit': ['secretariat', 'administrator'] },
  navigation: [
    {
      position: 62,
      text: (lang) => reportsText(lang).navigation,
      path: urls.reports(),
      permission: 'public',
    },
  ],
  sitemap: async ({ db }) => [
    urls.reports(),
    ...new Set((await publishedReports(db)).map(({ reportId }) => urls.report(reportId))),
  ],
}
